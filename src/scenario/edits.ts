import type { PriceId } from '../catalog/billables';
import { DEFAULT_WORKLOAD } from './defaults';
import { MAX_WORKLOADS, type Scenario, type Workload } from './scenario';
import { NAME_MAX_CHARACTERS } from './scenarioFields';

/** A change to a scenario. Pure: the scenario given is left as it was. */
export type ScenarioEdit = (scenario: Scenario) => Scenario;

/** Sets fields of the scenario itself. A different price list forgets the date that a link gave the old one. */
export function patchScenario(patch: Partial<Omit<Scenario, 'workloads'>>): ScenarioEdit {
  return (scenario) => {
    const movesList = patch.priceListId !== undefined && patch.priceListId !== scenario.priceListId;
    return { ...scenario, ...(movesList ? { priceListDate: null } : {}), ...patch };
  };
}

/** Sets a price of the user's own, or gives it up for that of the list. */
export function patchOwnPrice(id: PriceId, usd: number | undefined): ScenarioEdit {
  return (scenario) => {
    const { [id]: _, ...others } = scenario.ownPrices;
    return { ...scenario, ownPrices: usd === undefined ? others : { ...others, [id]: usd } };
  };
}

/** Sets fields of the workload at an index. */
export function patchWorkload(index: number, patch: Partial<Workload>): ScenarioEdit {
  return withWorkloads((workloads) =>
    workloads.map((workload, at) => (at === index ? { ...workload, ...patch } : workload)),
  );
}

/** Adds a workload of defaults at the end, up to the most that a scenario holds. */
export const addWorkload: ScenarioEdit = withWorkloads((workloads) =>
  workloads.length < MAX_WORKLOADS ? [...workloads, { ...DEFAULT_WORKLOAD }] : workloads,
);

/** Puts a copy of a workload behind it, up to the most that a scenario holds. */
export function duplicateWorkload(index: number): ScenarioEdit {
  return withWorkloads((workloads) => {
    const original = workloads[index];
    if (!original || workloads.length >= MAX_WORKLOADS) return workloads;
    return workloads.toSpliced(index + 1, 0, { ...original, name: nameOfCopy(original.name) });
  });
}

/** Takes a workload out; the last one stays. */
export function removeWorkload(index: number): ScenarioEdit {
  return withWorkloads((workloads) =>
    workloads.length > 1 && workloads[index] ? workloads.toSpliced(index, 1) : workloads,
  );
}

/** Moves a workload to another place in the order. */
export function moveWorkload(from: number, to: number): ScenarioEdit {
  return withWorkloads((workloads) => {
    const moved = workloads[from];
    if (!moved || to < 0 || to >= workloads.length) return workloads;
    return workloads.toSpliced(from, 1).toSpliced(to, 0, moved);
  });
}

function withWorkloads(edit: (workloads: readonly Workload[]) => readonly Workload[]): ScenarioEdit {
  return (scenario) => {
    const workloads = edit(scenario.workloads);
    return workloads === scenario.workloads ? scenario : { ...scenario, workloads };
  };
}

function nameOfCopy(name: string): string {
  const copy = `${name} copy`;
  return name === '' || [...copy].length > NAME_MAX_CHARACTERS ? name : copy;
}
