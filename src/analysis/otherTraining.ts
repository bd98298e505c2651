import { currentCard, PRICE_LISTS } from '../catalog/priceLists';
import { listedPrice } from '../catalog/prices';
import type { Card, Limits, PriceList } from '../catalog/schema';
import { estimateScenario } from '../engine/estimate';
import type { Totals } from '../engine/totals';
import type { Scenario } from '../scenario/scenario';

/** The totals of a scenario if training cost what another list says. */
export interface OtherTraining {
  readonly list: PriceList;
  readonly usdPerMTok: number;
  readonly totals: Totals;
}

/** Every list whose training price differs from the one in use, with the totals that it would make; none without training. */
export function otherTrainingPrices(scenario: Scenario, card: Card, limits: Limits): OtherTraining[] {
  if (scenario.workloads.every(({ trainingTokens }) => trainingTokens === 0)) return [];
  const inUse = scenario.ownPrices.tr ?? listedPrice('tr', card)?.usd;
  return PRICE_LISTS.flatMap((list) => {
    const other = listedPrice('tr', currentCard(list));
    if (!other || other.usd === inUse) return [];
    const repriced = { ...scenario, ownPrices: { ...scenario.ownPrices, tr: other.usd } };
    return [{ list, usdPerMTok: other.usd, totals: estimateScenario(repriced, card, limits).totals }];
  });
}
