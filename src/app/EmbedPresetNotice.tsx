import controls from '../ui/controls/controls.module.css';
import styles from '../ui/share/LinkNotice.module.css';

interface Props {
  /** What the address names. */
  preset: string;
  /** Shows the figures of the default estimate, for a reader who makes one of their own; else null. */
  onAccept: (() => void) | null;
}

/** Says that the estimate that an address names does not exist: those of another would be taken for its own. */
export function EmbedPresetNotice({ preset, onAccept }: Props) {
  return (
    <div className={styles.notice} role="alert">
      <p>
        {`The address of this estimate names ${preset === '' ? 'no preset' : `a preset that is not known, “${shortened(preset)}”`}, so no figure is shown.`}
      </p>
      {onAccept && (
        <button type="button" className={controls.button} onClick={onAccept}>
          Start afresh
        </button>
      )}
    </div>
  );
}

const LONGEST_SHOWN_CHARACTERS = 40;

function shortened(preset: string): string {
  return preset.length > LONGEST_SHOWN_CHARACTERS ? `${preset.slice(0, LONGEST_SHOWN_CHARACTERS)}…` : preset;
}
