import { useId } from 'react';
import controls from '../controls/controls.module.css';
import styles from './EmbedDialog.module.css';

interface Props<Choice extends string> {
  label: string;
  value: Choice;
  choices: readonly Choice[];
  labels: Readonly<Record<Choice, string>>;
  onChange: (choice: Choice) => void;
}

/** A line with one choice out of a few. */
export function ChoiceLine<Choice extends string>({
  label,
  value,
  choices,
  labels,
  onChange,
}: Props<Choice>) {
  const id = useId();
  return (
    <div className={styles.line}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={controls.select}
        value={value}
        onChange={({ target }) => {
          const chosen = choices.find((choice) => choice === target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {labels[choice]}
          </option>
        ))}
      </select>
    </div>
  );
}
