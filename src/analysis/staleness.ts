import { daysUntil, type IsoDate, type PartialDate } from '../units/calendar';

/** After so many days without a check, prices and dates may well have changed. */
const STALE_AFTER_DAYS = 90;

/** How many days ago the data was last checked, where that is too long ago; otherwise null. */
export function staleDays(asOf: PartialDate, today: IsoDate): number | null {
  const age = -daysUntil(asOf, today);
  return age > STALE_AFTER_DAYS ? age : null;
}
