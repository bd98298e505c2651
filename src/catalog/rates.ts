import { type NanoUsd, ZERO_NANO_USD } from '../units/money';
import {
  BILLABLES,
  type Billing,
  type LineKind,
  type PriceId,
  TIERS,
  type Tier,
  TOKEN_KINDS,
  TUNINGS,
  type Tuning,
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

/** The rates of one call, in the order of the kinds of token. */
export type CallRates = readonly Rate[];

/** All prices of a card and the user's own, looked up once and ready to be multiplied. */
export interface Rates {
  /** Of each way of billing, by the tier of the prompt's length: the first is of those over no threshold. */
  readonly calls: Readonly<Record<Tuning, Readonly<Record<Tier, readonly CallRates[]>>>>;
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
      TOKEN_KINDS.map((kind) => {
        const priceId = tokenPriceId(billing, kind);
        const price = priceId && priceOf(priceId, { ...card, prices }, own);
        return rate({ kind, priceId, part: billing, overInputTokens, price });
      }),
    );
  const tiers = (tuning: Tuning) => record(TIERS, (tier) => callRates({ tuning, tier }));
  const single = (priceId: PriceId) =>
    rate({
      kind: BILLABLES[priceId].kind,
      priceId,
      part: null,
      overInputTokens: null,
      price: priceOf(priceId, card, own),
    });
  return {
    calls: record(TUNINGS, tiers),
    overInputTokens: (card.promptTiers ?? []).map(({ overInputTokens }) => overInputTokens),
    webSearch: single('webSearch'),
    hosting: single('hosting'),
    training: single('training'),
  };
}

function rate(unresolved: Omit<Rate, 'nanoUsdEach'>): Rate {
  return { ...unresolved, nanoUsdEach: unresolved.price ? nanoUsdEach(unresolved.price) : ZERO_NANO_USD };
}

function record<Key extends string, Value>(keys: readonly Key[], value: (key: Key) => Value) {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<Key, Value>;
}

/** Whether calls can be billed as Fast. */
export function hasFast({ rates }: { readonly rates: Rates }): boolean {
  return rates.calls.base.fast[0]?.[0]?.price != null;
}
