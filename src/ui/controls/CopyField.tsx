import { useId, useRef, useState } from 'react';
import styles from './CopyField.module.css';
import buttons from './controls.module.css';

interface Props {
  label: string;
  text: string;
  buttonLabel: string;
  /** Whether something else of its place is what most people copy. */
  secondary?: boolean;
}

/** `unanswered`: a prompt for leave stands open, or the browser keeps silent, as in some frames. */
type Failure = 'blocked' | 'unanswered';

/** What became of copying a text. It says nothing of another text that has taken its place since. */
interface Outcome {
  readonly text: string;
  readonly result: 'copied' | Failure;
}

const ANSWERS_WITHIN_MS = 1_000;

const MESSAGES: Readonly<Record<Outcome['result'], string>> = {
  copied: 'Copied.',
  blocked: 'The browser did not allow it. The text is selected: copy it with Ctrl+C or ⌘C.',
  unanswered: 'The browser has not answered. The text is selected: copy it with Ctrl+C or ⌘C.',
};

/** A text to take away: shown whole, selectable, with a button that copies it. */
export function CopyField({ label, text, buttonLabel, secondary = false }: Props) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const attempts = useRef(0);
  const id = useId();

  const copy = async () => {
    attempts.current += 1;
    const attempt = attempts.current;
    let failed = false;
    const fail = (result: Failure) => {
      // Told once, of the last attempt, while its text is there: who has gone on is not brought back.
      if (failed || attempt !== attempts.current || area.current?.value !== text) return;
      failed = true;
      area.current.select();
      setOutcome({ text, result });
    };
    const timer = setTimeout(fail, ANSWERS_WITHIN_MS, 'unanswered');
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ text, result: 'copied' });
    } catch {
      fail('blocked');
    }
    clearTimeout(timer);
  };

  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={area}
        className={styles.text}
        readOnly
        rows={Math.min(6, Math.ceil(text.length / 60) + 1)}
        value={text}
        onFocus={(event) => event.target.select()}
      />
      <div className={styles.row}>
        <button
          type="button"
          className={secondary ? buttons.button : `${buttons.button} ${buttons.primary}`}
          onClick={copy}
        >
          {buttonLabel}
        </button>
        <span role="status">{outcome?.text === text && MESSAGES[outcome.result]}</span>
      </div>
    </div>
  );
}
