import type { VolumePeriod } from '../units/period';

/** How often, in words: `an hour`, `a day`. */
export function perPeriodText(period: VolumePeriod): string {
  return `${period === 'hour' ? 'an' : 'a'} ${period}`;
}
