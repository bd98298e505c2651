import { FIELD_SEPARATOR } from '../../links/linkFormat';
import type { QuantityField } from '../../scenario/fieldRow';
import { formatCount } from '../../units/format';
import { code } from './docTable';

/** What a table says of a key or field of a link: its meaning, what it may be, and what it is where it is absent. */
export type FieldRow = readonly [meaning: string, value: string, byDefault: string];

export const FIELD_COLUMNS = ['meaning', 'value', 'default'] as const;

/** The default of what nothing stands for. */
export const NONE = 'none';

/** What a quantity is: what it is called and what it counts. */
export function meaningOf({ label, unit }: QuantityField): string {
  return `${label}, ${unit}`;
}

/** A text that goes on where another begins. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The values that a quantity may have. */
export function rangeOf({ minimum, maximum, whole }: QuantityField): string {
  return `${formatCount(minimum)} to ${formatCount(maximum)}${whole ? ', whole' : ''}`;
}

/** The texts that a name or title may be. */
export function textValue(maxCharacters: number): string {
  return `1 to ${maxCharacters} characters, without ${code(FIELD_SEPARATOR)} and control characters`;
}
