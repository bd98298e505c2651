/** The periods that a volume may be counted in. */
export const VOLUME_PERIODS = ['hour', 'day', 'week', 'month'] as const;

export type VolumePeriod = (typeof VOLUME_PERIODS)[number];

export const HOURS_PER_DAY = 24;
export const DAYS_PER_WEEK = 7;
export const MONTHS_PER_YEAR = 12;

/**
 * The units in a month, as a fraction, for a volume of `count` a period on `activeDaysPerMonth` days. An hourly count runs
 * 24 hours on each active day, a weekly one active days / 7 times, a monthly one is taken as it is. What each takes is
 * multiplied by `times` before it is divided by `over`, so that a whole result is exact.
 */
export function unitsPerMonth(
  count: number,
  period: VolumePeriod,
  activeDaysPerMonth: number,
): { readonly times: number; readonly over: number } {
  switch (period) {
    case 'hour':
      return { times: count * activeDaysPerMonth * HOURS_PER_DAY, over: 1 };
    case 'day':
      return { times: count * activeDaysPerMonth, over: 1 };
    case 'week':
      return { times: count * activeDaysPerMonth, over: DAYS_PER_WEEK };
    case 'month':
      return { times: count, over: 1 };
  }
}
