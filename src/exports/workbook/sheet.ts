import type { IsoDate, YearMonth } from '../../units/calendar';
import type { UsdFormat } from '../../units/columnUsd';
import { decimalText } from '../../units/decimal';
import { formatPercent } from '../../units/format';
import { type NanoUsd, toUsd } from '../../units/money';

/** A sheet of a workbook: columns with their heads, and rows below them. */
export interface Sheet {
  readonly name: string;
  /** Words above the heads of the columns: a title, and what there is to say of all. */
  readonly above?: readonly Cell[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly head: string;
  /** In characters. */
  readonly width: number;
  /** Long words go on in the next line. */
  readonly wraps?: true;
  /** Of numbers, which stand to the right. */
  readonly isNumeric?: true;
}

/** The cells of a row, and whether it sums up those above it. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly isSum?: true;
}

/** Words, which are never run as a formula, a number or a date with how it is shown, or nothing. */
export type Cell = string | Shown | null;

export interface Shown {
  readonly value: string | number | Date;
  /** A number format of the Office formats. */
  readonly format?: string;
  /** Where the words lead. */
  readonly address?: string;
}

/** What stands where there is no figure: never a 0. */
export const NOT_KNOWN = 'not known';

const DOLLARS = '[$$-409]#,##0';
const SCIENTIFIC = '0.00E+00';

/** An amount in USD, unrounded, with the decimals that a format of its column gives it. */
export function usdCell(amount: NanoUsd | null, format: UsdFormat, unknown = NOT_KNOWN): Cell {
  if (amount === null) return unknown;
  const text = format(amount);
  const shown = text.includes('E') ? SCIENTIFIC : `${DOLLARS}${decimals(text)}`;
  return { value: toUsd(amount), format: shown };
}

/** A price in USD with all its digits. */
export function rateCell(usd: number | null): Cell {
  if (usd === null) return NOT_KNOWN;
  return { value: usd, format: `${DOLLARS}${decimals(usd.toFixed(2), decimalText(usd))}` };
}

/** A number of things, unrounded. */
export function countCell(count: number): Cell {
  return { value: count, format: Number.isInteger(count) ? '#,##0' : '#,##0.00####' };
}

/** A share, of which 100 per cent is the number 1. */
export function percentCell(percent: number | null, unknown = NOT_KNOWN): Cell {
  if (percent === null) return unknown;
  return { value: percent / 100, format: `0${decimals(formatPercent(Math.abs(percent)).replace('%', ''))}%` };
}

/** A day, without a time of day. */
export function dateCell(day: IsoDate): Cell {
  return { value: new Date(day), format: 'yyyy-mm-dd' };
}

/** A month, by its first day. */
export function monthCell(month: YearMonth): Cell {
  return { value: new Date(month), format: 'mmmm yyyy' };
}

/** The longest address that Excel takes behind a cell. */
const MOST_CHARACTERS = 2_000;

/** Words that lead somewhere, and no more than words where the address is too long for that. */
export function linkCell(words: string, address: string): Cell {
  return address.length > MOST_CHARACTERS ? words : { value: words, address };
}

/** The decimals of the longest of these numbers, as a number format writes them. */
function decimals(...texts: readonly string[]): string {
  const count = Math.max(...texts.map((text) => text.split('.')[1]?.length ?? 0));
  return count === 0 ? '' : `.${'0'.repeat(count)}`;
}
