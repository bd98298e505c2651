import type { Scenario } from '../scenario/scenario';
import type { MoveAssumptions } from './moveAssumptions';

/** The calls of a scenario as another model gets them: only what is read from its cache may be assumed to differ. */
export function sameCalls(scenario: Scenario, { hitRatePercent }: MoveAssumptions): Scenario {
  if (hitRatePercent === null) return scenario;
  const workloads = scenario.workloads.map((workload) => ({
    ...workload,
    cacheHitRatePercent: hitRatePercent,
  }));
  return { ...scenario, workloads };
}
