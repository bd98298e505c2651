import type { Basis } from '../catalog/basis';
import { type Billing, type LineKind, type PriceId, TOKEN_KINDS } from '../catalog/billables';
import { nanoUsdEach, type Price } from '../catalog/prices';
import type { Rate } from '../catalog/rates';
import { type NanoUsd, timesNanoUsd } from '../units/money';
import type { Usage, UsagePart } from './usage';

/** A receipt: so much of something at this price costs that. `price` and `amount` are null where there is no price. */
export class PricedLine {
  constructor(
    readonly kind: LineKind,
    /** Null where no list can have such a price, as for fine-tuned calls billed as Fast. */
    readonly priceId: PriceId | null,
    /** Of the calls that the tokens belong to; null for what is not billed by the call. */
    readonly part: Billing | null,
    /** Where the rate is that of long prompts: the input tokens that they are over. */
    readonly overInputTokens: number | null,
    /** Tokens, calls or hours. */
    readonly quantity: number,
    readonly price: Price | null,
    readonly amount: NanoUsd | null,
    /** A one-off is beside the monthly figure, never inside it. */
    readonly recurrence: Recurrence,
  ) {}
}

export type Recurrence = 'monthly' | 'once';

/**
 * Prices a usage: a line for each thing that is used. A price that is lacking leaves its line unpriced, never free.
 * Hosting alone may be absent from a list because there is no such charge, and then has no line.
 */
export function priceUsage(usage: Usage, basis: Pick<Basis, 'rates'>): PricedLine[] {
  const lines: PricedLine[] = [];
  eachCharge(usage, basis, (rate, quantity, recurrence) => {
    const { kind, priceId, part, overInputTokens, price } = rate;
    const amount = price && chargeOf(rate, quantity);
    lines.push(new PricedLine(kind, priceId, part, overInputTokens, quantity, price, amount, recurrence));
  });
  return lines;
}

/** What a usage comes to, without receipts: for whoever prices many. */
export interface Cost {
  readonly monthly: NanoUsd;
  readonly once: NanoUsd;
  /** True where a part has no price: the amounts are then too low. */
  readonly incomplete: boolean;
}

/** The same sums as those of the lines of `priceUsage`. */
export function costOfUsage(usage: Usage, basis: Pick<Basis, 'rates'>): Cost {
  let monthly = 0;
  let once = 0;
  let incomplete = usage.uncountedImages > 0;
  eachCharge(usage, basis, (rate, quantity, recurrence) => {
    if (rate.price === null) incomplete = true;
    else if (recurrence === 'once') once += chargeOf(rate, quantity);
    else monthly += chargeOf(rate, quantity);
  });
  return { monthly: monthly as NanoUsd, once: once as NanoUsd, incomplete };
}

type TakeCharge = (rate: Rate, quantity: number, recurrence: Recurrence) => void;

/** Everything in a usage that is billed, with its rate, in the order of a bill. */
function eachCharge(usage: Usage, { rates }: Pick<Basis, 'rates'>, take: TakeCharge): void {
  for (const part of usage.parts) {
    const callRates = rates.calls[part.tuning][part.tier][part.promptTier] ?? [];
    for (let index = 0; index < TOKEN_KINDS.length; index += 1) {
      const rate = callRates[index];
      const quantity = tokensOf(part, index);
      if (rate && quantity !== 0) take(rate, quantity, 'monthly');
    }
  }
  if (usage.webSearches !== 0) take(rates.webSearch, usage.webSearches, 'monthly');
  if (usage.hostingHours !== 0 && rates.hosting.price) take(rates.hosting, usage.hostingHours, 'monthly');
  if (usage.trainingTokens !== 0) take(rates.training, usage.trainingTokens, 'monthly');
  if (usage.trainingTokensOnce !== 0) take(rates.training, usage.trainingTokensOnce, 'once');
}

/** The only place where usage becomes money. */
function chargeOf({ nanoUsdEach: each }: { readonly nanoUsdEach: NanoUsd }, quantity: number): NanoUsd {
  return timesNanoUsd(each, quantity);
}

/** What so much of something costs at a price. */
export function amountOf(price: Price, quantity: number): NanoUsd {
  return chargeOf({ nanoUsdEach: nanoUsdEach(price) }, quantity);
}

/** The tokens of a part by the place of their kind among the kinds of token. */
function tokensOf(part: UsagePart, kind: number): number {
  switch (kind) {
    case 0:
      return part.uncachedInputTokens;
    case 1:
      return part.cachedInputTokens;
    case 2:
      return part.cacheWriteTokens;
    default:
      return part.outputTokens;
  }
}
