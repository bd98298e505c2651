import { LIMITS } from '../../src/catalog/limits';
import { currentCard, findPriceList } from '../../src/catalog/priceLists';
import { estimateScenario } from '../../src/engine/estimate';
import type { Exported } from '../../src/exports/exported';
import type { Scenario } from '../../src/scenario/scenario';

export const PAGE = 'https://example.org/cost/';

/** A scenario as exports get it: priced by its own list, made on 22 November 2026. */
export function exportedOf(scenario: Scenario): Exported {
  const list = findPriceList(scenario.priceListId);
  if (!list) throw new Error(`no price list "${scenario.priceListId}"`);
  const card = currentCard(list);
  return {
    scenario,
    list,
    card,
    estimate: estimateScenario(scenario, card, LIMITS),
    limits: LIMITS,
    pageAddress: PAGE,
    madeOn: '2026-11-22',
  };
}
