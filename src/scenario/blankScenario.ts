import { DEFAULT_WORKLOAD } from './defaults';
import type { Scenario } from './scenario';

/** An estimate of nothing yet: one workload without requests and tokens. What was chosen of prices stays. */
export function blankScenario(scenario: Scenario): Scenario {
  const empty = { ...DEFAULT_WORKLOAD, volume: 0, inputTokensPerRequest: 0, outputTokensPerRequest: 0 };
  return { ...scenario, title: '', monthlyBudgetUsd: null, workloads: [empty] };
}
