import type { Withheld } from '../../links/decodeLink';
import { LINK_MAX_CHARACTERS } from '../../links/linkFormat';
import type { LinkProblem } from '../../links/readWorkload';
import { formatCount } from '../../units/format';
import controls from '../controls/controls.module.css';
import styles from './LinkNotice.module.css';

interface Props {
  withheld: Withheld | null;
  problems: readonly LinkProblem[];
  /** Shows the figures of what did arrive, or of a fresh start. */
  onAccept: () => void;
  /** Null where the notice stays. */
  onDismiss: (() => void) | null;
}

const WITHHELD: Readonly<Record<Withheld, { text: string; accept: string }>> = {
  'cut-off': {
    text: 'This link arrived incomplete: a part of it was cut off on the way, so no figure is shown. Ask for the whole link, or go on with what arrived.',
    accept: 'Use what arrived',
  },
  altered: {
    text: 'This link was changed after it was made, on its way or by hand, so no figure is shown. Ask for it again, or go on with what arrived.',
    accept: 'Use what arrived',
  },
  damaged: {
    text: 'This link was changed on its way and can’t be read, so no figure is shown. Ask for it again, or start afresh.',
    accept: 'Start afresh',
  },
  'too-long': {
    text: `This link is longer than ${formatCount(LINK_MAX_CHARACTERS)} characters, the most that this page reads, so no figure is shown.`,
    accept: 'Start afresh',
  },
  'newer-version': {
    text: 'This link was made by a newer version of this page, so no figure is shown. Reload the page to get that version, or start afresh.',
    accept: 'Start afresh',
  },
};

/** What was wrong with the link that the page was opened by. */
export function LinkNotice({ withheld, problems, onAccept, onDismiss }: Props) {
  if (withheld === null && problems.length === 0) return null;
  return (
    <div className={styles.notice} role="alert">
      {withheld && <p>{WITHHELD[withheld].text}</p>}
      {problems.length > 0 && (
        <>
          <p>{withheld ? 'Besides:' : 'Parts of this link could not be read. The rest is as it was sent.'}</p>
          <ul>
            {problems.map(({ where, reason }) => (
              <li key={`${where} ${reason}`}>{`${where}: ${reason}`}</li>
            ))}
          </ul>
        </>
      )}
      {withheld ? (
        <button type="button" className={controls.button} onClick={onAccept}>
          {WITHHELD[withheld].accept}
        </button>
      ) : (
        onDismiss && (
          <button type="button" className={controls.button} onClick={onDismiss}>
            Understood
          </button>
        )
      )}
    </div>
  );
}
