import type { Scenario } from '../scenario/scenario';

/** The calls of a scenario as another model gets them: only what is read from its cache may be assumed to differ. */
export function sameCalls(scenario: Scenario): Scenario {
  const { moveHitRatePercent } = scenario;
  if (moveHitRatePercent === null) return scenario;
  const workloads = scenario.workloads.map((workload) => ({
    ...workload,
    cacheHitRatePercent: moveHitRatePercent,
  }));
  return { ...scenario, workloads };
}
