import type { Basis } from '../catalog/basis';
import type { Billing, LineKind, PriceId } from '../catalog/billables';
import { nanoUsdEach, type Price } from '../catalog/prices';
import { callRatesOf, type Rate } from '../catalog/rates';
import { type NanoUsd, plusNanoUsd, timesNanoUsd, ZERO_NANO_USD } from '../units/money';
import type { Usage } from './usage';

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
  const bill = new Bill();
  eachCharge(usage, basis, bill);
  return bill.lines;
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
  const sums = new Sums(usage.uncountedImages > 0);
  eachCharge(usage, basis, sums);
  return sums;
}

/** Takes what is charged, one thing after the other. */
interface Taker {
  take(rate: Rate, quantity: number, recurrence: Recurrence): void;
}

class Bill implements Taker {
  readonly lines: PricedLine[] = [];

  take(rate: Rate, quantity: number, recurrence: Recurrence): void {
    const { kind, priceId, part, overInputTokens, price } = rate;
    const amount = price && chargeOf(rate, quantity);
    this.lines.push(
      new PricedLine(kind, priceId, part, overInputTokens, quantity, price, amount, recurrence),
    );
  }
}

class Sums implements Taker, Cost {
  monthly = ZERO_NANO_USD;
  once = ZERO_NANO_USD;

  constructor(public incomplete: boolean) {}

  take(rate: Rate, quantity: number, recurrence: Recurrence): void {
    if (rate.price === null) this.incomplete = true;
    else if (recurrence === 'once') this.once = plusNanoUsd(this.once, chargeOf(rate, quantity));
    else this.monthly = plusNanoUsd(this.monthly, chargeOf(rate, quantity));
  }
}

/** Has everything in a usage taken that is billed, with its rate, in the order of a bill. */
function eachCharge(usage: Usage, { rates }: Pick<Basis, 'rates'>, taker: Taker): void {
  for (const part of usage.parts) {
    const { input, cachedInput, cacheWrite, output } = callRatesOf(rates, part, part.promptTier);
    if (part.uncachedInputTokens !== 0) taker.take(input, part.uncachedInputTokens, 'monthly');
    if (part.cachedInputTokens !== 0) taker.take(cachedInput, part.cachedInputTokens, 'monthly');
    if (part.cacheWriteTokens !== 0) taker.take(cacheWrite, part.cacheWriteTokens, 'monthly');
    if (part.outputTokens !== 0) taker.take(output, part.outputTokens, 'monthly');
  }
  const { webSearch, hosting, training } = rates;
  if (usage.webSearches !== 0) taker.take(webSearch, usage.webSearches, 'monthly');
  if (usage.hostingHours !== 0 && hosting.price) taker.take(hosting, usage.hostingHours, 'monthly');
  if (usage.trainingTokens !== 0) taker.take(training, usage.trainingTokens, 'monthly');
  if (usage.trainingTokensOnce !== 0) taker.take(training, usage.trainingTokensOnce, 'once');
}

/** The only place where usage becomes money. */
function chargeOf({ nanoUsdEach: each }: { readonly nanoUsdEach: NanoUsd }, quantity: number): NanoUsd {
  return timesNanoUsd(each, quantity);
}

/** What so much of something costs at a price. */
export function amountOf(price: Price, quantity: number): NanoUsd {
  return chargeOf({ nanoUsdEach: nanoUsdEach(price) }, quantity);
}
