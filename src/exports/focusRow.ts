import type { Basis } from '../catalog/basis';
import type { PricedLine } from '../engine/priceUsage';
import { type IsoDate, monthAfter, type YearMonth } from '../units/calendar';
import type { NanoUsd } from '../units/money';

/**
 * What a row is part of. An estimate, a plan and the same plan to each other model are answers to different questions: costs
 * are added up within one of them.
 */
export type ForecastKind = 'Estimate' | 'Plan' | 'Alternative';

/** A line of an estimate, and the same at the list's prices, which differs where the user has prices of their own. */
export interface Metered {
  readonly line: PricedLine;
  readonly listLine: PricedLine | null;
}

/** A row of a forecast, before it is put into the columns of a version of FOCUS. */
export interface FocusRow {
  readonly kind: ForecastKind;
  /** Whose price it is, by which list. */
  readonly basis: Pick<Basis, 'model' | 'list' | 'card'>;
  readonly month: YearMonth;
  /** The days of the month that are charged for: the first one, and the one after the last. */
  readonly from: Moment;
  readonly until: Moment;
  /** Null where it is not known. */
  readonly cost: NanoUsd | null;
  readonly highCost: NanoUsd | null;
  readonly listCost: NanoUsd | null;
  readonly frequency: 'Usage-Based' | 'One-Time';
  readonly description: string;
  /** What is counted and its price; null for what adds up the prices of several things. */
  readonly metered: Metered | null;
  /** Null for all workloads together. */
  readonly workload: string | null;
  /** The id of the model that calls move to; null in the estimate itself. */
  readonly moveTarget: string | null;
  readonly movedPercent: number | null;
  readonly unansweredPercent: number | null;
  /** What a reader of the cost has to know of it; empty where there is nothing. */
  readonly note: string;
}

/** A point in time as FOCUS writes it: UTC, in ISO 8601. */
export type Moment = `${string}Z`;

/** The first second of a day. */
export function startOf(day: IsoDate): Moment {
  return `${day}T00:00:00Z`;
}

/** The first second of a month, and the first after it. */
export function monthSpan(month: YearMonth): { readonly from: Moment; readonly until: Moment } {
  const next = monthAfter(month);
  // The last month that can be written has none after it.
  const until: Moment = next === month ? `${month}-31T24:00:00Z` : `${next}-01T00:00:00Z`;
  return { from: `${month}-01T00:00:00Z`, until };
}
