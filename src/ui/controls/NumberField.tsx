import { type KeyboardEvent, useId, useState } from 'react';
import type { QuantityField } from '../../scenario/fieldRow';
import { quantityProblem } from '../../scenario/valueProblems';
import { formatExact } from '../../units/format';
import { readQuantity } from '../../units/quantity';
import { insertedText } from './insertedText';
import styles from './NumberField.module.css';

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
  prefix?: string;
}

interface Draft {
  text: string;
  /** The value that the scenario held right after this text was typed. */
  value: number | null;
  /** Whether its commas are those that the field itself set: editing around them leaves them in odd places. */
  groupedByField: boolean;
  /** Why it was not taken as the value; another field may have made room for it since. */
  reason: string | undefined;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };

/** The problem with a typed text as the value of a field, or the value. */
function readDraft(
  { text, groupedByField }: Pick<Draft, 'text' | 'groupedByField'>,
  { field, problemOf, onClear }: Pick<Props, 'field' | 'problemOf' | 'onClear'>,
): { value: number | null } | { reason: string } {
  if (text.trim() === '' && onClear) return { value: null };
  const reading = readQuantity(groupedByField ? text.replaceAll(',', '') : text);
  if (!reading.ok) return { reason: reading.reason };
  const reason = quantityProblem(field, reading.value) ?? problemOf?.(reading.value);
  return reason === undefined ? { value: reading.value } : { reason };
}

/**
 * A field for a quantity. It keeps what was typed as it was typed until the user leaves it, so that the caret never
 * jumps; a text that is no valid value stays too, with the reason beside it, and the scenario keeps its last value.
 */
export function NumberField({ id, field, value, problemOf, onChange, onClear, onDone, prefix }: Props) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const errorId = useId();
  const rules = { field, ...(problemOf ? { problemOf } : {}), ...(onClear ? { onClear } : {}) };
  const replaced = draft !== null && draft.value !== value;
  if (replaced) setDraft(null);
  const current = replaced ? null : draft;
  const text = current?.text ?? (value === null ? '' : formatExact(value));
  const reason = current?.reason;

  const type = (typed: string) => {
    const groupedByField = (current?.groupedByField ?? true) && !insertedText(text, typed).includes(',');
    const edited = { text: typed, groupedByField };
    const result = readDraft(edited, rules);
    if ('reason' in result) {
      setDraft({ ...edited, value, reason: result.reason });
      return;
    }
    setDraft({ ...edited, value: result.value, reason: undefined });
    if (result.value === null) onClear?.();
    else if (result.value !== value) onChange(result.value);
  };

  const settle = () => {
    if (reason === undefined) setDraft(null);
    else type(text);
    onDone();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') settle();
    const steps = STEPS[event.key];
    if (steps === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const wanted = Number(((value ?? 0) + steps * field.step).toPrecision(15));
    const next = Math.min(field.maximum, Math.max(field.minimum, wanted));
    setDraft(null);
    if (next !== value && problemOf?.(next) === undefined) onChange(next);
  };

  return (
    <span className={styles.field}>
      <span className={styles.box}>
        {prefix !== undefined && <span className={styles.prefix}>{prefix}</span>}
        <input
          id={id}
          className={styles.input}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={reason !== undefined}
          aria-describedby={reason === undefined ? undefined : errorId}
          value={text}
          onChange={(event) => type(event.target.value)}
          onBlur={settle}
          onKeyDown={onKeyDown}
        />
      </span>
      {reason !== undefined && (
        <span className={styles.error} id={errorId} role="alert">
          {`${reason} ${value === null ? 'It is left out.' : `Still counting ${formatExact(value)}.`}`}
        </span>
      )}
    </span>
  );
}
