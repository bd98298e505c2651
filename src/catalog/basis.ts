import type { OwnPrices } from './prices';
import { type Rates, ratesOf } from './rates';
import type { Card, Model, PriceList } from './schema';

/** What a scenario is priced by: the rules of a model, the card of a list, and the user's own prices, resolved once. */
export interface Basis {
  readonly model: Model;
  readonly list: PriceList;
  readonly card: Card;
  readonly ownPrices: OwnPrices;
  readonly rates: Rates;
}

/** A basis with its rates looked up: whoever prices many usages makes it once. */
export function makeBasis(parts: {
  readonly model: Model;
  readonly list: PriceList;
  readonly card: Card;
  readonly ownPrices?: OwnPrices;
}): Basis {
  const { card, ownPrices = {} } = parts;
  return { ...parts, ownPrices, rates: ratesOf(card, ownPrices) };
}
