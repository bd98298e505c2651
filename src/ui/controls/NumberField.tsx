import {
  type ChangeEvent,
  type ClipboardEvent,
  type KeyboardEvent,
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { QuantityField } from '../../scenario/fieldRow';
import { quantityProblem } from '../../scenario/valueProblems';
import { formatExact } from '../../units/format';
import { readQuantity } from '../../units/quantity';
import { historyKey } from '../browser/historyKey';
import { regrouped } from './groupedText';
import styles from './NumberField.module.css';
import { useEarlyEntry } from './useEarlyEntry';
import { useSelectOnClick } from './useSelectOnClick';

interface Props {
  /** For the label that the place around the field gives it. */
  id: string;
  field: QuantityField;
  value: number | null;
  onChange: (value: number) => void;
  /** Why a value can't be, beyond what the field's descriptor says. */
  problemOf?: (value: number) => string | undefined;
  /** Given, the field may be left empty. */
  onClear?: () => void;
  /** Called when the user leaves the field: what follows is another step of the history. */
  onDone: () => void;
}

/** Why a text is not taken as a number: what is wrong with it, or what it may stand for. */
interface Doubt {
  readonly reason: string;
  readonly readings: readonly number[];
}

interface Draft {
  readonly text: string;
  /** The value before the first of these keys, which counts for as long as the text gives none. */
  readonly before: number | null;
  /** The value that the scenario held right after the last of them. */
  readonly value: number | null;
  /** Whether its commas and its point are those that the field itself set: digits alone have changed. */
  readonly hasOwnMarks: boolean;
  readonly doubt: Doubt | null;
  /** Whether the doubt is told: not in mid-number, but once the user pauses or leaves. */
  readonly judged: boolean;
}

/** So long a pause between two keys is the end of a number. */
const JUDGED_AFTER_MS = 800;

/**
 * A field for a quantity. It keeps what was typed as it was typed until the user leaves it, so that the caret never
 * jumps; a text that is no valid value, or may be several, stays too, with the reason or the choice below, and what counted
 * before it counts again.
 */
export function NumberField({ id, field, value, problemOf, onChange, onClear, onDone }: Props) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const errorId = useId();
  const caret = useRef<number | null>(null);
  const replaced = draft !== null && draft.value !== value;
  if (replaced) setDraft(null);
  const current = replaced ? null : draft;
  const text = current?.text ?? (value === null ? '' : formatExact(value));
  const told = current?.judged ? current.doubt : null;

  const put = (next: number | null) => {
    if (next === value) return;
    if (next === null) onClear?.();
    else onChange(next);
  };

  const problemWith = (candidate: number) => quantityProblem(field, candidate) ?? problemOf?.(candidate);

  const read = (typed: string, hasOwnMarks: boolean): { value: number | null } | Doubt => {
    if (typed.trim() === '' && onClear) return { value: null };
    const notation = hasOwnMarks ? { ...field, pointIsDecimal: true } : field;
    const reading = readQuantity(typed, notation, (candidate) => problemWith(candidate) === undefined);
    if (!reading.ok) return reading;
    const reason = problemWith(reading.value);
    return reason === undefined ? { value: reading.value } : { reason, readings: [] };
  };

  const type = (typed: string, hasOwnMarks = false) => {
    const result = read(typed, hasOwnMarks);
    const before = current ? current.before : value;
    const taken = 'reason' in result ? value : result.value;
    const doubt = 'reason' in result ? result : null;
    setDraft({ text: typed, before, value: taken, hasOwnMarks, doubt, judged: false });
    put(taken);
  };

  const judge = () => {
    if (!current?.doubt) return;
    // Another field may have made room for it since.
    const result = read(current.text, current.hasOwnMarks);
    const taken = 'reason' in result ? current.before : result.value;
    const doubt = 'reason' in result ? result : null;
    setDraft({ ...current, value: taken, doubt, judged: true });
    put(taken);
  };

  const settle = () => {
    if (current?.doubt) judge();
    else setDraft(null);
    onDone();
  };

  const choose = (reading: number) => {
    setDraft(null);
    put(reading);
    onDone();
    input.current?.focus();
  };

  const input = useEarlyEntry<HTMLInputElement>((control) => {
    if (control.value !== text) type(control.value);
  });
  const selectOnClick = useSelectOnClick();

  const pauseEnds = useEffectEvent(judge);
  useEffect(() => {
    if (!draft?.doubt || draft.judged) return;
    const timer = setTimeout(pauseEnds, JUDGED_AFTER_MS);
    return () => clearTimeout(timer);
  }, [draft]);

  useLayoutEffect(() => {
    if (caret.current !== null) input.current?.setSelectionRange(caret.current, caret.current);
    caret.current = null;
  });

  const onInput = ({ target, nativeEvent }: ChangeEvent<HTMLInputElement>) => {
    const { inputType, data } = nativeEvent as InputEvent;
    const isDigit = inputType === 'insertText' && /^\d$/.test(data ?? '');
    const isEdit = isDigit || inputType?.startsWith('deleteContent') === true;
    const hasOwnMarks = isEdit && (current?.hasOwnMarks ?? true);
    const groups = hasOwnMarks && target.value.includes(',');
    const edited = groups ? regrouped(target.value, target.selectionStart ?? target.value.length) : null;
    caret.current = edited?.caret ?? null;
    type(edited?.text ?? target.value, hasOwnMarks);
  };

  // A browser would run the cells of a column together.
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const cells = event.clipboardData
      .getData('text')
      .trim()
      .split(/[\t\r\n]+/);
    if (cells.length < 2) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    type(text.slice(0, selectionStart ?? 0) + cells.join('; ') + text.slice(selectionEnd ?? text.length));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') settle();
    if (!current) return;
    // A text that gives no number is in no history: the first step back takes it away.
    const takesBack = current.doubt !== null && historyKey(event) === 'undo';
    if (event.key !== 'Escape' && !takesBack) return;
    event.preventDefault();
    event.stopPropagation();
    setDraft(null);
    put(current.before);
  };

  const counts = value === null ? 'It is left out.' : `Still counting ${formatExact(value)}.`;
  return (
    <span className={styles.field}>
      <span className={styles.box}>
        {field.sign === '$' && <span className={styles.prefix}>$</span>}
        <input
          id={id}
          ref={input}
          className={styles.input}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          data-own-undo=""
          aria-invalid={told !== null}
          aria-describedby={told ? errorId : undefined}
          value={text}
          onChange={onInput}
          onPaste={onPaste}
          onBlur={settle}
          onKeyDown={onKeyDown}
          {...selectOnClick}
        />
      </span>
      {told && (
        <span className={styles.error} id={errorId} role="alert">
          {`${told.reason} ${counts}`}
        </span>
      )}
      {told && told.readings.length > 0 && (
        <span className={styles.readings}>
          {told.readings.map((reading) => (
            <button
              key={reading}
              type="button"
              className={styles.reading}
              aria-label={`Read it as ${formatExact(reading)}`}
              onClick={() => choose(reading)}
            >
              {formatExact(reading)}
            </button>
          ))}
        </span>
      )}
    </span>
  );
}
