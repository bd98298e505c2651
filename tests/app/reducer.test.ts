import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  initialState,
  type ScenarioAction,
  type ScenarioState,
  scenarioReducer,
} from '../../src/app/reducer';
import {
  addWorkload,
  duplicateWorkload,
  moveWorkload,
  patchScenario,
  patchWorkload,
  removeWorkload,
  type ScenarioEdit,
} from '../../src/scenario/edits';
import type { Scenario } from '../../src/scenario/scenario';
import { arbitraryScenario } from '../support/arbitraryScenario';
import { scenarioOf } from '../support/cards';

const start = initialState(scenarioOf({ name: 'A' }, { name: 'B' }, { name: 'C' }));

const edit = (change: ScenarioEdit, burst?: string): ScenarioAction =>
  burst === undefined ? { type: 'edit', edit: change } : { type: 'edit', edit: change, burst };
const typeVolume = (volume: number) => edit(patchWorkload(0, { volume }), 'workload 0 volume');
const END_BURST: ScenarioAction = { type: 'endBurst' };
const UNDO: ScenarioAction = { type: 'undo' };
const REDO: ScenarioAction = { type: 'redo' };

const stateAfter = (...actions: readonly ScenarioAction[]) => actions.reduce(scenarioReducer, start);
const firstVolume = ({ present }: ScenarioState) => present.workloads[0]?.volume;
const names = ({ present }: ScenarioState) => present.workloads.map(({ name }) => name).join('');

describe('undo and redo', () => {
  it('have nothing to do at the start', () => {
    expect(stateAfter(UNDO)).toBe(start);
    expect(stateAfter(REDO)).toBe(start);
  });

  it('go back and forth through the edits', () => {
    const edits = [edit(removeWorkload(0)), edit(removeWorkload(0))];
    expect(names(stateAfter(...edits))).toBe('C');
    expect(names(stateAfter(...edits, UNDO))).toBe('BC');
    expect(names(stateAfter(...edits, UNDO, UNDO))).toBe('ABC');
    expect(stateAfter(...edits, UNDO, UNDO).present).toBe(start.present);
    expect(names(stateAfter(...edits, UNDO, UNDO, UNDO))).toBe('ABC');
    expect(names(stateAfter(...edits, UNDO, UNDO, REDO))).toBe('BC');
    expect(names(stateAfter(...edits, UNDO, UNDO, REDO, REDO, REDO))).toBe('C');
  });

  it('forget what was undone once there is a new edit', () => {
    const state = stateAfter(edit(removeWorkload(0)), UNDO, edit(removeWorkload(2)));
    expect(names(state)).toBe('AB');
    expect(state.future).toEqual([]);
    expect(scenarioReducer(state, REDO)).toBe(state);
  });

  it('keep what was undone when an edit changes nothing', () => {
    const state = stateAfter(edit(removeWorkload(0)), UNDO);
    const untouched = scenarioReducer(state, edit(moveWorkload(0, -1)));
    expect(untouched).toBe(state);
    expect(names(scenarioReducer(untouched, REDO))).toBe('BC');
  });

  it('take a whole new scenario as one step', () => {
    const other = scenarioOf({ name: 'Z' });
    expect(names(stateAfter(edit(() => other)))).toBe('Z');
    expect(
      names(
        stateAfter(
          edit(() => other),
          UNDO,
        ),
      ),
    ).toBe('ABC');
  });
});

describe('a burst of edits in one field', () => {
  it('is one step of the history', () => {
    const state = stateAfter(typeVolume(1), typeVolume(12), typeVolume(123));
    expect(firstVolume(state)).toBe(123);
    expect(state.past).toEqual([start.present]);
    expect(firstVolume(scenarioReducer(state, UNDO))).toBe(1000);
  });

  it('ends when the field is left, so that the next edit is a step of its own', () => {
    const state = stateAfter(typeVolume(1), typeVolume(12), END_BURST, typeVolume(5), typeVolume(56));
    expect(firstVolume(state)).toBe(56);
    expect(firstVolume(scenarioReducer(state, UNDO))).toBe(12);
    expect(state.past).toHaveLength(2);
  });

  it('ends when another field is edited', () => {
    const typeTitle = edit(patchScenario({ title: 'Plan' }), 'title');
    const state = stateAfter(typeVolume(1), typeTitle, typeVolume(2));
    expect(state.past).toHaveLength(3);
  });

  it('ends when something is edited in one go', () => {
    const state = stateAfter(typeVolume(1), edit(addWorkload), typeVolume(2));
    expect(state.past).toHaveLength(3);
    expect(stateAfter(edit(addWorkload), edit(addWorkload)).past).toHaveLength(2);
  });

  it('ends with an undo and with a redo', () => {
    expect(firstVolume(stateAfter(typeVolume(1), END_BURST, typeVolume(2), UNDO, typeVolume(3), UNDO))).toBe(
      1,
    );
    expect(firstVolume(stateAfter(typeVolume(1), UNDO, REDO, typeVolume(3), UNDO))).toBe(1);
  });

  it('that never began can end', () => {
    expect(stateAfter(END_BURST)).toBe(start);
  });

  it('clears what was undone', () => {
    expect(stateAfter(edit(removeWorkload(0)), UNDO, typeVolume(1)).future).toEqual([]);
  });
});

describe('the key of a workload', () => {
  it('is a number of its own', () => {
    expect(start.workloadKeys).toEqual([0, 1, 2]);
  });

  it('stays through edits of the workload', () => {
    expect(stateAfter(typeVolume(1), typeVolume(12)).workloadKeys).toEqual([0, 1, 2]);
  });

  it('stays through edits that are undone and redone', () => {
    expect(stateAfter(typeVolume(1), UNDO).workloadKeys).toEqual([0, 1, 2]);
    expect(stateAfter(typeVolume(1), UNDO, REDO).workloadKeys).toEqual([0, 1, 2]);
  });

  it('follows a workload that is moved', () => {
    const state = stateAfter(edit(moveWorkload(0, 2)));
    expect(names(state)).toBe('BCA');
    expect(state.workloadKeys).toEqual([1, 2, 0]);
    expect(scenarioReducer(state, UNDO).workloadKeys).toEqual([0, 1, 2]);
  });

  it('is new for a workload that is added or duplicated, and the original keeps its own', () => {
    expect(stateAfter(edit(addWorkload)).workloadKeys).toEqual([0, 1, 2, 3]);
    expect(stateAfter(edit(duplicateWorkload(0))).workloadKeys).toEqual([0, 3, 1, 2]);
    expect(stateAfter(edit(duplicateWorkload(2))).workloadKeys).toEqual([0, 1, 2, 3]);
  });

  it('goes with a workload that is removed', () => {
    expect(stateAfter(edit(removeWorkload(1))).workloadKeys).toEqual([0, 2]);
  });

  it('is given to a workload that an undo brings back, and is no other’s', () => {
    const state = stateAfter(edit(removeWorkload(1)), UNDO);
    expect(names(state)).toBe('ABC');
    expect(state.workloadKeys).toEqual([0, 3, 2]);
  });

  it('is never used again for another workload', () => {
    const state = stateAfter(edit(addWorkload), edit(removeWorkload(3)), edit(addWorkload));
    expect(state.workloadKeys).toEqual([0, 1, 2, 4]);
  });
});

describe('any course of actions', () => {
  const index = fc.integer({ min: -1, max: 5 });
  const action: fc.Arbitrary<ScenarioAction> = fc.oneof(
    fc.constant(UNDO),
    fc.constant(REDO),
    fc.constant(END_BURST),
    fc.nat(9).map(typeVolume),
    fc.constant(edit(addWorkload)),
    index.map((at) => edit(duplicateWorkload(at))),
    index.map((at) => edit(removeWorkload(at))),
    fc.tuple(index, index).map(([from, to]) => edit(moveWorkload(from, to))),
    fc.tuple(index, fc.nat()).map(([at, volume]) => edit(patchWorkload(at, { volume }))),
    arbitraryScenario.map((scenario) => edit(() => scenario)),
  );
  const actions = fc.array(action, { maxLength: 40, size: 'max' });

  it('leaves each workload with a key that no other has', () => {
    fc.assert(
      fc.property(actions, (course) => {
        const { present, workloadKeys } = stateAfter(...course);
        expect(workloadKeys).toHaveLength(present.workloads.length);
        expect(new Set(workloadKeys).size).toBe(workloadKeys.length);
      }),
    );
  });

  it('can be undone to the start and redone to the end', () => {
    fc.assert(
      fc.property(actions, (course) => {
        const end = stateAfter(...course);
        const steps = end.past.length;
        let state: ScenarioState = end;
        for (let step = 0; step < steps; step++) state = scenarioReducer(state, UNDO);
        expect(state.present).toBe(start.present);
        for (let step = 0; step < steps; step++) state = scenarioReducer(state, REDO);
        expect(state.present).toBe(end.present);
      }),
    );
  });

  it('has a history of 200 steps at most', () => {
    const before: readonly Scenario[] = Array.from({ length: 250 }, (_, volume) => scenarioOf({ volume }));
    const state = stateAfter(...before.map((scenario) => edit(() => scenario)));
    // The newest 200 of what was there before: the scenarios numbered 49 to 248.
    expect(state.past).toEqual(before.slice(49, 249));
  });
});
