import type { BudgetUse } from '../analysis/budget';
import { formatCount, formatPercent } from '../units/format';

/** How a month stands to its budget: `75%, within budget`, or `over 75%` where a part of it has no price. */
export function budgetText({ percent, incomplete, verdict }: BudgetUse): string {
  if (percent === null) return verdict;
  // Of a month that lacks a part only the lower bound is known, so that it is not `under` anything.
  const share = incomplete
    ? `over ${percent < 1 ? `${formatCount(percent)}%` : formatPercent(percent)}`
    : formatPercent(percent);
  return verdict === 'not known' ? share : `${share}, ${verdict}`;
}
