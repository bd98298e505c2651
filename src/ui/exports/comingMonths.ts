import { type IsoDate, monthAfter, monthOf, type YearMonth } from '../../units/calendar';
import { MONTHS_PER_YEAR } from '../../units/period';
import { partialDateText } from '../../wording/partialDate';

/**
 * The months after a day (YYYY-MM-DD), the next one first, each as YYYY-MM and in words: twelve, fewer where the calendar
 * ends, and in its last month that one.
 */
export function comingMonths(day: IsoDate): { readonly month: YearMonth; readonly label: string }[] {
  const months = new Set<YearMonth>();
  let month = monthOf(day);
  for (let count = 0; count < MONTHS_PER_YEAR; count += 1) {
    month = monthAfter(month);
    months.add(month);
  }
  return [...months].map((coming) => ({ month: coming, label: partialDateText(coming) }));
}
