import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { TITLE_MAX_CHARACTERS } from '../../scenario/scenarioFields';
import { textProblem } from '../../scenario/valueProblems';
import controls from '../controls/controls.module.css';
import share from '../controls/dialogs.module.css';
import { pasteFitting } from '../controls/pasteFitting';
import styles from './SavedDialog.module.css';

interface NameAction {
  readonly label: string;
  readonly onName: (name: string) => void;
}

export interface NameActions {
  /** What the form is sent by. */
  readonly primary: NameAction;
  readonly other?: NameAction | undefined;
}

interface Props {
  label: string;
  /** What the field holds at first, and again whenever this changes. */
  startsAs: string;
  /** What can be done with a name as it is typed. */
  actionsFor: (name: string) => NameActions;
  /** Whether the field has the focus as soon as it is there. */
  takesFocus?: boolean;
  onCancel?: () => void;
}

/** A name for a saved estimate, and what is done with it. */
export function NameForm({ label, startsAs, actionsFor, takesFocus = false, onCancel }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(startsAs);
  const [startedAs, setStartedAs] = useState(startsAs);
  const [problem, setProblem] = useState<string | null>(null);
  const [cut, setCut] = useState<string | null>(null);
  if (startedAs !== startsAs) {
    setStartedAs(startsAs);
    setTyped(startsAs);
  }

  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!takesFocus) return;
    field.current?.focus();
    field.current?.select();
  }, [takesFocus]);
  const note = problem ?? (cut === typed ? `Cut to ${TITLE_MAX_CHARACTERS} characters.` : null);
  const { primary, other } = actionsFor(typed.trim());

  const withName = (act: (name: string) => void) => {
    const name = typed.trim();
    const reason = name === '' ? 'Give it a name.' : textProblem(name, TITLE_MAX_CHARACTERS);
    setProblem(reason ?? null);
    if (reason === undefined) act(name);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    withName(primary.onName);
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <label htmlFor={id}>{label}</label>
      <input
        ref={field}
        id={id}
        className={controls.text}
        type="text"
        autoComplete="off"
        value={typed}
        aria-invalid={problem !== null}
        aria-describedby={note === null ? undefined : `${id}-note`}
        onChange={(event) => setTyped(event.target.value)}
        onPaste={(event) => setCut(pasteFitting(event, TITLE_MAX_CHARACTERS))}
      />
      {note !== null && (
        <p id={`${id}-note`} className={share.problem} role="alert">
          {note}
        </p>
      )}
      <div className={styles.actions}>
        <button type="submit" className={`${controls.button} ${controls.primary}`}>
          {primary.label}
        </button>
        {other && (
          <button type="button" className={controls.button} onClick={() => withName(other.onName)}>
            {other.label}
          </button>
        )}
        {onCancel && (
          <button type="button" className={controls.button} onClick={onCancel}>
            Cancel
          </button>
        )}
      </div>
    </form>
  );
}
