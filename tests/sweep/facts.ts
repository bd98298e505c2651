import type { FigureKind, ShownFigure } from './figuresIn';

/** Something that a text may state, as the sweep has derived it. */
export interface Fact {
  readonly kind: FigureKind;
  readonly value: number;
  /** Of a date: as it is written. */
  readonly written?: string;
  /** It lacks a part that has no price, and a text has to say so. */
  readonly partial: boolean;
  /** Of a difference: the larger of its sides, whose last digits are all that it may be wrong by. */
  readonly ofSize?: number;
}

/** What the distance of two roads to one number may be: their roundings, not a digit that is shown. */
const ROUNDING = 1e-11;

export const usd = (value: number, partial = false): Fact => ({ kind: 'usd', value, partial });
/** What is between two amounts. */
export const between = (before: number, after: number, partial = false): Fact => ({
  ...usd(after - before, partial),
  ofSize: Math.max(before, after),
});
export const rate = (value: number): Fact => ({ kind: 'rate', value, partial: false });
export const percent = (value: number, partial = false): Fact => ({ kind: 'percent', value, partial });
export const count = (value: number): Fact => ({ kind: 'count', value, partial: false });
export const date = (written: string): Fact => ({ kind: 'date', value: 0, written, partial: false });

/** Whether a figure is this fact, to the digits that it shows. */
export function states(shown: ShownFigure, fact: Fact): boolean {
  if (shown.kind !== fact.kind) return false;
  if (shown.kind === 'date') return shown.text === fact.written;
  const rounding = Math.max(Math.abs(fact.value), fact.ofSize ?? 0) * ROUNDING;
  if (shown.sign === '−' && fact.value > 0) return false;
  if (shown.sign === '+' && fact.value < 0) return false;
  const value = Math.abs(fact.value);
  if (shown.under && value > 0 && value <= shown.value * (1 + ROUNDING)) return true;
  // Of a count, `under 1,024 tokens` may name a limit; of a share it is a share.
  if (shown.under && shown.kind === 'percent') return false;
  // Nothing but nothing reads as nothing, and nothing but the whole as the whole.
  if (shown.value === 0) return value === 0 || value < (fact.ofSize ?? 0) * ROUNDING;
  if (shown.kind === 'percent' && shown.value === 100) return Math.abs(value - 100) <= 100 * ROUNDING;
  return Math.abs(shown.value - value) <= shown.half + rounding;
}
