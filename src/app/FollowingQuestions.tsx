import { Suspense, useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Basis } from '../catalog/basis';
import type { Estimate } from '../engine/estimate';
import type { ScenarioEdit } from '../scenario/edits';
import type { Scenario } from '../scenario/scenario';
import { latePart } from '../ui/controls/latePart';

const Questions = latePart('The answers to your questions', () => import('../ui/questions/Questions'));

interface Props {
  scenario: Scenario;
  basis: Basis;
  estimate: Estimate;
  onEdit: (edit: ScenarioEdit, burst?: string) => void;
  onDone: () => void;
}

/**
 * The rows of questions, a step behind the page: the figure is there first, and typing does not wait for them. Their own
 * fields have what is entered; until the rows are there themselves, an edit leaves their served HTML alone.
 */
export function FollowingQuestions({ scenario, basis, estimate, onEdit, onDone }: Props) {
  const [here, setHere] = useState(false);
  const present = useMemo(() => ({ scenario, basis, estimate }), [scenario, basis, estimate]);
  const asked = useDeferredValue(present);
  const entered = here ? scenario : asked.scenario;
  const onStart = useCallback(() => setHere(true), []);
  return useMemo(
    () => (
      <Suspense fallback={null}>
        <Questions asked={asked} scenario={entered} onStart={onStart} onEdit={onEdit} onDone={onDone} />
      </Suspense>
    ),
    [asked, entered, onStart, onEdit, onDone],
  );
}
