/**
 * Days of the calendar as text: YYYY-MM-DD, or YYYY-MM and YYYY where no more is known. Such texts sort by time. Nothing
 * here asks the clock, and no time zone has a part in it.
 */

const MS_PER_DAY = 86_400_000;

/** Whether a text is a day of the calendar as YYYY-MM-DD. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  // A day that its month does not have is read as one of the next month.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
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
export function monthOf(isoDate: string): string {
  return isoDate.slice(0, 'YYYY-MM'.length);
}

/** The later of two dates. */
export function laterOf(one: string, other: string): string {
  return one > other ? one : other;
}

/** Whole days from one date to another, a month or a year by its first day; negative when the second has passed. */
export function daysUntil(date: string, today: string): number {
  return Math.round((Date.parse(date) - Date.parse(today)) / MS_PER_DAY);
}

/** The month after a month (YYYY-MM). */
export function monthAfter(month: string): string {
  const first = new Date(month);
  first.setUTCMonth(first.getUTCMonth() + 1);
  return monthOf(first.toISOString());
}

/** The same day of the next year; of 29 February the day after it, 1 March. */
export function yearAfter(isoDate: string): string {
  const day = new Date(isoDate);
  day.setUTCFullYear(day.getUTCFullYear() + 1);
  return day.toISOString().slice(0, 'YYYY-MM-DD'.length);
}

/** `2026-06-03` as `20260603`. */
export function compactDate(isoDate: string): string {
  return isoDate.replaceAll('-', '');
}

/** `20260603` as `2026-06-03`; null for what is no such date. */
export function fromCompactDate(text: string): string | null {
  const isoDate = text.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  return isoDate !== text && isIsoDate(isoDate) ? isoDate : null;
}
