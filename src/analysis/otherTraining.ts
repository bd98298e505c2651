import { currentCard, PRICE_LISTS } from '../catalog/priceLists';
import { listedPrice, type OwnPrices, type Price, priceOf } from '../catalog/prices';
import type { Card, Limits, PriceList } from '../catalog/schema';
import { estimateScenario } from '../engine/estimate';
import type { Totals } from '../engine/totals';
import type { Scenario } from '../scenario/scenario';

/** A list whose training price differs from the one in use. */
export interface OtherTrainingPrice {
  readonly list: PriceList;
  readonly price: Price;
}

/** The totals of a scenario if training cost what another list says. */
export interface OtherTraining extends OtherTrainingPrice {
  readonly totals: Totals;
}

/** Every list whose training price differs from that of a card with the user's own prices. */
export function otherTrainingPrices(card: Card, own: OwnPrices): OtherTrainingPrice[] {
  const inUse = priceOf('tr', card, own)?.usd;
  return PRICE_LISTS.flatMap((list) => {
    const price = listedPrice('tr', currentCard(list));
    return price && price.usd !== inUse ? [{ list, price }] : [];
  });
}

/** The totals that each of these prices would make of a scenario; none without training. */
export function otherTrainingTotals(scenario: Scenario, card: Card, limits: Limits): OtherTraining[] {
  const { workloads, ownPrices } = scenario;
  if (workloads.every(({ trainingTokens }) => trainingTokens === 0)) return [];
  return otherTrainingPrices(card, ownPrices).map(({ list, price }) => {
    const repriced = { ...scenario, ownPrices: { ...ownPrices, tr: price.usd } };
    return { list, price, totals: estimateScenario(repriced, card, limits).totals };
  });
}
