import { memo } from 'react';
import type { Basis } from '../../catalog/basis';
import { sellerOfList, shutdownAt } from '../../catalog/sellers';
import { onModel } from '../../comparison/onModel';
import { moveTarget } from '../../comparison/targets';
import type { Estimate } from '../../engine/estimate';
import { untilPlanned } from '../../planning/untilPlanned';
import { hasPlan } from '../../scenario/move';
import type { Scenario } from '../../scenario/scenario';
import { moveAssumptionsInBrief } from '../../wording/moveSentence';
import { untilAfter } from '../../wording/untilAfter';
import { useToday } from '../browser/useToday';
import answer from './Answer.module.css';
import styles from './Figures.module.css';

interface Props {
  scenario: Scenario;
  basis: Basis;
  estimate: Estimate;
}

/** What is still spent here until the shutdown, and what a month costs on the replacement from then on. */
export default memo(function UntilAfter({ scenario, basis, estimate }: Props) {
  const there = moveTarget(scenario, basis);
  const range = onModel(scenario, estimate, { here: basis, there });
  const assumptions = moveAssumptionsInBrief(range, scenario.workloads, {
    here: basis,
    there,
  });
  const today = useToday();
  const end = shutdownAt(sellerOfList(basis.list), basis.model)?.date;
  const targetEnd = shutdownAt({ id: there.list.seller }, there.model)?.date ?? null;
  const lines = untilAfter({
    totals: estimate.totals,
    basis,
    range,
    workloads: scenario.workloads,
    title: there.model.title,
    targetEnd,
    planned:
      end && today && hasPlan(scenario)
        ? untilPlanned(estimate.totals, range, scenario, { here: end, there: targetEnd }, today)
        : null,
    today,
  });
  return (
    <div data-figures>
      <dl className={styles.figures}>
        {lines.map(({ id, label, value }) => (
          <div key={id}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {assumptions !== '' && <p className={answer.note}>{assumptions}</p>}
    </div>
  );
});
