import controls from '../ui/controls/controls.module.css';
import styles from '../ui/share/LinkNotice.module.css';
import { shorten } from '../units/shorten';

const SHOWN_CHARACTERS = 40;

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
        {`The address of this estimate names ${preset === '' ? 'no preset' : `a preset that is not known, “${shorten(preset, SHOWN_CHARACTERS)}”`}, so no figure is shown.`}
      </p>
      {onAccept && (
        <button type="button" className={controls.button} onClick={onAccept}>
          Start afresh
        </button>
      )}
    </div>
  );
}
