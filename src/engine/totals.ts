import { LINE_KINDS, type LineKind } from '../catalog/billables';
import { type NanoUsd, perNanoUsd, timesNanoUsd } from '../units/money';
import type { PricedLine } from './priceUsage';
import type { Usage } from './usage';

/** What a set of priced lines comes to. */
export class Totals {
  /** Monthly spend per request, and per 1,000; null without requests. Repeated calls are no requests. */
  readonly perRequest: NanoUsd | null;
  readonly per1kRequests: NanoUsd | null;
  /** True when a part has no price: the total is then too low by an amount that nobody knows. */
  readonly incomplete: boolean;

  constructor(
    /** Recurring spend a month, over the lines that have a price. */
    readonly monthly: NanoUsd,
    /** What is spent once, beside the monthly spend and not in it. */
    readonly once: NanoUsd,
    readonly requestsPerMonth: number,
    /** Monthly spend on each kind. */
    readonly byKind: Readonly<Record<LineKind, NanoUsd>>,
    /** The kinds of which a monthly line has no price. */
    readonly unpricedKinds: readonly LineKind[],
    /** Whether the monthly lines lack a price, and whether what is spent once does. */
    readonly monthlyIncomplete: boolean,
    readonly onceIncomplete: boolean,
  ) {
    const hasRequests = requestsPerMonth > 0;
    this.perRequest = hasRequests ? perNanoUsd(monthly, requestsPerMonth) : null;
    this.per1kRequests = hasRequests ? perNanoUsd(timesNanoUsd(monthly, 1000), requestsPerMonth) : null;
    this.incomplete = monthlyIncomplete || onceIncomplete;
  }
}

/** The spend of a month so far, by kind. */
class SpendByKind implements Record<LineKind, number> {
  input = 0;
  cachedInput = 0;
  cacheWrite = 0;
  output = 0;
  webSearch = 0;
  hosting = 0;
  training = 0;
}

/** A usage with its priced lines, as a part of a total. */
export interface Summed {
  readonly usage: Usage;
  readonly lines: readonly PricedLine[];
}

const NONE: readonly LineKind[] = [];

/** Sums the priced lines of one or many usages; nothing but such a sum is ever called a total. */
export function totalsOf(parts: readonly Summed[]): Totals {
  let monthly = 0;
  let once = 0;
  let requestsPerMonth = 0;
  let monthlyIncomplete = false;
  let onceIncomplete = false;
  const byKind = new SpendByKind();
  for (const { usage, lines } of parts) {
    requestsPerMonth += usage.requests;
    if (usage.uncountedImages > 0) monthlyIncomplete = true;
    for (const { kind, amount, recurrence } of lines) {
      const isOnce = recurrence === 'once';
      if (amount === null) {
        if (isOnce) onceIncomplete = true;
        else monthlyIncomplete = true;
      } else if (isOnce) {
        once += amount;
      } else {
        monthly += amount;
        byKind[kind] += amount;
      }
    }
  }
  return new Totals(
    monthly as NanoUsd,
    once as NanoUsd,
    requestsPerMonth,
    byKind as Record<LineKind, NanoUsd>,
    monthlyIncomplete ? unpricedKindsOf(parts) : NONE,
    monthlyIncomplete,
    onceIncomplete,
  );
}

function unpricedKindsOf(parts: readonly Summed[]): readonly LineKind[] {
  const isUnpriced = (kind: LineKind) =>
    parts.some(({ lines }) =>
      lines.some((line) => line.kind === kind && line.recurrence === 'monthly' && line.amount === null),
    );
  return LINE_KINDS.filter(isUnpriced);
}
