import controls from '../controls/controls.module.css';
import styles from './CountPanel.module.css';

interface Props {
  /** What was counted. */
  what: 'text' | 'prompt';
  /** Why the fields can't take it. */
  problem: string | undefined;
  /** What fills the fields; null where there is nothing to fill them with. */
  fill: { readonly label: string; readonly onPress: () => void } | null;
  onClose: () => void;
}

/** The foot of a panel that counts: what can be done with the count, and that it stays here. */
export function PanelEnd({ what, problem, fill, onClose }: Props) {
  return (
    <>
      {problem !== undefined && <p className={styles.problem}>{problem}</p>}
      <div className={styles.row}>
        {fill && problem === undefined && (
          <button type="button" className={`${controls.button} ${controls.primary}`} onClick={fill.onPress}>
            {fill.label}
          </button>
        )}
        <button type="button" className={controls.button} onClick={onClose}>
          Close
        </button>
      </div>
      <p className={styles.note}>
        {`The ${what} is counted in your browser. It is neither sent nor stored, and is in no link.`}
      </p>
    </>
  );
}
