import { Suspense } from 'react';
import type { Estimate } from '../../engine/estimate';
import type { Scenario } from '../../scenario/scenario';
import { latePart } from '../controls/latePart';

const BudgetBar = latePart('The budget', () => import('./BudgetBar'));

interface Props {
  scenario: Scenario;
  estimate: Estimate;
}

/** How the month stands to its budget, where one is set. */
export function Budget(props: Props) {
  if (props.scenario.monthlyBudgetUsd === null) return null;
  return (
    <Suspense fallback={null}>
      <BudgetBar {...props} />
    </Suspense>
  );
}
