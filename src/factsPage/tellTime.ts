import { staleDays } from '../analysis/staleness';
import { daysUntil, type IsoDate } from '../units/calendar';
import { formatCount } from '../units/format';

/** Writes how far off each date is, and whether the facts are old, by the reader's date (YYYY-MM-DD). */
export function tellTime(page: ParentNode, today: IsoDate): void {
  for (const element of page.querySelectorAll<HTMLElement>('[data-days-until]')) {
    element.textContent = distanceText(daysUntil(element.dataset.daysUntil ?? '', today));
  }
  for (const element of page.querySelectorAll<HTMLElement>('[data-stale-since]')) {
    const days = staleDays(element.dataset.staleSince ?? '', today);
    element.textContent = days === null ? '' : staleText(days);
  }
}

function distanceText(days: number): string {
  if (days === 0) return 'today';
  const count = formatCount(Math.abs(days));
  const unit = Math.abs(days) === 1 ? 'day' : 'days';
  return days > 0 ? `in ${count} ${unit}` : `${count} ${unit} ago`;
}

function staleText(days: number): string {
  return `These facts were last checked ${formatCount(days)} days ago: prices and dates may have changed since.`;
}
