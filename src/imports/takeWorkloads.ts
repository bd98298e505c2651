import type { ScenarioEdit } from '../scenario/edits';
import { MAX_WORKLOADS, type Workload } from '../scenario/scenario';

/** Puts workloads behind those there are. All or none: where they are too many, nothing is changed. */
export function addWorkloads(workloads: readonly Workload[]): ScenarioEdit {
  return (scenario) => {
    const all = [...scenario.workloads, ...workloads];
    return all.length > MAX_WORKLOADS ? scenario : { ...scenario, workloads: all };
  };
}

/** Puts workloads in the place of those there are; where there are none, or too many, nothing is changed. */
export function replaceWorkloads(workloads: readonly Workload[]): ScenarioEdit {
  const fits = workloads.length > 0 && workloads.length <= MAX_WORKLOADS;
  return (scenario) => (fits ? { ...scenario, workloads } : scenario);
}
