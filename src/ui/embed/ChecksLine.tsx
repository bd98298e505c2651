import type { ReactNode } from 'react';
import styles from './EmbedDialog.module.css';

interface Props {
  label: string;
  /** Check boxes. */
  children: ReactNode;
}

/** A line with several things to check. Its legend is only read out: in some browsers none stands beside what it is of. */
export function ChecksLine({ label, children }: Props) {
  return (
    <fieldset>
      <legend className="visually-hidden">{label}</legend>
      <div className={styles.line}>
        <span aria-hidden="true">{label}</span>
        <div className={styles.checks}>{children}</div>
      </div>
    </fieldset>
  );
}
