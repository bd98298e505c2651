import { type IsoDate, monthAfter, type YearMonth } from '../units/calendar';
import type { DaySpan } from './billFiles';

/** The first day and the last of a month. */
export function wholeMonth(month: YearMonth): DaySpan {
  const next = new Date(monthAfter(month));
  next.setUTCDate(0);
  return {
    first: `${month}-01` as IsoDate,
    last: next.toISOString().slice(0, 'YYYY-MM-DD'.length) as IsoDate,
  };
}
