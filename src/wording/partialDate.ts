import { formatDate } from '../units/format';

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** A date that may be no more than a month or a year: `18 July 2024`, `October 2023`, `2022`. */
export function partialDateText(date: string): string {
  switch (date.length) {
    case 'YYYY'.length:
      return date;
    case 'YYYY-MM'.length:
      return month.format(new Date(`${date}-01T00:00:00Z`));
    default:
      return formatDate(date);
  }
}
