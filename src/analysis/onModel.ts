import type { Basis } from '../catalog/basis';
import { type Estimate, estimateScenario } from '../engine/estimate';
import { type Gap, gapsOf } from '../engine/gaps';
import type { Scenario } from '../scenario/scenario';

/** What could be priced on another model, and what could not. */
export interface OnModel {
  readonly estimate: Estimate;
  readonly gaps: readonly Gap[];
}

/**
 * The same calls on another model, at its list rates and by its rules, without fine-tuning jobs. What can't be priced
 * there stands in the gaps: fine-tuned workloads on a model that can't be fine-tuned, tiers and tools that it has no
 * price of, images where its rule is not established.
 */
export function estimateOnModel(scenario: Scenario, basis: Basis): OnModel {
  const workloads = scenario.workloads.map((workload) => ({ ...workload, trainingTokens: 0 }));
  const estimate = estimateScenario({ ...scenario, workloads }, basis);
  return { estimate, gaps: gapsOf(estimate, basis.model) };
}
