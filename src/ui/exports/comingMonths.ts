import { type IsoDate, monthAfter, monthOf, type YearMonth } from '../../units/calendar';
import { MONTHS_PER_YEAR } from '../../units/period';
import { partialDateText } from '../../wording/partialDate';

/** The months after a day (YYYY-MM-DD), the next one first, each as YYYY-MM and in words. */
export function comingMonths(day: IsoDate): { readonly month: YearMonth; readonly label: string }[] {
  let month = monthOf(day);
  return Array.from({ length: MONTHS_PER_YEAR }, () => {
    month = monthAfter(month);
    return { month, label: partialDateText(month) };
  });
}
