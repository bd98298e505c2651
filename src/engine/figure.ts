import { type NanoUsd, sumNanoUsd, timesNanoUsd } from '../units/money';
import type { Totals } from './totals';

/** An amount and whether a part of it has no price: it is then too low. */
export interface Figure {
  readonly amount: NanoUsd;
  readonly incomplete: boolean;
}

/** What of the totals leaves each figure incomplete: what is spent once is in figures of a year, not of a month. */
const INCOMPLETE_BY = {
  monthly: 'monthlyIncomplete',
  once: 'onceIncomplete',
  annual: 'incomplete',
  perRequest: 'monthlyIncomplete',
  per1kRequests: 'monthlyIncomplete',
} as const satisfies Partial<Record<keyof Totals, keyof Totals>>;

export type FigureId = keyof typeof INCOMPLETE_BY;

/**
 * A figure of the totals; null where it does not exist, as per request without requests, where nothing of it has a price,
 * and where there are no totals, as for a link that arrived cut off.
 */
export function figureOf(totals: Totals | null | undefined, id: FigureId): Figure | null {
  return totals ? figure(totals[id], totals[INCOMPLETE_BY[id]]) : null;
}

/** What so many months come to, with what is spent once. */
export function figureOverMonths(totals: Totals, months: number): Figure | null {
  return figure(sumNanoUsd([timesNanoUsd(totals.monthly, months), totals.once]), totals.incomplete);
}

function figure(amount: NanoUsd | null, incomplete: boolean): Figure | null {
  return amount === null || (incomplete && amount === 0) ? null : { amount, incomplete };
}

/** Whether anything is spent once, be its price known or not. */
export function hasOnce({ once, onceIncomplete }: Totals): boolean {
  return once > 0 || onceIncomplete;
}
