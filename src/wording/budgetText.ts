import type { BudgetUse } from '../analysis/budget';
import { formatPercent } from '../units/format';

/** How a month stands to its budget: `75%, within budget`, or `over 75%` where a part of it has no price. */
export function budgetText({ percent, incomplete, verdict }: BudgetUse): string {
  if (percent === null) return verdict;
  const share = `${incomplete ? 'over ' : ''}${formatPercent(percent)}`;
  return verdict === 'not known' ? share : `${share}, ${verdict}`;
}
