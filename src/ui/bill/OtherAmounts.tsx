import type { OtherSum, Reconciliation } from '../../analysis/reconcile';
import { OTHER_SUMS, otherSumsFormat, shownSums } from '../../wording/otherSums';
import { Fold } from '../controls/Fold';
import section from '../controls/section.module.css';

/** What is billed and has no part in the comparison, each with its sum and the reason. */
export function OtherAmounts({ reconciliation }: { reconciliation: Reconciliation }) {
  return OTHER_SUMS.map(({ key, summary, why }) => (
    <Sums key={key} summary={summary} why={why} sums={reconciliation[key]} />
  ));
}

interface Props {
  summary: string;
  why: string;
  sums: readonly OtherSum[];
}

function Sums({ summary, why, sums }: Props) {
  if (sums.length === 0) return null;
  const shown = shownSums(sums);
  const text = otherSumsFormat(shown);
  return (
    <Fold summary={summary}>
      <div className={section.section}>
        <p className={section.note}>{why}</p>
        <table className={section.table} data-figures>
          <caption className="visually-hidden">{summary}</caption>
          <thead>
            <tr>
              <th scope="col">Item</th>
              <th scope="col">Billed</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ key, label, amount, currency }) => (
              <tr key={key}>
                <th scope="row">
                  <bdi>{label}</bdi>
                </th>
                <td>{text({ amount, currency })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Fold>
  );
}
