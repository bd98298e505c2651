import type { Totals } from '../engine/totals';
import { daysUntil, type IsoDate, monthAfter, monthOf } from '../units/calendar';
import { type NanoUsd, timesNanoUsd } from '../units/money';

/** How long a model is still billed, and what it comes to until then. */
export interface UntilShutdown {
  readonly days: number;
  /** The monthly amount for each whole month, and its days' part for a month that is not whole. Nothing spent once is in it. */
  readonly amount: NanoUsd;
}

/**
 * What the months from a day on come to until the model ends; null where it has. The day itself counts, the day of the
 * end does not: the last day that is billed is the one before.
 */
export function untilShutdown({ monthly }: Totals, today: IsoDate, end: IsoDate): UntilShutdown | null {
  const days = daysUntil(end, today);
  if (days <= 0) return null;
  let months = 0;
  let from: IsoDate = today;
  while (from < end) {
    const next = `${monthAfter(monthOf(from))}-01` as IsoDate;
    const until = next < end ? next : end;
    months += daysUntil(until, from) / daysUntil(next, `${monthOf(from)}-01` as IsoDate);
    from = until;
  }
  return { days, amount: timesNanoUsd(monthly, months) };
}
