import { staleDays } from '../analysis/staleness';
import { daysUntil, type IsoDate, isIsoDate } from '../units/calendar';
import { counted } from '../wording/counted';
import { availableText, untilText } from '../wording/stillAvailable';

/**
 * Writes into the page what the reader's date (YYYY-MM-DD) makes of its dates: whether the model is still there, how far
 * off each date is, and whether the facts are old. Where that date is not known, or is one before the facts were gathered,
 * so that the clock must be wrong, the page says what it was served with: what is true as of its own date.
 */
export function tellTime(page: ParentNode, today: IsoDate | null): void {
  const asOf = page.querySelector('[data-stale-since]')?.getAttribute('data-stale-since') ?? '';
  if (!isIsoDate(asOf)) throw new Error('the page lacks the day of its facts');
  const now = today !== null && today >= asOf ? today : null;
  const write = (attribute: string, text: (date: string) => string) => {
    for (const element of page.querySelectorAll(`[${attribute}]`)) {
      element.textContent = text(element.getAttribute(attribute) ?? '');
    }
  };
  write('data-available-until', (dates) => availableText(dates.split(' '), asOf, now));
  write('data-until', (date) => untilText(date, now));
  write('data-days-until', (date) => (now === null ? '' : distanceText(daysUntil(date, now))));
  write('data-stale-since', () => staleText(now === null ? null : staleDays(asOf, now)));
}

function distanceText(days: number): string {
  if (days === 0) return 'today';
  return days > 0 ? `in ${counted(days, 'day')}` : `${counted(-days, 'day')} ago`;
}

function staleText(days: number | null): string {
  if (days === null) return '';
  return `These facts were last checked ${counted(days, 'day')} ago: prices and dates may have changed since.`;
}
