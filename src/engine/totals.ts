import { type NanoUsd, perNanoUsd, sumNanoUsd, timesNanoUsd, ZERO_NANO_USD } from '../units/money';
import { MONTHS_PER_YEAR } from '../units/period';
import { LINE_KINDS, type LineKind, type PricedLine } from './priceUsage';

/** What a set of priced lines comes to. */
export interface Totals {
  /** Recurring spend a month, over the lines that have a price. */
  readonly monthly: NanoUsd;
  /** What is spent once, beside the monthly spend and not in it. */
  readonly once: NanoUsd;
  /** Twelve months, and what is spent once. */
  readonly annual: NanoUsd;
  /** Monthly spend per request, and per 1,000; null without requests. Repeated calls are no requests. */
  readonly perRequest: NanoUsd | null;
  readonly per1kRequests: NanoUsd | null;
  readonly requestsPerMonth: number;
  /** Monthly spend on each kind. */
  readonly byKind: Readonly<Record<LineKind, NanoUsd>>;
  /** The kinds of which a monthly line has no price. */
  readonly unpricedKinds: readonly LineKind[];
  /** True when a line has no price: the total is then too low by an amount that nobody knows. */
  readonly incomplete: boolean;
  /** The same of the monthly lines alone, and of what is spent once. */
  readonly monthlyIncomplete: boolean;
  readonly onceIncomplete: boolean;
}

/** Sums priced lines; nothing but such a sum is ever called a total. */
export function totalsOf(lines: readonly PricedLine[], requestsPerMonth: number): Totals {
  const recurring = lines.filter(({ recurrence }) => recurrence === 'monthly');
  const monthly = sumOf(recurring);
  const single = lines.filter(({ recurrence }) => recurrence === 'once');
  const once = sumOf(single);
  const hasRequests = requestsPerMonth > 0;
  const byKind = LINE_KINDS.map(
    (kind) => [kind, sumOf(recurring.filter((line) => line.kind === kind))] as const,
  );
  return {
    monthly,
    once,
    annual: sumNanoUsd([timesNanoUsd(monthly, MONTHS_PER_YEAR), once]),
    perRequest: hasRequests ? perNanoUsd(monthly, requestsPerMonth) : null,
    per1kRequests: hasRequests ? perNanoUsd(timesNanoUsd(monthly, 1000), requestsPerMonth) : null,
    requestsPerMonth,
    byKind: Object.fromEntries(byKind) as Record<LineKind, NanoUsd>,
    unpricedKinds: LINE_KINDS.filter((kind) =>
      recurring.some((line) => line.kind === kind && isUnpriced(line)),
    ),
    incomplete: lines.some(isUnpriced),
    monthlyIncomplete: recurring.some(isUnpriced),
    onceIncomplete: single.some(isUnpriced),
  };
}

function isUnpriced({ amount }: PricedLine): boolean {
  return amount === null;
}

function sumOf(lines: readonly PricedLine[]): NanoUsd {
  return sumNanoUsd(lines.map(({ amount }) => amount ?? ZERO_NANO_USD));
}
