import { otherTrainingTotals } from '../../analysis/otherTraining';
import { figureOf, hasOnce } from '../../engine/figure';
import type { Totals } from '../../engine/totals';
import { basisOf } from '../../scenario/basisOf';
import type { Scenario } from '../../scenario/scenario';
import { figureText, priceText } from '../../wording/lineText';
import styles from './Answer.module.css';

/** The totals at the other training price, wherever training is in the estimate: the one price that sources differ on. */
export function TrainingPrices({ scenario }: { scenario: Scenario }) {
  return otherTrainingTotals(scenario, basisOf(scenario)).map(({ list: other, price, totals }) => (
    <p key={other.id} className={styles.aside} data-figures>
      {`With training at ${priceText(price)} (${other.title}): ${figuresText(totals)}.`}
    </p>
  ));
}

function figuresText(totals: Totals): string {
  const once = hasOnce(totals) ? `, ${figureText(figureOf(totals, 'once'))} once` : '';
  return `${figureText(figureOf(totals, 'monthly'))} a month${once}, ${figureText(figureOf(totals, 'annual'))} a year`;
}
