import { daysUntil } from '../../../analysis/daysUntil';
import { formatCount } from '../../../units/format';

/** After so many days without a check prices and dates may have changed. */
const STALE_AFTER_DAYS = 90;

/** Writes how far off each date is, and whether the facts are old, by the reader's date (YYYY-MM-DD). */
export function tellTime(page: ParentNode, today: string): void {
  for (const element of page.querySelectorAll<HTMLElement>('[data-days-until]')) {
    element.textContent = distanceText(daysUntil(element.dataset.daysUntil ?? '', today));
  }
  for (const element of page.querySelectorAll<HTMLElement>('[data-stale-since]')) {
    const age = -daysUntil(element.dataset.staleSince ?? '', today);
    element.textContent = staleText(age);
  }
}

function distanceText(days: number): string {
  if (days === 0) return 'today';
  const count = formatCount(Math.abs(days));
  const unit = Math.abs(days) === 1 ? 'day' : 'days';
  return days > 0 ? `in ${count} ${unit}` : `${count} ${unit} ago`;
}

/** A notice when the facts were last checked too long ago; nothing otherwise. */
function staleText(ageDays: number): string {
  if (ageDays <= STALE_AFTER_DAYS) return '';
  return `These facts were last checked ${formatCount(ageDays)} days ago: prices and dates may have changed since.`;
}
