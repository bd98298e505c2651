import { Suspense, useDeferredValue, useMemo } from 'react';
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

/** The rows of questions, a step behind the page: the figure is there first, and typing does not wait for them. */
export function FollowingQuestions({ scenario, basis, estimate, onEdit, onDone }: Props) {
  const shown = useMemo(() => ({ scenario, basis, estimate }), [scenario, basis, estimate]);
  const followed = useDeferredValue(shown);
  return useMemo(
    () => (
      <Suspense fallback={null}>
        <Questions {...followed} onEdit={onEdit} onDone={onDone} />
      </Suspense>
    ),
    [followed, onEdit, onDone],
  );
}
