import type { Estimate } from '../../engine/estimate';
import { figureOf } from '../../engine/figure';
import { workloadLabel } from '../../scenario/scenario';
import type { NanoUsd } from '../../units/money';
import { knownText } from '../../wording/lineText';
import styles from './Answer.module.css';
import figures from './Figures.module.css';

interface Props {
  estimate: Estimate;
  /** How amounts are written, where each by itself is not enough. */
  format?: (amount: NanoUsd) => string;
}

/** What each workload of an estimate costs a month. */
export function WorkloadAmounts({ estimate, format }: Props) {
  return (
    <dl className={figures.figures} data-figures>
      {estimate.workloads.map(({ workload, totals }, index) => {
        const number = index + 1;
        return (
          <div key={number}>
            <dt className={styles.name}>{workloadLabel(workload, number)}</dt>
            <dd>{knownText(figureOf(totals, 'monthly'), format)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
