import type { Match } from '../../analysis/matchMonth';
import type { Reconciliation } from '../../analysis/reconcile';
import { monthLabel } from '../../wording/billText';
import section from '../controls/section.module.css';
import { BillCells } from './BillCells';
import { BillHead } from './BillHead';
import { formatsOf } from './formatsOf';

/** What was billed each month beside what its usage comes to, the newest first. */
export function BillMonths({ reconciliation }: { reconciliation: Reconciliation }) {
  const { months, compared, comparedMonths } = reconciliation;
  const total: Match | null = comparedMonths > 1 ? compared : null;
  const formats = formatsOf([...months, ...(total ? [total] : [])]);
  return (
    <table className={section.table} data-figures>
      <caption className="visually-hidden">
        Each month as it was billed and by this list, and the difference
      </caption>
      <BillHead first="Month" />
      <tbody>
        {months.map((month) => (
          <tr key={month.month ?? 'undated'}>
            <th scope="row">{monthLabel(month)}</th>
            <BillCells sums={month} formats={formats} isIncomplete={month.unpriced.length > 0} />
          </tr>
        ))}
      </tbody>
      {total && (
        <tbody>
          <tr className={section.total}>
            <th scope="row">All compared</th>
            <BillCells sums={total} formats={formats} isIncomplete={total.unpriced.length > 0} />
          </tr>
        </tbody>
      )}
    </table>
  );
}
