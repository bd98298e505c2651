import { precisionOf } from '../units/calendar';
import { formatDate } from '../units/format';

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A date that may be no more than a month or a year: `18 July 2024`, `October 2023`, `2022`. */
export function partialDateText(date: string): string {
  switch (precisionOf(date)) {
    case 'year':
      return date;
    case 'month':
      return month.format(new Date(date));
    case 'day':
      return formatDate(date);
  }
}
