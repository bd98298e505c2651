import type { FigureKind, ShownFigure } from './figuresIn';

/** Something that a text may state, as the sweep has derived it. */
export interface Fact {
  readonly kind: FigureKind;
  readonly value: number;
  /** Of a date: as it is written. */
  readonly written?: string;
  /** It lacks a part that has no price, and a text has to say so. */
  readonly partial: boolean;
}

/** What the distance of two roads to one number may be: their roundings, not a digit that is shown. */
const ROUNDING = 1e-11;

export const usd = (value: number, partial = false): Fact => ({ kind: 'usd', value, partial });
export const rate = (value: number): Fact => ({ kind: 'rate', value, partial: false });
export const percent = (value: number, partial = false): Fact => ({ kind: 'percent', value, partial });
export const count = (value: number): Fact => ({ kind: 'count', value, partial: false });
export const date = (written: string): Fact => ({ kind: 'date', value: 0, written, partial: false });

/** Whether a figure is this fact, to the digits that it shows. */
export function states(shown: ShownFigure, fact: Fact): boolean {
  if (shown.kind !== fact.kind) return false;
  if (shown.kind === 'date') return shown.text === fact.written;
  if (shown.sign === '−' && fact.value > 0) return false;
  if (shown.sign === '+' && fact.value < 0) return false;
  const value = Math.abs(fact.value);
  if (shown.under) return value > 0 && value <= shown.value * (1 + ROUNDING);
  // Nothing but nothing reads as nothing, and nothing but the whole as the whole.
  if (shown.value === 0) return value === 0;
  if (shown.kind === 'percent' && shown.value === 100) return Math.abs(value - 100) <= 100 * ROUNDING;
  return Math.abs(shown.value - value) <= shown.half + value * ROUNDING;
}
