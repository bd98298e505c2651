import { monthAfter, monthOf } from '../../units/calendar';
import { partialDateText } from '../../wording/partialDate';

const HOW_MANY = 12;

/** The months after a day (YYYY-MM-DD), the next one first, each as YYYY-MM and in words. */
export function comingMonths(day: string): { readonly month: string; readonly label: string }[] {
  let month = monthOf(day);
  return Array.from({ length: HOW_MANY }, () => {
    month = monthAfter(month);
    return { month, label: partialDateText(month) };
  });
}
