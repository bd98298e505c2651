import type { Match } from '../../analysis/matchMonth';
import type { MonthMatch, Reconciliation } from '../../analysis/reconcile';

/** What can be looked into: a month, or all that are compared. */
export interface PickedMonth {
  readonly key: string;
  /** Null for all of them. */
  readonly month: MonthMatch | null;
  readonly match: Match;
}

/** All that can be looked into: all compared months where there are several, then each month, the newest first. */
export function pickedMonths({ months, compared, comparedMonths }: Reconciliation): PickedMonth[] {
  return [
    ...(compared && comparedMonths > 1 ? [{ key: 'all', month: null, match: compared }] : []),
    ...months.map((month) => ({ key: month.month ?? 'undated', month, match: month })),
  ];
}
