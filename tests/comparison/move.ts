import type { Basis } from '../../src/catalog/basis';
import { targetsOf } from '../../src/catalog/targets';
import { reasoningBreakEven } from '../../src/comparison/breakEven';
import { type MoveRange, onModel } from '../../src/comparison/onModel';
import { estimateScenario } from '../../src/engine/estimate';
import { basisOf } from '../../src/scenario/basisOf';
import type { MoveAssumptions } from '../../src/scenario/move';
import type { Scenario, Workload } from '../../src/scenario/scenario';
import { scenarioOf } from '../support/cards';

/** A model to move to, at the prices of a seller or else of its own first list. */
export function targetOf(modelId: string, seller = 'openai'): Basis {
  const target = targetsOf(seller).find(({ model }) => model.id === modelId);
  if (!target) throw new Error(`no target "${modelId}"`);
  return target;
}

/** What the calls of a scenario cost here and there. */
export function moveTo(there: Basis, scenario: Scenario): MoveRange {
  const here = basisOf(scenario);
  return onModel(scenario, estimateScenario(scenario, here), { here, there });
}

/** How many tokens a model may think before each answer until the calls of a scenario cost as much there as here. */
export function breakEvenOn(there: Basis, scenario: Scenario): number | null {
  const here = basisOf(scenario);
  return reasoningBreakEven(scenario, estimateScenario(scenario, here), { here, there });
}

/** One unit a month of calls without tokens but for those that are said, by OpenAI’s list: nothing is written or thought. */
export function oneOf(patch: Partial<Workload>, assumed: Partial<MoveAssumptions> = {}): Scenario {
  const bare = { inputTokensPerRequest: 0, outputTokensPerRequest: 0 };
  return {
    ...scenarioOf({ volume: 1, volumePeriod: 'month', ...bare, ...patch }),
    priceListId: 'openai',
    reasoningTokensPerCall: 0,
    cacheWrites: 'none',
    ...assumed,
  };
}
