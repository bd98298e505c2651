import { type FormEvent, useId, useState } from 'react';
import { TITLE_MAX_CHARACTERS, textProblem } from '../../scenario/fields';
import controls from '../controls/controls.module.css';
import styles from './SavedDialog.module.css';
import share from './share.module.css';

interface Props {
  label: string;
  startsAs: string;
  /** What the form is sent by, and what else can be done with the name. */
  actions: readonly { readonly label: string; readonly onName: (name: string) => void }[];
  onCancel?: () => void;
}

/** A name for a saved estimate, and what is done with it. The first action is that of the Enter key. */
export function NameForm({ label, startsAs, actions, onCancel }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(startsAs);
  const [problem, setProblem] = useState<string | null>(null);

  const withName = (act: (name: string) => void) => {
    const name = typed.trim();
    const reason = name === '' ? 'Give it a name.' : textProblem(name, TITLE_MAX_CHARACTERS);
    setProblem(reason ?? null);
    if (reason === undefined) act(name);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [first] = actions;
    if (first) withName(first.onName);
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={controls.text}
        type="text"
        autoComplete="off"
        value={typed}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        onChange={(event) => setTyped(event.target.value)}
      />
      {problem !== null && (
        <p id={`${id}-problem`} className={share.problem} role="alert">
          {problem}
        </p>
      )}
      <div className={styles.actions}>
        {actions.map((action, index) => (
          <button
            key={action.label}
            type={index === 0 ? 'submit' : 'button'}
            className={index === 0 ? `${controls.button} ${controls.primary}` : controls.button}
            onClick={index === 0 ? undefined : () => withName(action.onName)}
          >
            {action.label}
          </button>
        ))}
        {onCancel && (
          <button type="button" className={controls.button} onClick={onCancel}>
            Cancel
          </button>
        )}
      </div>
    </form>
  );
}
