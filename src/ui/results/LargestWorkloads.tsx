import { memo } from 'react';
import type { Estimate } from '../../engine/estimate';
import { figureOf } from '../../engine/figure';
import { workloadLabel } from '../../scenario/scenario';
import { columnUsd } from '../../units/columnUsd';
import { knownText } from '../../wording/lineText';
import figures from './Figures.module.css';
import styles from './LargestWorkloads.module.css';

const MOST = 5;

/** The workloads that cost most a month, the largest first, with one number of decimals. */
export default memo(function LargestWorkloads({ estimate }: { estimate: Estimate }) {
  const largest = estimate.workloads
    .map(({ workload, totals }, index) => ({
      totals,
      number: index + 1,
      label: workloadLabel(workload, index + 1),
    }))
    .sort((one, other) => other.totals.monthly - one.totals.monthly)
    .slice(0, MOST);
  const format = columnUsd(largest.map(({ totals }) => totals.monthly));
  const left = estimate.workloads.length - largest.length;
  return (
    <div className={styles.largest} data-figures>
      <h3 className={styles.heading}>{left > 0 ? 'Largest workloads' : 'Workloads'}</h3>
      <dl className={figures.figures}>
        {largest.map(({ totals, number, label }) => (
          <div key={number}>
            <dt className={styles.name}>
              <bdi>{label}</bdi>
            </dt>
            <dd>{knownText(figureOf(totals, 'monthly'), format)}</dd>
          </div>
        ))}
      </dl>
      {left > 0 && <p className={styles.left}>{`and ${left} more`}</p>}
    </div>
  );
});
