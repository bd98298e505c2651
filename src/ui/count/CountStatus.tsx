import type { CountFailure } from '../../tokens/countRequest';
import { countingText, loadingText } from '../../wording/countText';
import { useSettled } from '../browser/useSettled';
import controls from '../controls/controls.module.css';
import styles from './CountPanel.module.css';
import type { CountState } from './useCount';

interface Props {
  state: CountState<unknown>;
  /** How long the text is, in UTF-16 units. */
  units: number;
  /** What is told of the count that there is; null where there is none. */
  headline: string | null;
  onTryAgain: () => void;
}

/** So long a pause of typing is the time to read a count out. */
const SAID_AFTER_MS = 1_000;

const FAILURES: Readonly<Record<CountFailure, string>> = {
  'not-loaded': 'The list of tokens could not be loaded. Nothing that you entered is lost.',
  'broke-off': 'The count broke off. Nothing that you entered is lost.',
};

/** The count, or how far it is, or why there is none. It is read out once the typing pauses. */
export function CountStatus({ state: { progress, failure }, units, headline, onTryAgain }: Props) {
  const said = useSettled(headline ?? '', SAID_AFTER_MS);
  if (failure)
    return (
      <div className={styles.row} role="alert">
        <p className={styles.problem}>{FAILURES[failure]}</p>
        <button type="button" className={controls.button} onClick={onTryAgain}>
          Try again
        </button>
      </div>
    );
  return (
    <>
      {progress?.what === 'loading' && (
        <p className={styles.row}>
          <progress aria-label="List of tokens" value={progress.loadedParts} max={progress.parts} />
          <span className={styles.note}>{loadingText(progress.loadedParts, progress.parts)}</span>
        </p>
      )}
      {progress?.what === 'counting' && (
        <p className={styles.note}>{countingText(progress.countedUnits, units)}</p>
      )}
      {headline !== null && <p className={styles.figure}>{headline}</p>}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}
