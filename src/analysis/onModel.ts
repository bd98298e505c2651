import type { Basis } from '../catalog/basis';
import { type Estimate, estimateScenario } from '../engine/estimate';
import type { Scenario } from '../scenario/scenario';

/**
 * The same calls on another model, at its list rates and by its rules, without fine-tuning jobs. What can't be priced there
 * leaves the totals incomplete, and `gapsOf` names it: fine-tuned workloads on a model that can't be fine-tuned, tiers and
 * tools that it has no price of, images where its rule is not established.
 */
export function estimateOnModel(scenario: Scenario, basis: Basis): Estimate {
  const workloads = scenario.workloads.map((workload) => ({ ...workload, trainingTokens: 0 }));
  return estimateScenario({ ...scenario, workloads }, basis);
}
