/** The periods that a volume may be counted in. */
export const VOLUME_PERIODS = ['hour', 'day', 'week', 'month'] as const;

export type VolumePeriod = (typeof VOLUME_PERIODS)[number];

export const HOURS_PER_DAY = 24;
export const DAYS_PER_WEEK = 7;
export const MONTHS_PER_YEAR = 12;

/**
 * `perUnit` times the units in a month, for a volume of `count` a period on `activeDaysPerMonth` days. An hourly count
 * runs 24 hours on each active day, a weekly one active days / 7 times, a monthly one is taken as it is. Multiplied
 * before it is divided, so that a whole result is exact.
 */
export function perMonth(
  count: number,
  period: VolumePeriod,
  activeDaysPerMonth: number,
  perUnit: number,
): number {
  switch (period) {
    case 'hour':
      return count * activeDaysPerMonth * HOURS_PER_DAY * perUnit;
    case 'day':
      return count * activeDaysPerMonth * perUnit;
    case 'week':
      return (count * activeDaysPerMonth * perUnit) / DAYS_PER_WEEK;
    case 'month':
      return count * perUnit;
  }
}
