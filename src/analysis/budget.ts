import type { Estimate } from '../engine/estimate';
import { figureOf } from '../engine/figure';
import type { Scenario } from '../scenario/scenario';
import { toUsd } from '../units/money';

/** How a month stands to the budget that is set for it. */
export interface BudgetUse {
  readonly budgetUsd: number;
  /** The month in % of the budget; null where it has no figure. */
  readonly percent: number | null;
  /** Whether the month lacks a part that has no price, and is more than that. */
  readonly incomplete: boolean;
  readonly verdict: 'over budget' | 'within budget' | 'not known';
}

/** The month against its budget; null where none is set. */
export function budgetUse({
  scenario,
  estimate,
}: {
  readonly scenario: Scenario;
  readonly estimate: Estimate;
}): BudgetUse | null {
  const { monthlyBudgetUsd: budgetUsd } = scenario;
  if (budgetUsd === null) return null;
  const month = figureOf(estimate.totals, 'monthly');
  if (!month) return { budgetUsd, percent: null, incomplete: true, verdict: 'not known' };
  const usd = toUsd(month.amount);
  const { incomplete } = month;
  // What has a price may pass it alone; where it does not, nobody knows.
  const verdict = usd > budgetUsd ? 'over budget' : incomplete ? 'not known' : 'within budget';
  return { budgetUsd, percent: percentOfBudget(usd, budgetUsd), incomplete, verdict };
}

/** Without the last digits, in which only the rounding of the division stands. */
function percentOfBudget(usd: number, budgetUsd: number): number {
  return Number(((usd * 100) / budgetUsd).toPrecision(12));
}
