import type { OtherSum, Reconciliation } from '../../analysis/reconcile';
import { otherSumText, shownSums } from '../../wording/otherSums';
import { Fold } from '../controls/Fold';
import section from '../controls/section.module.css';

/** What is billed and has no part in the comparison, each with its sum and the reason. */
export function OtherAmounts({ reconciliation }: { reconciliation: Reconciliation }) {
  const { others, untold, otherCurrencies, setAside } = reconciliation;
  return (
    <>
      <Sums
        summary="Billed for other models and services"
        why="None of these are GPT-4o mini’s: they are not in the comparison."
        sums={others}
      />
      <Sums
        summary="Billed without saying what for"
        why="They can be for other models too. A bill that is grouped by line item tells."
        sums={untold}
      />
      <Sums
        summary="Billed in another currency"
        why="Nothing is converted, and nothing of it is in the comparison."
        sums={otherCurrencies}
      />
      <Sums
        summary="Worked out by a gateway"
        why="The bill tells what the same calls were billed at."
        sums={setAside}
      />
    </>
  );
}

interface Props {
  summary: string;
  why: string;
  sums: readonly OtherSum[];
}

function Sums({ summary, why, sums }: Props) {
  if (sums.length === 0) return null;
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
            {shownSums(sums).map(({ key, label, amount, currency }) => (
              <tr key={key}>
                <th scope="row">
                  <bdi>{label}</bdi>
                </th>
                <td>{otherSumText({ amount, currency })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Fold>
  );
}
