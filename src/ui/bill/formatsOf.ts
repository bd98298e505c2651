import type { Match } from '../../analysis/matchMonth';
import { signedBy, type UsdFormat } from '../../units/columnUsd';
import { columnUsdFitting } from '../../units/columnUsdFitting';
import type { ExactDecimal } from '../../units/exactDecimal';
import { nanoUsdOfExact } from '../../units/exactUsd';

/** What was billed, what that is by the list, and how they differ. */
export type BillSums = Pick<Match, 'billed' | 'byList' | 'difference'>;

/** How the amounts of a table and their differences are written. */
export interface BillFormats {
  readonly amount: UsdFormat;
  readonly difference: UsdFormat;
}

/** The formats of a table with these rows: the differences have decimals of their own. */
export function formatsOf(rows: readonly BillSums[]): BillFormats {
  const nano = (amounts: readonly (ExactDecimal | null)[]) =>
    amounts.map((amount) => amount && nanoUsdOfExact(amount));
  return {
    amount: columnUsdFitting(nano(rows.flatMap(({ billed, byList }) => [billed, byList]))),
    difference: signedBy(columnUsdFitting(nano(rows.map(({ difference }) => difference)))),
  };
}
