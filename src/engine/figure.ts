import { type NanoUsd, perNanoUsd, sumNanoUsd, timesNanoUsd } from '../units/money';
import { MONTHS_PER_YEAR } from '../units/period';
import type { WorkloadEstimate } from './estimate';
import { unitsOfMonth } from './month';
import type { Totals } from './totals';

/** An amount and whether a part of it has no price: it is then too low. */
export interface Figure {
  readonly amount: NanoUsd;
  readonly incomplete: boolean;
}

/** What of the totals leaves each figure incomplete: what is spent once is no part of a month. */
const INCOMPLETE_BY = {
  monthly: 'monthlyIncomplete',
  once: 'onceIncomplete',
  perRequest: 'monthlyIncomplete',
  per1kRequests: 'monthlyIncomplete',
} as const satisfies Partial<Record<keyof Totals, keyof Totals>>;

export type FigureId = keyof typeof INCOMPLETE_BY | 'annual';

/**
 * A figure of the totals; null where it does not exist, as per request without requests, where nothing of it has a price,
 * and where there are no totals, as for a link that arrived cut off. The year is twelve months at this rate, and what is
 * spent once.
 */
export function figureOf(totals: Totals | null | undefined, id: FigureId): Figure | null {
  if (!totals) return null;
  if (id === 'annual') return figureOverMonths(totals, MONTHS_PER_YEAR);
  return figure(totals[id], totals[INCOMPLETE_BY[id]]);
}

/** What so many months come to, with what is spent once. */
export function figureOverMonths(totals: Totals, months: number): Figure | null {
  return figure(sumNanoUsd([timesNanoUsd(totals.monthly, months), totals.once]), totals.incomplete);
}

/** What a unit of a workload comes to: a request, a conversation, a document. Null where a month has none of them. */
export function perUnitFigure({ workload, totals }: WorkloadEstimate): Figure | null {
  const units = unitsOfMonth(workload);
  return units > 0 ? figure(perNanoUsd(totals.monthly, units), totals.monthlyIncomplete) : null;
}

function figure(amount: NanoUsd | null, incomplete: boolean): Figure | null {
  return amount === null || (incomplete && amount === 0) ? null : { amount, incomplete };
}

/** Whether anything is spent once, be its price known or not. */
export function hasOnce({ once, onceIncomplete }: Totals): boolean {
  return once > 0 || onceIncomplete;
}
