import { type IsoDate, isIsoDate } from '../units/calendar';
import { type Row, RowFault } from './rowReading';

const MS_PER_SECOND = 1000;
const SECONDS_PER_DAY = 86_400;

/** Seconds of 1 January 2020 and 2100: what is outside is no time of a call. */
const EARLIEST = 1_577_836_800;
const LATEST = 4_102_444_800;

/** The day in UTC of a time in seconds since 1970. */
export function dayOfSeconds(seconds: number, field: string): IsoDate {
  if (!(seconds >= EARLIEST && seconds <= LATEST)) {
    throw new RowFault(field, 'It is not a time in seconds since 1970.');
  }
  return new Date(seconds * MS_PER_SECOND).toISOString().slice(0, 'YYYY-MM-DD'.length) as IsoDate;
}

/** The days from a start to an end in seconds, of which the end is the first moment that no more belongs to them. */
export function daysOfBucket(start: number, end: number): { first: IsoDate; last: IsoDate } {
  const first = dayOfSeconds(start, 'start_time');
  if (end <= start) return { first, last: first };
  const lastMoment = Math.max(start, Math.min(end - 1, start + SECONDS_PER_DAY * 366));
  return { first, last: dayOfSeconds(lastMoment, 'end_time') };
}

/**
 * The day of a text: `2026-06-15` with or without a time behind it, or `06/15/2026` as Azure writes it. A time with a zone
 * is taken to UTC; one without is taken as UTC.
 */
export function neededDay(row: Row, field: string): IsoDate {
  const text = row.text(field);
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s|$)/.exec(text) ?? [];
  if (year && month && day)
    return checked(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, field);
  if (!/^\d{4}-\d{2}-\d{2}(?:[T ]|$)/.test(text)) throw new RowFault(field, 'It is not a date.');
  const zoned = /[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[+-]\d{2}:?\d{2})$/.test(text);
  if (!zoned) return checked(text.slice(0, 'YYYY-MM-DD'.length), field);
  const time = Date.parse(text.replace(' ', 'T').replace(/\s+/, ''));
  return dayOfSeconds(time / MS_PER_SECOND, field);
}

function checked(text: string, field: string): IsoDate {
  if (!isIsoDate(text)) throw new RowFault(field, 'It is not a day of the calendar.');
  return text;
}
