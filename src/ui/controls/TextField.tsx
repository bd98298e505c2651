import { useId, useState } from 'react';
import { textProblem } from '../../scenario/valueProblems';
import { pasteFitting } from './pasteFitting';
import styles from './TextField.module.css';
import { useEarlyEntry } from './useEarlyEntry';

interface Props {
  accessibleName: string;
  placeholder: string;
  value: string;
  maxCharacters: number;
  onChange: (value: string) => void;
  onDone: () => void;
  /** Set as a heading of its section rather than as an entry. */
  asHeading?: boolean;
}

/**
 * A field for a short text, which may be empty. A text that can't be kept stays in sight with the reason beside it; one
 * that is pasted is cut to what the field takes, and a word says so.
 */
export function TextField({
  accessibleName,
  placeholder,
  value,
  maxCharacters,
  onChange,
  onDone,
  asHeading = false,
}: Props) {
  const [refused, setRefused] = useState<{ text: string; value: string } | null>(null);
  const [cut, setCut] = useState<string | null>(null);
  const errorId = useId();
  const replaced = refused !== null && refused.value !== value;
  if (replaced) setRefused(null);
  const kept = replaced ? null : refused;
  const text = kept?.text ?? value;
  const reason = kept ? textProblem(kept.text, maxCharacters) : undefined;
  const problem = reason ? `${reason} ${value === '' ? 'Still empty.' : `Still “${value}”.`} ` : '';
  const note = problem + (cut === text ? `Cut to ${maxCharacters} characters.` : '');

  const type = (typed: string) => {
    if (textProblem(typed, maxCharacters) === undefined) {
      setRefused(null);
      onChange(typed);
    } else {
      setRefused({ text: typed, value });
    }
  };

  const field = useEarlyEntry<HTMLInputElement>((control) => {
    if (control.value !== text) type(control.value);
  });

  const settle = () => {
    if (value !== value.trim()) onChange(value.trim());
    onDone();
  };

  return (
    <span className={styles.field}>
      <input
        ref={field}
        className={asHeading ? styles.heading : styles.entry}
        type="text"
        autoComplete="off"
        aria-label={accessibleName}
        aria-invalid={reason !== undefined}
        aria-describedby={note ? errorId : undefined}
        placeholder={placeholder}
        value={text}
        onChange={(event) => type(event.target.value)}
        onPaste={(event) => setCut(pasteFitting(event, maxCharacters))}
        onBlur={settle}
      />
      {note && (
        <span className={styles.error} id={errorId} role="alert">
          {note}
        </span>
      )}
    </span>
  );
}
