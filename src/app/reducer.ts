import type { ScenarioEdit } from '../scenario/edits';
import type { Scenario, Workload } from '../scenario/scenario';

/** The scenario with its history, and a lasting key for each workload so that a card keeps its identity when moved. */
export interface ScenarioState {
  readonly present: Scenario;
  readonly past: readonly Scenario[];
  readonly future: readonly Scenario[];
  readonly workloadKeys: readonly number[];
  readonly nextWorkloadKey: number;
  /** The name of the field whose edits are being gathered into one step of the history. */
  readonly burst: string | null;
}

export type ScenarioAction =
  | { readonly type: 'edit'; readonly edit: ScenarioEdit; readonly burst?: string }
  | { readonly type: 'endBurst' }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

const MAX_HISTORY = 200;

/** The state of a page that opens with a scenario. */
export function initialState(scenario: Scenario): ScenarioState {
  return {
    present: scenario,
    past: [],
    future: [],
    workloadKeys: scenario.workloads.map((_, index) => index),
    nextWorkloadKey: scenario.workloads.length,
    burst: null,
  };
}

/** Applies an action. Edits of one field in one go make one step of the history, whatever the number of key presses. */
export function scenarioReducer(state: ScenarioState, action: ScenarioAction): ScenarioState {
  switch (action.type) {
    case 'edit': {
      const present = action.edit(state.present);
      if (present === state.present) return state;
      const continues = action.burst !== undefined && action.burst === state.burst;
      const past = continues ? state.past : [...state.past, state.present].slice(-MAX_HISTORY);
      return { ...state, ...withKeys(state, present), past, future: [], burst: action.burst ?? null };
    }
    case 'endBurst':
      return state.burst === null ? state : { ...state, burst: null };
    case 'undo': {
      const present = state.past.at(-1);
      if (!present) return state;
      const past = state.past.slice(0, -1);
      return {
        ...state,
        ...withKeys(state, present),
        past,
        future: [state.present, ...state.future],
        burst: null,
      };
    }
    case 'redo': {
      const [present, ...future] = state.future;
      if (!present) return state;
      return {
        ...state,
        ...withKeys(state, present),
        past: [...state.past, state.present],
        future,
        burst: null,
      };
    }
  }
}

/** A workload that is still there keeps its key; one that was edited in its place takes the key of the old one. */
function withKeys(
  state: ScenarioState,
  present: Scenario,
): Pick<ScenarioState, 'present' | 'workloadKeys' | 'nextWorkloadKey'> {
  const before = state.present.workloads;
  const keyOf = new Map<Workload, number>();
  for (const [index, workload] of before.entries()) keyOf.set(workload, state.workloadKeys[index] ?? index);
  const kept = new Set(present.workloads);
  let nextWorkloadKey = state.nextWorkloadKey;
  const workloadKeys = present.workloads.map((workload, index) => {
    const own = keyOf.get(workload);
    if (own !== undefined) return own;
    const replaced = before[index];
    const inherited = replaced && !kept.has(replaced) ? keyOf.get(replaced) : undefined;
    return inherited ?? nextWorkloadKey++;
  });
  return { present, workloadKeys, nextWorkloadKey };
}
