import { type NanoUsd, ZERO_NANO_USD } from '../units/money';
import {
  BILLABLES,
  type Billing,
  type LineKind,
  type PriceId,
  TIERS,
  type TokenKind,
  TUNINGS,
  tokenPriceId,
} from './billables';
import { nanoUsdEach, type OwnPrices, type Price, priceOf } from './prices';
import type { Card } from './schema';

/** What one token, call or hour is billed at, with all that a receipt says of it. */
export interface Rate {
  readonly kind: LineKind;
  /** Null where no list can have such a price, as for fine-tuned calls billed as Fast. */
  readonly priceId: PriceId | null;
  /** Of the calls that the tokens belong to; null for what is not billed by the call. */
  readonly part: Billing | null;
  /** Where the rate is that of long prompts: the input tokens that they are over. */
  readonly overInputTokens: number | null;
  /** Null where there is none: what it is for is then unpriced, never free. */
  readonly price: Price | null;
  /** Without meaning where there is no price. */
  readonly nanoUsdEach: NanoUsd;
}

/** The rates of one call, by the kind of token. */
export type CallRates = Readonly<Record<TokenKind, Rate>>;

/** All prices of a card and the user's own, looked up once and ready to be multiplied. */
export interface Rates {
  /** Of each way of billing in its place, by the tier of the prompt's length; `callRatesOf` finds them. */
  readonly calls: readonly (readonly CallRates[])[];
  /** The input tokens above which the whole request has the rates of the next tier of length, shortest first. */
  readonly overInputTokens: readonly number[];
  readonly webSearch: Rate;
  readonly hosting: Rate;
  readonly training: Rate;
}

/** Resolves a card and the user's own prices. */
export function ratesOf(card: Card, own: OwnPrices): Rates {
  const lengths = [{ overInputTokens: null, prices: card.prices }, ...(card.promptTiers ?? [])];
  const callRates = (billing: Billing) =>
    lengths.map(({ overInputTokens, prices }) =>
      byKind((kind) => {
        const priceId = tokenPriceId(billing, kind);
        const price = priceId && priceOf(priceId, { ...card, prices }, own);
        return rate({ kind, priceId, part: billing, overInputTokens, price });
      }),
    );
  const single = (priceId: PriceId) =>
    rate({
      kind: BILLABLES[priceId].kind,
      priceId,
      part: null,
      overInputTokens: null,
      price: priceOf(priceId, card, own),
    });
  return {
    calls: TUNINGS.flatMap((tuning) => TIERS.map((tier) => callRates({ tuning, tier }))),
    overInputTokens: (card.promptTiers ?? []).map(({ overInputTokens }) => overInputTokens),
    webSearch: single('webSearch'),
    hosting: single('hosting'),
    training: single('training'),
  };
}

function byKind(rateOf: (kind: TokenKind) => Rate): CallRates {
  return {
    input: rateOf('input'),
    cachedInput: rateOf('cachedInput'),
    cacheWrite: rateOf('cacheWrite'),
    output: rateOf('output'),
  };
}

function rate(unresolved: Omit<Rate, 'nanoUsdEach'>): Rate {
  return { ...unresolved, nanoUsdEach: unresolved.price ? nanoUsdEach(unresolved.price) : ZERO_NANO_USD };
}

/**
 * The rates of a call by the tier of its prompt's length: 0, or how many thresholds it
 * is over. Told by comparing, not by looking names up: this is asked for every part of every usage.
 */
export function callRatesOf({ calls }: Rates, { tuning, tier }: Billing, promptTier = 0): CallRates {
  const ofTuning = tuning === 'base' ? 0 : TIERS.length;
  const ofTier = tier === 'standard' ? 0 : tier === 'batch' ? 1 : 2;
  const rates = calls[ofTuning + ofTier]?.[promptTier];
  if (!rates) throw new Error(`the card has no tier ${promptTier} of prompt length`);
  return rates;
}

/** Whether calls can be billed as Fast. */
export function hasFast({ rates }: { readonly rates: Rates }): boolean {
  return callRatesOf(rates, { tuning: 'base', tier: 'fast' }).input.price !== null;
}
