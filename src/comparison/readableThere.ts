import type { Basis } from '../catalog/basis';
import type { CallAssumptions } from '../engine/callAssumptions';
import type { Estimate, WorkloadEstimate } from '../engine/estimate';
import { isTooShortToCache } from '../engine/promptCache';
import { largestPromptTokens, unitUse } from '../engine/shapes';
import type { Scenario, Workload } from '../scenario/scenario';
import { withoutNoise } from '../units/decimal';

/**
 * The calls of a scenario without the cached shares that another model can't have: a share that was entered is what the
 * cache here gives back, and prompts that are long enough for it may all be too short for the cache there.
 * @param same the scenario in the tokens of that model
 */
export function readableThere(
  same: Scenario,
  estimate: Estimate,
  there: Basis,
  described: CallAssumptions,
): Scenario {
  const workloads = same.workloads.map((workload, index) =>
    isUnreadable(workload, estimate.workloads[index], there, described)
      ? { ...workload, cachedSharePercent: 0 }
      : workload,
  );
  return { ...same, workloads };
}

function isUnreadable(
  workload: Workload,
  mine: WorkloadEstimate | undefined,
  there: Basis,
  described: CallAssumptions,
): boolean {
  const { cacheMode, cachedSharePercent } = workload;
  if (cacheMode !== 'share' || cachedSharePercent === 0 || !there.model.cache) return false;
  // Where they are too short here as well, the share is taken at its word on both sides.
  if (mine?.warnings.some(({ code }) => code === 'cache-below-minimum')) return false;
  const longest = withoutNoise(largestPromptTokens(unitUse(workload, there, described)));
  return isTooShortToCache(longest, there.model);
}
