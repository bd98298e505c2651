import type { IsoDate } from '../units/calendar';
import { formatDate } from '../units/format';

/**
 * Whether the model is still there, by the days on which it ends at each who sells it and the reader's own: without that
 * it is told as of the day of the facts.
 * @param ends YYYY-MM-DD, at least one
 */
export function availableText(ends: readonly string[], asOf: IsoDate, today: IsoDate | null): string {
  const ended = ends.filter((end) => today !== null && end < today).length;
  if (ended === 0) return `Yes, as of ${formatDate(asOf)}`;
  return `${ended === ends.length ? 'No' : 'Only in part'}, by what was known on ${formatDate(asOf)}`;
}

/** What stands before the day on which it ends somewhere: `in the API until`, or `in the API no more since`. */
export function untilText(end: string, today: IsoDate | null): string {
  if (today === null || end > today) return 'until';
  return end === today ? 'until today,' : 'no more since';
}
