import { useId } from 'react';
import styles from './CountPanel.module.css';

interface Props {
  label: string;
  rows: number;
  text: string;
  onText: (text: string) => void;
  /** What is wrong with the text. */
  problem?: string | undefined;
}

/** Where a text is pasted or typed, with what is wrong with it below. */
export function TextBox({ label, rows, text, onText, problem }: Props) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className={styles.text}
        rows={rows}
        spellCheck={false}
        autoComplete="off"
        value={text}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={({ target }) => onText(target.value)}
      />
      {problem !== undefined && (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
