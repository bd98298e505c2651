import controls from '../ui/controls/controls.module.css';
import styles from './FullPage.module.css';

/** That an example or a blank took the place of the estimate, with the way back. Read out as it appears. */
export function ReplacedNotice({ shown, onUndo }: { shown: boolean; onUndo: () => void }) {
  return (
    <p className={styles.replaced} role="status">
      {shown && (
        <>
          <span>Replaced your estimate. </span>
          <button
            type="button"
            className={`${controls.button} ${controls.quiet}`}
            aria-label="Undo the replacement"
            onClick={onUndo}
          >
            Undo
          </button>
        </>
      )}
    </p>
  );
}
