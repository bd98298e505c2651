import { type NanoUsd, perNanoUsd, sumNanoUsd, timesNanoUsd, ZERO_NANO_USD } from '../units/money';
import type { PricedLine, TokenKind } from './priceUsage';

/** What a set of priced lines comes to. */
export interface Totals {
  /** Recurring spend a month, over the lines that have a price. */
  readonly monthly: NanoUsd;
  /** Twelve months of it. */
  readonly annual: NanoUsd;
  /** Per request, and per 1,000; null without requests. */
  readonly perRequest: NanoUsd | null;
  readonly per1kRequests: NanoUsd | null;
  readonly requestsPerMonth: number;
  readonly byKind: Readonly<Record<TokenKind, NanoUsd>>;
  /** True when a line has no price: the total is then too low by an amount that nobody knows. */
  readonly incomplete: boolean;
}

const MONTHS_PER_YEAR = 12;

/** Sums priced lines; nothing but such a sum is ever called a total. */
export function totalsOf(lines: readonly PricedLine[], requestsPerMonth: number): Totals {
  const monthly = sumOf(lines);
  const perRequest = requestsPerMonth > 0 ? perNanoUsd(monthly, requestsPerMonth) : null;
  return {
    monthly,
    annual: timesNanoUsd(monthly, MONTHS_PER_YEAR),
    perRequest,
    per1kRequests: requestsPerMonth > 0 ? perNanoUsd(timesNanoUsd(monthly, 1000), requestsPerMonth) : null,
    requestsPerMonth,
    byKind: {
      input: sumOf(lines.filter(({ kind }) => kind === 'input')),
      cachedInput: sumOf(lines.filter(({ kind }) => kind === 'cachedInput')),
      output: sumOf(lines.filter(({ kind }) => kind === 'output')),
    },
    incomplete: lines.some(({ amount }) => amount === null),
  };
}

function sumOf(lines: readonly PricedLine[]): NanoUsd {
  return sumNanoUsd(lines.map(({ amount }) => amount ?? ZERO_NANO_USD));
}
