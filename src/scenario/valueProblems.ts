import { formatExact } from '../units/format';
import type { QuantityField } from './fieldRow';

/** Why a number can't be the value of a field, as a sentence; undefined when it can. */
export function quantityProblem(field: QuantityField, value: number): string | undefined {
  if (!Number.isFinite(value)) return 'It must be a number.';
  if (value < field.minimum) return `It can’t be under ${formatExact(field.minimum)}.`;
  if (value > field.maximum) return `It can’t be over ${formatExact(field.maximum)}.`;
  if (field.whole && !Number.isInteger(value)) return 'It must be a whole number.';
  return undefined;
}

/** Why a text can't be a workload's name or a scenario's title; undefined when it can, and an empty one can. */
export function textProblem(text: string, maxCharacters: number): string | undefined {
  if ([...text].length > maxCharacters) return `It can have ${maxCharacters} characters at most.`;
  if (text.includes('~')) return 'It can’t contain the character ~.';
  if (/\p{Cc}|\p{Cs}/u.test(text)) return 'It can’t contain control characters.';
  return undefined;
}

/** Why a value can't be one of a few; undefined when it can. */
export function choiceProblem(values: readonly unknown[], value: unknown): string | undefined {
  return values.includes(value) ? undefined : `It must be one of: ${values.join(', ')}.`;
}
