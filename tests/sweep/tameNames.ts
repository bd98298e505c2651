import type { Scenario } from '../../src/scenario/scenario';

/** The same scenario under names of letters alone, so that every figure in a text is the calculator's. Equal names stay equal. */
export function withTameNames(scenario: Scenario): Scenario {
  const names = [...new Set(scenario.workloads.map(({ name }) => name))].filter((name) => name !== '');
  return {
    ...scenario,
    title: scenario.title === '' ? '' : 'Titled',
    ownModel: scenario.ownModel && { ...scenario.ownModel, name: scenario.ownModel.name && 'Mine' },
    workloads: scenario.workloads.map((workload) => ({
      ...workload,
      name: workload.name === '' ? '' : `Job ${letterOf(names.indexOf(workload.name))}`,
    })),
  };
}

function letterOf(place: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + place);
}
