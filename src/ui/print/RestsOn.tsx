import { otherTrainingTotals } from '../../analysis/otherTraining';
import type { Exported } from '../../exports/exported';
import { workloadLabel } from '../../scenario/scenario';
import { formatDate } from '../../units/format';
import { assumptionsOfEstimate, assumptionText } from '../../wording/assumptions';
import { graveWarnings } from '../../wording/graveWarnings';
import { shutdownsOf } from '../../wording/shutdown';
import { otherTrainingText } from '../../wording/trainingText';
import { WithNames } from '../controls/WithNames';
import styles from './Paper.module.css';

/** Whose prices of when the figure is by, what else holds for all of it, and what makes it one to doubt. */
export function RestsOn({ exported }: { exported: Exported }) {
  const { scenario, estimate, basis, madeOn } = exported;
  const { list, card } = basis;
  const names = estimate.workloads.map(({ workload }, index) => workloadLabel(workload, index + 1));
  const ends = shutdownsOf(basis, madeOn).map(({ event, date }) => `${event} on ${formatDate(date)}.`);
  const lines = [
    `Prices: ${list.title}, of ${formatDate(card.date)}, checked ${formatDate(card.checked)}.`,
    // The budget stands beside the figure.
    ...assumptionsOfEstimate({ ...scenario, monthlyBudgetUsd: null }).map(
      (assumption) => `${assumptionText(assumption)}.`,
    ),
    ...otherTrainingTotals(scenario, basis).map(otherTrainingText),
    ...ends,
  ];
  return (
    <div>
      <h2>What it rests on</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {graveWarnings(estimate).map((warning) => (
          <li key={warning} className={styles.grave}>
            <WithNames text={warning} names={names} />
          </li>
        ))}
      </ul>
    </div>
  );
}
