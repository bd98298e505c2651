import { type Basis, makeBasis } from '../../src/catalog/basis';
import { THIS_MODEL } from '../../src/catalog/models';
import { currentCard, DEFAULT_PRICE_LIST, findPriceList } from '../../src/catalog/priceLists';
import type { OwnPrices } from '../../src/catalog/prices';
import type { Card, PriceList } from '../../src/catalog/schema';
import { type Estimate, estimateScenario } from '../../src/engine/estimate';
import { DEFAULT_SCENARIO, DEFAULT_WORKLOAD } from '../../src/scenario/defaults';
import type { Scenario, Workload } from '../../src/scenario/scenario';

/** The list with this id. */
export function listOf(listId: string): PriceList {
  const list = findPriceList(listId);
  if (!list) throw new Error(`no price list "${listId}"`);
  return list;
}

/** The rates in force of the list with this id. */
export function cardOf(listId: string): Card {
  return currentCard(listOf(listId));
}

/** The model at the prices of a card, as if it were one of the documents' list. */
export function basisOfCard(card: Card, ownPrices: OwnPrices = {}): Basis {
  return makeBasis({ model: THIS_MODEL, list: DEFAULT_PRICE_LIST, card, ownPrices });
}

/** The model at the rates in force of a list, the documents' unless said. */
export function basisBy(listId = 'documents', ownPrices: OwnPrices = {}): Basis {
  return makeBasis({ model: THIS_MODEL, list: listOf(listId), card: cardOf(listId), ownPrices });
}

/** A scenario of workloads that differ from the default one in these fields. */
export function scenarioOf(...workloads: readonly Partial<Workload>[]): Scenario {
  return { ...DEFAULT_SCENARIO, workloads: workloads.map((patch) => ({ ...DEFAULT_WORKLOAD, ...patch })) };
}

/** The estimate of a scenario by a list, the documents' unless said. */
export function estimateOf(scenario: Scenario, listId = 'documents'): Estimate {
  return estimateScenario(scenario, basisBy(listId, scenario.ownPrices));
}
