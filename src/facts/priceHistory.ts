import type { PriceId } from '../catalog/billables';
import { listedPrice, type Price } from '../catalog/prices';
import type { PriceList } from '../catalog/schema';

/** A price, and the day since which a list has had it; a price of null is one that the list lacked. */
export interface PriceStep {
  readonly since: string;
  readonly price: Price | null;
}

/** How a price of a list has come to be what it is: a step for each change, the oldest first. */
export function priceHistory(id: PriceId, { cards }: PriceList): readonly PriceStep[] {
  const steps: PriceStep[] = [];
  for (const card of cards) {
    const price = listedPrice(id, card);
    const before = steps.at(-1);
    if (!before || before.price?.usd !== price?.usd) steps.push({ since: card.date, price });
  }
  return steps;
}
