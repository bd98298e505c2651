/**
 * Days of the calendar as text: YYYY-MM-DD, or YYYY-MM and YYYY where no more is known. Such texts sort by time. Nothing
 * here asks the clock, and no time zone has a part in it.
 */

declare const precision: unique symbol;

/** A day of the calendar as YYYY-MM-DD. */
export type IsoDate = string & { readonly [precision]: 'day' };

/** A month of the calendar as YYYY-MM. */
export type YearMonth = string & { readonly [precision]: 'month' };

/** A day, or a month or a year where no more is known. */
export type PartialDate = string;

const MS_PER_DAY = 86_400_000;

/** Years have four digits here: what would be later is taken for this day. */
const LAST_DAY = '9999-12-31' as IsoDate;

/** Whether a text is a day of the calendar as YYYY-MM-DD. */
export function isIsoDate(text: string): text is IsoDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  // A day that its month does not have is read as one of the next month.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A text as a day of the calendar; throws where it is none. */
export function isoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new Error(`no day: ${text}`);
  return text;
}

/** A text as a month of the calendar; throws where it is none. */
export function yearMonth(text: string): YearMonth {
  return monthOf(isoDate(`${text}-01`));
}

/** Whether a text is a day, a month or a year of the calendar. */
export function isPartialDate(text: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(text) && isIsoDate(`${text}-01-01`.slice(0, 'YYYY-MM-DD'.length));
}

/** How much a date says. */
export function precisionOf(date: string): 'year' | 'month' | 'day' {
  switch (date.length) {
    case 'YYYY'.length:
      return 'year';
    case 'YYYY-MM'.length:
      return 'month';
    default:
      return 'day';
  }
}

/** The year of a date, as a number. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 'YYYY'.length));
}

/** The month of a day, YYYY-MM. */
export function monthOf(day: IsoDate): YearMonth {
  return day.slice(0, 'YYYY-MM'.length) as YearMonth;
}

/** The later of two dates. */
export function laterOf<Precision extends PartialDate>(one: Precision, other: Precision): Precision {
  return one > other ? one : other;
}

/** Whole days from one date to another, a month or a year by its first day; negative when the second has passed. */
export function daysUntil(date: PartialDate, today: IsoDate): number {
  return Math.round((Date.parse(date) - Date.parse(today)) / MS_PER_DAY);
}

/** The month after a month (YYYY-MM); of December 9999 itself. */
export function monthAfter(month: YearMonth): YearMonth {
  const first = new Date(month);
  first.setUTCMonth(first.getUTCMonth() + 1);
  return monthOf(dayOf(first));
}

/**
 * The same day so many months on: the first day that they don't hold. Where that month has no such day it is the first
 * of the next: twelve months from 29 February end before 1 March. Never later than 31 December 9999.
 */
export function monthsAfter(date: IsoDate, months: number): IsoDate {
  const day = new Date(date);
  const dayOfMonth = day.getUTCDate();
  day.setUTCMonth(day.getUTCMonth() + months);
  if (day.getUTCDate() !== dayOfMonth) day.setUTCDate(1);
  return dayOf(day);
}

/** `2026-06-03` as `20260603`. */
export function compactDate(date: IsoDate): string {
  return date.replaceAll('-', '');
}

/** `20260603` as `2026-06-03`; null for what is no such date. */
export function fromCompactDate(text: string): IsoDate | null {
  const date = text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  return date !== text && isIsoDate(date) ? date : null;
}

function dayOf(date: Date): IsoDate {
  const text = date.toISOString();
  return text.startsWith('+') ? LAST_DAY : (text.slice(0, 'YYYY-MM-DD'.length) as IsoDate);
}
