import type { Withheld } from '../links/decodeLink';
import type { LinkProblem } from '../links/readWorkload';
import controls from '../ui/controls/controls.module.css';
import { LinkNotice } from '../ui/share/LinkNotice';
import styles from '../ui/share/LinkNotice.module.css';
import { shorten } from '../units/shorten';

const SHOWN_CHARACTERS = 40;

interface Props {
  withheld: Withheld | null;
  problems: readonly LinkProblem[];
  /** The preset that the address names although there is none of that name; null where it names none. */
  missingPreset: string | null;
  /** Shows the figures of what did arrive. */
  onAccept: () => void;
  /** Shows the figures of the default estimate, for a reader who makes one of their own; else null. */
  onStartAfresh: (() => void) | null;
}

/** What was wrong with the address of an embed, so that it has no figure or one without a part. */
export default function EmbedNotice({ withheld, problems, missingPreset, onAccept, onStartAfresh }: Props) {
  return (
    <>
      <LinkNotice
        withheld={withheld}
        problems={withheld ? [] : problems}
        onAccept={onAccept}
        onDismiss={null}
      />
      {withheld === null && missingPreset !== null && (
        <PresetNotice preset={missingPreset} onStartAfresh={onStartAfresh} />
      )}
    </>
  );
}

interface PresetProps extends Pick<Props, 'onStartAfresh'> {
  preset: string;
}

/** Says that the estimate that an address names does not exist: those of another would be taken for its own. */
function PresetNotice({ preset, onStartAfresh }: PresetProps) {
  return (
    <div className={styles.notice} role="alert">
      <p>
        {`The address of this estimate names ${preset === '' ? 'no preset' : `a preset that is not known, “${shorten(preset, SHOWN_CHARACTERS)}”`}, so no figure is shown.`}
      </p>
      {onStartAfresh && (
        <button type="button" className={controls.button} onClick={onStartAfresh}>
          Start afresh
        </button>
      )}
    </div>
  );
}
