import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THIS_MODEL } from '../../src/catalog/models';
import { DEFAULT_WORKLOAD } from '../../src/scenario/defaults';
import {
  addWorkload,
  duplicateWorkload,
  moveWorkload,
  patchScenario,
  patchWorkload,
  removeWorkload,
  type ScenarioEdit,
} from '../../src/scenario/edits';
import { findProblems } from '../../src/scenario/problems';
import { MAX_WORKLOADS, type Scenario } from '../../src/scenario/scenario';
import { isoDate } from '../../src/units/calendar';
import { arbitraryScenario } from '../support/arbitraryScenario';
import { scenarioOf } from '../support/cards';

const abc = scenarioOf({ name: 'A' }, { name: 'B' }, { name: 'C' });
const full = scenarioOf(...Array.from({ length: MAX_WORKLOADS }, (_, index) => ({ name: `${index}` })));

const names = ({ workloads }: Scenario) => workloads.map(({ name }) => name);

describe('adding a workload', () => {
  it('puts one of defaults at the end', () => {
    const edited = addWorkload(abc);
    expect(names(edited)).toEqual(['A', 'B', 'C', '']);
    expect(edited.workloads.at(-1)).toEqual(DEFAULT_WORKLOAD);
  });

  it('makes a workload of its own each time, so that two can be told apart', () => {
    const { workloads } = addWorkload(addWorkload(abc));
    expect(workloads[3]).not.toBe(workloads[4]);
  });

  it('changes nothing when there are twenty', () => {
    expect(addWorkload(full)).toBe(full);
  });
});

describe('duplicating a workload', () => {
  it('puts a copy behind it, named as one', () => {
    expect(names(duplicateWorkload(1)(abc))).toEqual(['A', 'B', 'B copy', 'C']);
  });

  it('leaves a workload without a name without one', () => {
    expect(names(duplicateWorkload(0)(scenarioOf({})))).toEqual(['', '']);
  });

  it('keeps the name when it would be too long with a word more', () => {
    // " copy" is 5 characters: 55 + 5 = 60 fit, 56 + 5 = 61 do not.
    const fits = '🚀'.repeat(55);
    const tooLong = '🚀'.repeat(56);
    expect(names(duplicateWorkload(0)(scenarioOf({ name: fits })))).toEqual([fits, `${fits} copy`]);
    expect(names(duplicateWorkload(0)(scenarioOf({ name: tooLong })))).toEqual([tooLong, tooLong]);
  });

  it.each([-1, 3, 99])('changes nothing for the index %d, where there is none', (index) => {
    expect(duplicateWorkload(index)(abc)).toBe(abc);
  });

  it('changes nothing when there are twenty', () => {
    expect(duplicateWorkload(0)(full)).toBe(full);
  });
});

describe('removing a workload', () => {
  it('takes it out', () => {
    expect(names(removeWorkload(1)(abc))).toEqual(['A', 'C']);
  });

  it('leaves the last one', () => {
    const single = scenarioOf({ name: 'A' });
    expect(removeWorkload(0)(single)).toBe(single);
  });

  it.each([-1, 3, 99])('changes nothing for the index %d, where there is none', (index) => {
    expect(removeWorkload(index)(abc)).toBe(abc);
  });
});

describe('moving a workload', () => {
  it.each([
    [0, 2, ['B', 'C', 'A']],
    [2, 0, ['C', 'A', 'B']],
    [1, 0, ['B', 'A', 'C']],
    [1, 1, ['A', 'B', 'C']],
  ])('from %d to %d gives the order %j', (from, to, order) => {
    expect(names(moveWorkload(from, to)(abc))).toEqual(order);
  });

  it.each([
    [0, -1],
    [2, 3],
    [-1, 0],
    [3, 0],
  ])('from %d to %d, beyond an end, changes nothing', (from, to) => {
    expect(moveWorkload(from, to)(abc)).toBe(abc);
  });
});

describe('setting fields', () => {
  it('of a workload leaves the others as they are', () => {
    const edited = patchWorkload(1, { volume: 5, volumePeriod: 'week' })(abc);
    expect(edited.workloads[1]).toEqual({ ...DEFAULT_WORKLOAD, name: 'B', volume: 5, volumePeriod: 'week' });
    expect(edited.workloads[0]).toBe(abc.workloads[0]);
    expect(edited.workloads[2]).toBe(abc.workloads[2]);
  });

  it('of a workload that is not there changes nothing', () => {
    expect(patchWorkload(3, { volume: 5 })(abc)).toEqual(abc);
    expect(patchWorkload(-1, { volume: 5 })(abc)).toEqual(abc);
  });

  it('of the scenario leaves the workloads as they are', () => {
    const edited = patchScenario({ title: 'Plan', monthlyBudgetUsd: 100 })(abc);
    expect(edited).toEqual({ ...abc, title: 'Plan', monthlyBudgetUsd: 100 });
    expect(edited.workloads).toBe(abc.workloads);
  });

  it('forgets the date that a link gave for another price list, and only then', () => {
    const dated: Scenario = { ...abc, priceListId: 'openai', priceListDate: isoDate('2024-10-01') };
    expect(patchScenario({ priceListId: 'documents' })(dated).priceListDate).toBeNull();
    expect(patchScenario({ priceListId: 'openai' })(dated).priceListDate).toBe('2024-10-01');
    expect(patchScenario({ title: 'Plan' })(dated).priceListDate).toBe('2024-10-01');
  });
});

describe('any edit', () => {
  const index = fc.integer({ min: -2, max: MAX_WORKLOADS + 1 });
  const edit: fc.Arbitrary<ScenarioEdit> = fc.oneof(
    fc.constant(addWorkload),
    index.map(duplicateWorkload),
    index.map(removeWorkload),
    fc.tuple(index, index).map(([from, to]) => moveWorkload(from, to)),
    index.map((at) => patchWorkload(at, { volume: 7 })),
    fc.constant(patchScenario({ priceListId: 'openai' })),
  );

  it('leaves the scenario that it is given as it was', () => {
    fc.assert(
      fc.property(arbitraryScenario, edit, (scenario, apply) => {
        const before = structuredClone(scenario);
        apply(scenario);
        expect(scenario).toEqual(before);
      }),
    );
  });

  it('makes a scenario of 1 to 20 workloads that may be priced', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.array(edit, { maxLength: 30, size: 'max' }), (scenario, edits) => {
        const edited = edits.reduce((current, apply) => apply(current), scenario);
        expect(edited.workloads.length).toBeGreaterThanOrEqual(1);
        expect(edited.workloads.length).toBeLessThanOrEqual(MAX_WORKLOADS);
        expect(findProblems(edited, THIS_MODEL)).toEqual([]);
      }),
    );
  });
});
