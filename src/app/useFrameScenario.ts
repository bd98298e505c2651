import { useCallback, useMemo, useState } from 'react';
import type { Basis } from '../catalog/basis';
import { type Estimate, estimateScenario } from '../engine/estimate';
import type { DecodedLink, Withheld } from '../links/decodeLink';
import { basisOf } from '../scenario/basisOf';
import type { ScenarioEdit } from '../scenario/edits';
import type { Scenario } from '../scenario/scenario';

export interface FrameScenario {
  readonly scenario: Scenario;
  readonly basis: Basis;
  /** Null as long as no figure may be shown. */
  readonly estimate: Estimate | null;
  readonly withheld: Withheld | null;
  readonly edit: (edit: ScenarioEdit) => void;
  /** Lets the figures be shown in spite of how the link arrived. */
  readonly accept: () => void;
}

/** The scenario behind a frame: that of its link and what the reader makes of it, without a history. */
export function useFrameScenario(link: DecodedLink): FrameScenario {
  const [scenario, setScenario] = useState(link.scenario);
  const [withheld, setWithheld] = useState(link.withheld);
  const priced = useMemo(() => {
    const basis = basisOf(scenario);
    return { basis, estimate: withheld === null ? estimateScenario(scenario, basis) : null };
  }, [scenario, withheld]);
  const edit = useCallback((change: ScenarioEdit) => setScenario(change), []);
  const accept = useCallback(() => setWithheld(null), []);
  return { scenario, ...priced, withheld, edit, accept };
}
