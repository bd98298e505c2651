import { Suspense, useCallback, useMemo, useState } from 'react';
import type { ScenarioEdit } from '../scenario/edits';
import type { Scenario } from '../scenario/scenario';
import { latePart } from '../ui/controls/latePart';
import type { Estimated } from '../ui/results/estimated';

const Questions = latePart('The answers to your questions', () => import('../ui/questions/Questions'));

interface Props {
  /** What is entered. */
  scenario: Scenario;
  /** What the figure was of when the reader last stopped for a moment. */
  followed: Estimated;
  onEdit: (edit: ScenarioEdit, burst?: string) => void;
  onDone: () => void;
}

/**
 * The rows of questions, a step behind the page: the figure is there first, and typing does not wait for them. Their own
 * fields have what is entered; until the rows are there themselves, an edit leaves their served HTML alone.
 */
export function FollowingQuestions({ scenario, followed: asked, onEdit, onDone }: Props) {
  const [here, setHere] = useState(false);
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
