import { type Basis, makeBasis } from '../catalog/basis';
import { currentCard, PRICE_LISTS } from '../catalog/priceLists';
import { listedPrice, type Price } from '../catalog/prices';
import type { PriceList } from '../catalog/schema';
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

/** Every list of the same seller and region whose training price differs from the one in use: its sources disagree. */
export function otherTrainingPrices({ rates, list: inForce }: Basis): OtherTrainingPrice[] {
  const inUse = rates.training.price?.usd;
  const sameOffer = PRICE_LISTS.filter(
    ({ seller, region }) => seller === inForce.seller && region === inForce.region,
  );
  return sameOffer.flatMap((list) => {
    const price = listedPrice('training', currentCard(list));
    return price && price.usd !== inUse ? [{ list, price }] : [];
  });
}

/** The totals that each of these prices would make of a scenario; none without training. */
export function otherTrainingTotals(scenario: Scenario, basis: Basis): OtherTraining[] {
  if (scenario.workloads.every(({ trainingTokens }) => trainingTokens === 0)) return [];
  return otherTrainingPrices(basis).map(({ list, price }) => {
    const repriced = makeBasis({ ...basis, ownPrices: { ...basis.ownPrices, training: price.usd } });
    return { list, price, totals: estimateScenario(scenario, repriced).totals };
  });
}
