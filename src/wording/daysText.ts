import { daysUntil, type IsoDate, monthOf, yearOf } from '../units/calendar';
import { formatDate } from '../units/format';
import { counted } from './counted';

/** From one day to another, both of them in it: `12 October 2025`, `1–12 October 2025`, `30 September to 2 October 2025`. */
export function spanText(first: IsoDate, last: IsoDate): string {
  const end = formatDate(last);
  if (first === last) return end;
  const start = formatDate(first);
  if (monthOf(first) === monthOf(last)) return `${start.split(' ')[0]}–${end}`;
  return `${yearOf(first) === yearOf(last) ? start.slice(0, -' 2025'.length) : start} to ${end}`;
}

/** Some days in their order: as a span where none between them is missing, else by how many there are of it. */
export function daysText(days: readonly IsoDate[]): string {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return '';
  const span = spanText(first, last);
  return daysUntil(last, first) + 1 === days.length ? span : `${counted(days.length, 'day')} of ${span}`;
}
