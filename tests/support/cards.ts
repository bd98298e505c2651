import { LIMITS } from '../../src/catalog/limits';
import { currentCard, findPriceList } from '../../src/catalog/priceLists';
import type { Card } from '../../src/catalog/schema';
import { type Estimate, estimateScenario } from '../../src/engine/estimate';
import {
  DEFAULT_SCENARIO,
  DEFAULT_WORKLOAD,
  type Scenario,
  type Workload,
} from '../../src/scenario/scenario';

/** The rates in force of the list with this id. */
export function cardOf(listId: string): Card {
  const list = findPriceList(listId);
  if (!list) throw new Error(`no price list "${listId}"`);
  return currentCard(list);
}

/** A scenario of workloads that differ from the default one in these fields. */
export function scenarioOf(...workloads: readonly Partial<Workload>[]): Scenario {
  return { ...DEFAULT_SCENARIO, workloads: workloads.map((patch) => ({ ...DEFAULT_WORKLOAD, ...patch })) };
}

/** The estimate of a scenario by a list, the documents' unless said. */
export function estimateOf(scenario: Scenario, listId = 'documents'): Estimate {
  return estimateScenario(scenario, cardOf(listId), LIMITS);
}
