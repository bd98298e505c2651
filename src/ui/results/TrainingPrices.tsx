import { type OtherTraining, otherTrainingTotals } from '../../analysis/otherTraining';
import { figureOf, hasOnce } from '../../engine/figure';
import { basisOf } from '../../scenario/basisOf';
import type { Scenario } from '../../scenario/scenario';
import { figureText, priceText } from '../../wording/lineText';
import styles from './Answer.module.css';

/** The totals at the other training price, wherever training is in the estimate: the one price that sources differ on. */
export function TrainingPrices({ scenario }: { scenario: Scenario }) {
  return otherTrainingTotals(scenario, basisOf(scenario)).map((other) => (
    <p key={other.list.id} className={styles.aside} data-figures>
      {trainingText(other)}
    </p>
  ));
}

/** What an estimate comes to if training costs what another list says. */
export function trainingText({ list, price, totals }: OtherTraining): string {
  const once = hasOnce(totals) ? `, ${figureText(figureOf(totals, 'once'))} once` : '';
  return `With training at ${priceText(price)} (${list.title}): ${figureText(figureOf(totals, 'monthly'))} a month${once}, ${figureText(figureOf(totals, 'annual'))} a year at this rate.`;
}
