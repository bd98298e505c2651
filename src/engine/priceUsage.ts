import {
  type Billing,
  nanoUsdEach,
  OTHER_PRICES,
  type OwnPrices,
  type Price,
  type PriceId,
  priceOf,
  TOKEN_KINDS,
  type TokenKind,
  tokenPriceId,
} from '../catalog/prices';
import type { Card } from '../catalog/schema';
import { type NanoUsd, timesNanoUsd } from '../units/money';
import type { Usage, UsagePart } from './usage';

/** What a line of a bill is for, in the order in which bills list them. */
export const LINE_KINDS = [...TOKEN_KINDS, 'webSearch', 'hosting', 'training'] as const;

export type LineKind = (typeof LINE_KINDS)[number];

/** A receipt: so much of something at this price costs that. `price` and `amount` are null where there is no price. */
export interface PricedLine {
  readonly kind: LineKind;
  /** Null where no list can have such a price, as for fine-tuned calls billed as Fast. */
  readonly priceId: PriceId | null;
  /** Of the calls that the tokens belong to; null for what is not billed by the call. */
  readonly part: Billing | null;
  /** Tokens, calls or hours. */
  readonly quantity: number;
  readonly price: Price | null;
  readonly amount: NanoUsd | null;
  /** A one-off is beside the monthly figure, never inside it. */
  readonly recurrence: Recurrence;
}

export type Recurrence = 'monthly' | 'once';

/**
 * Prices a usage by a rate card and the user's own prices: a line for each thing that is used, and the only place where
 * usage becomes money. A price that is lacking leaves its line unpriced, never free. Hosting alone may be absent from a
 * list because there is no such charge, and then has no line.
 */
export function priceUsage(usage: Usage, card: Card, own: OwnPrices = {}): PricedLine[] {
  const line = (used: Omit<PricedLine, 'price' | 'amount'>): PricedLine[] => {
    if (used.quantity === 0) return [];
    const price = used.priceId && priceOf(used.priceId, card, own);
    return [{ ...used, price, amount: price && amountOf(price, used.quantity) }];
  };
  const other = (priceId: keyof typeof OTHER_PRICES, quantity: number, recurrence: Recurrence = 'monthly') =>
    line({ kind: OTHER_PRICES[priceId], priceId, part: null, quantity, recurrence });
  const chargesHosting = priceOf('hh', card, own) !== null;
  return [
    ...usage.parts.flatMap((part) =>
      TOKEN_KINDS.flatMap((kind) =>
        line({
          kind,
          priceId: tokenPriceId(part.tuning, part.tier, kind),
          part: { tuning: part.tuning, tier: part.tier },
          quantity: tokensOf(part, kind),
          recurrence: 'monthly',
        }),
      ),
    ),
    ...other('ww', usage.webSearches),
    ...other('hh', chargesHosting ? usage.hostingHours : 0),
    ...other('tr', usage.trainingTokens),
    ...other('tr', usage.trainingTokensOnce, 'once'),
  ];
}

/** What so much of something costs at a price. */
export function amountOf(price: Price, quantity: number): NanoUsd {
  return timesNanoUsd(nanoUsdEach(price), quantity);
}

function tokensOf(part: UsagePart, kind: TokenKind): number {
  switch (kind) {
    case 'input':
      return part.uncachedInputTokens;
    case 'cachedInput':
      return part.cachedInputTokens;
    case 'output':
      return part.outputTokens;
  }
}
