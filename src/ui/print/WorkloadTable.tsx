import { figureOf } from '../../engine/figure';
import type { Exported } from '../../exports/exported';
import { workloadLabel } from '../../scenario/scenario';
import { columnUsd } from '../../units/columnUsd';
import { formatPercent } from '../../units/format';
import { knownText } from '../../wording/lineText';
import { restSentence } from '../../wording/restSentence';
import { workingInBrief } from '../../wording/working';
import styles from './Paper.module.css';

/** With more of them than this a row has one line, so that the sheet stays one page. */
const MOST_DESCRIBED = 5;

/** What each workload is, and what it costs a month. */
export function WorkloadTable({ exported }: { exported: Exported }) {
  const { estimate, basis } = exported;
  const { workloads, totals } = estimate;
  const total = figureOf(totals, 'monthly');
  const usd = columnUsd([totals.monthly, ...workloads.map((one) => one.totals.monthly)]);
  const isDescribed = workloads.length <= MOST_DESCRIBED;
  // Shares of a month that lacks a part would be shares of something else.
  const hasShares = workloads.length > 1 && totals.monthly > 0 && !totals.monthlyIncomplete;
  const share = (amount: number) => formatPercent((amount / totals.monthly) * 100);
  return (
    <table className={isDescribed ? styles.table : `${styles.table} ${styles.dense}`}>
      <thead>
        <tr>
          <th scope="col">{workloads.length === 1 ? 'Workload' : `${workloads.length} workloads`}</th>
          {hasShares && <th scope="col">Share</th>}
          <th scope="col">A month</th>
        </tr>
      </thead>
      <tbody>
        {workloads.map((one, index) => {
          const number = index + 1;
          return (
            <tr key={number}>
              <th scope="row">
                <bdi className={styles.name}>{workloadLabel(one.workload, number)}</bdi>
                {isDescribed && (
                  <span className={styles.about}>
                    {`${workingInBrief(one, basis)} ${restSentence(one.workload, basis)}`}
                  </span>
                )}
              </th>
              {hasShares && <td>{share(one.totals.monthly)}</td>}
              <td>{knownText(figureOf(one.totals, 'monthly'), usd)}</td>
            </tr>
          );
        })}
      </tbody>
      {workloads.length > 1 && (
        <tfoot>
          <tr>
            <th scope="row" colSpan={hasShares ? 2 : 1}>
              {totals.monthlyIncomplete ? 'Total of what has a price' : 'Total a month'}
            </th>
            <td>{total ? usd(total.amount) : 'not known'}</td>
          </tr>
        </tfoot>
      )}
    </table>
  );
}
