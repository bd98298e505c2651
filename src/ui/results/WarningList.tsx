import type { Warning } from '../../engine/warnings';
import { warningText } from '../../wording/warningText';
import styles from './Warnings.module.css';

/** What the owner of a workload should know before trusting its figure. */
export default function WarningList({ warnings }: { warnings: readonly Warning[] }) {
  return (
    <ul className={styles.list}>
      {warnings.map((warning) => {
        const { grave, text } = warningText(warning);
        return (
          <li key={warning.code} className={grave ? styles.grave : undefined} data-warning={warning.code}>
            {text}
          </li>
        );
      })}
    </ul>
  );
}
