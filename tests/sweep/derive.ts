import type { LineKind, Tier } from '../../src/catalog/billables';
import { type PriceUnit, UNIT_POWERS } from '../../src/catalog/billables';
import type { Estimate, WorkloadEstimate } from '../../src/engine/estimate';
import type { Workload } from '../../src/scenario/scenario';

/** A line of a bill, its amount worked out anew. */
export interface DerivedLine {
  readonly kind: LineKind;
  readonly tier: Tier | null;
  readonly once: boolean;
  readonly quantity: number;
  /** The price and what is counted by it; null where there is none. */
  readonly usd: number | null;
  readonly per: PriceUnit | null;
  readonly amount: number | null;
}

/** Sums of lines in USD, and what of them has no price. */
export interface DerivedSums {
  readonly lines: readonly DerivedLine[];
  readonly monthly: number;
  readonly once: number;
  readonly monthlyGap: boolean;
  readonly onceGap: boolean;
  readonly requests: number;
  /** Whether it has images that nobody can count. */
  readonly uncountable: boolean;
}

/** A workload's lines at the prices that they are billed by: quantity times rate, and nothing of the engine's sums. */
export function sumsOfWorkload({ workload, lines, usage, unit }: WorkloadEstimate): DerivedSums {
  const derived = lines.map(({ kind, part, recurrence, quantity, price }): DerivedLine => {
    const amount = price && (quantity * price.usd) / 10 ** UNIT_POWERS[price.per];
    return {
      kind,
      tier: part?.tier ?? null,
      once: recurrence === 'once',
      quantity,
      usd: price?.usd ?? null,
      per: price?.per ?? null,
      amount,
    };
  });
  return summed(derived, requestsOf(workload, unit.calls), usage.uncountedImages > 0);
}

/** What several come to together. */
export function sumsOfAll(parts: readonly DerivedSums[]): DerivedSums {
  const requests = parts.reduce((sum, part) => sum + part.requests, 0);
  return summed(
    parts.flatMap(({ lines }) => lines),
    requests,
    parts.some(({ uncountable }) => uncountable),
  );
}

/** An estimate by workload and in all. */
export function derivedOf({ workloads }: Estimate): {
  whole: DerivedSums;
  workloads: readonly DerivedSums[];
} {
  const each = workloads.map(sumsOfWorkload);
  return { whole: sumsOfAll(each), workloads: each };
}

function summed(lines: readonly DerivedLine[], requests: number, hasGap: boolean): DerivedSums {
  const monthly = lines.filter(({ once }) => !once);
  const single = lines.filter(({ once }) => once);
  return {
    lines,
    monthly: total(monthly),
    once: total(single),
    monthlyGap: hasGap || lacksPrice(monthly),
    onceGap: lacksPrice(single),
    requests,
    uncountable: hasGap,
  };
}

export const total = (lines: readonly DerivedLine[]) =>
  lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0);

export const lacksPrice = (lines: readonly DerivedLine[]) => lines.some(({ amount }) => amount === null);

const DAYS = { hour: 24, day: 1, week: 1 / 7 } as const;

/** The requests of a month by the words of the docs: the count times the active days, a monthly one as it is. */
export function requestsOf({ volume, volumePeriod, activeDaysPerMonth }: Workload, calls: number): number {
  return volumePeriod === 'month' ? volume * calls : volume * calls * activeDaysPerMonth * DAYS[volumePeriod];
}
