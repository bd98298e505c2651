import { memo } from 'react';
import { moveRange } from '../../analysis/moveRange';
import type { Basis } from '../../catalog/basis';
import { REPLACEMENT } from '../../catalog/replacement';
import type { Estimate } from '../../engine/estimate';
import type { Scenario } from '../../scenario/scenario';
import { untilAfter } from '../../wording/untilAfter';
import { useToday } from '../browser/useToday';
import styles from './Figures.module.css';

interface Props {
  scenario: Scenario;
  basis: Basis;
  estimate: Estimate;
}

/** What is still spent here until the shutdown, and what a month costs on the replacement from then on. */
export default memo(function UntilAfter({ scenario, basis, estimate }: Props) {
  const lines = untilAfter({
    totals: estimate.totals,
    basis,
    range: moveRange(scenario, estimate, REPLACEMENT),
    workloads: scenario.workloads,
    title: REPLACEMENT.model.title,
    today: useToday(),
  });
  return (
    <dl className={styles.figures} data-figures>
      {lines.map(({ id, label, value }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
});
