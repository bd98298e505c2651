import type { Source } from '../catalog/schema';
import { type IsoDate, isIsoDate } from '../units/calendar';

/** The date (YYYY-MM-DD) of the newest source: what is known is known up to that day. */
export function asOf(sources: readonly Source[]): IsoDate {
  const days = sources.map(({ date }) => date).filter(isIsoDate);
  const newest = days.sort().at(-1);
  if (newest === undefined) throw new Error('no source has a day');
  return newest;
}
