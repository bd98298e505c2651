import { useCallback, useMemo, useReducer, useState } from 'react';
import type { Basis } from '../catalog/basis';
import { type Estimate, estimateScenario } from '../engine/estimate';
import type { DecodedLink, Withheld } from '../links/decodeLink';
import { basisOf } from '../scenario/basisOf';
import type { ScenarioEdit } from '../scenario/edits';
import { initialState, type ScenarioState, scenarioReducer } from './reducer';

export interface ScenarioControl {
  readonly state: ScenarioState;
  readonly basis: Basis;
  /** Null as long as no figure may be shown. */
  readonly estimate: Estimate | null;
  readonly withheld: Withheld | null;
  readonly edit: (edit: ScenarioEdit, burst?: string) => void;
  readonly endBurst: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Lets the figures be shown in spite of how the link arrived. */
  readonly accept: () => void;
}

/** The state behind a page: the scenario from its link, what the user makes of it, and the estimate derived from it. */
export function useScenario(link: DecodedLink): ScenarioControl {
  const [state, dispatch] = useReducer(scenarioReducer, link.scenario, initialState);
  const [withheld, setWithheld] = useState(link.withheld);
  const { priceListId, priceListDate, ownPrices } = state.present;
  const basis = useMemo(
    () => basisOf({ priceListId, priceListDate, ownPrices }),
    [priceListId, priceListDate, ownPrices],
  );
  const estimate = useMemo(
    () => (withheld === null ? estimateScenario(state.present, basis) : null),
    [state.present, basis, withheld],
  );
  const edit = useCallback(
    (change: ScenarioEdit, burst?: string) =>
      dispatch(burst === undefined ? { type: 'edit', edit: change } : { type: 'edit', edit: change, burst }),
    [],
  );
  const endBurst = useCallback(() => dispatch({ type: 'endBurst' }), []);
  const undo = useCallback(() => dispatch({ type: 'undo' }), []);
  const redo = useCallback(() => dispatch({ type: 'redo' }), []);
  const accept = useCallback(() => setWithheld(null), []);
  return { state, basis, estimate, withheld, edit, endBurst, undo, redo, accept };
}
