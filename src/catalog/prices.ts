import { type NanoUsd, nanoUsdPer } from '../units/money';
import { BILLABLES, type PriceId, type PriceUnit, UNIT_POWERS } from './billables';
import type { Card } from './schema';

/** A price with where it comes from; the user's `own` has no source but them. */
export interface Price {
  readonly usd: number;
  readonly per: PriceUnit;
  readonly basis: 'listed' | 'derived' | 'own';
  readonly source: string | null;
  readonly where: string;
  readonly note?: string | undefined;
}

/** The user's own prices in USD, each in the unit of the price that it stands in for. */
export type OwnPrices = { readonly [Id in PriceId]?: number };

/** The prices of a card for prompts of any length but the long ones, or those for prompts of a longer tier. */
type Priced = Pick<Card, 'prices' | 'cachedInputAtFullRate'>;

/** The price of a card, or the user's own in its place; null where there is neither. */
export function priceOf(id: PriceId, card: Priced, own: OwnPrices): Price | null {
  const usd = own[id];
  if (usd !== undefined) {
    return { usd, per: BILLABLES[id].per, basis: 'own', source: null, where: 'your own price' };
  }
  return listedPrice(id, card);
}

/**
 * The price that a card lists, or null where it has none. On a card from before the discount for cached input, that is
 * billed as other input: a price that is known, though no list has it.
 */
export function listedPrice(id: PriceId, card: Priced): Price | null {
  const { per } = BILLABLES[id];
  const listed = card.prices[id];
  if (listed) return { ...listed, per };
  const full = BILLABLES[id].kind === 'cachedInput' && card.cachedInputAtFullRate;
  const input = full && card.prices[id.replace('cachedInput', 'input') as PriceId];
  return input ? { usd: input.usd, per, basis: 'derived', ...full } : null;
}

/** The nano-dollars that a single token, call or hour costs at a price. */
export function nanoUsdEach({ usd, per }: Price): NanoUsd {
  return nanoUsdPer(usd, UNIT_POWERS[per]);
}
