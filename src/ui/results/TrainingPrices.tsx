import { otherTrainingTotals } from '../../analysis/otherTraining';
import { LIMITS } from '../../catalog/limits';
import { figureOf, hasOnce } from '../../engine/figure';
import type { Totals } from '../../engine/totals';
import { cardOfScenario } from '../../scenario/priceDate';
import type { Scenario } from '../../scenario/scenario';
import { figureText, priceText } from '../../wording/lineText';
import styles from './Answer.module.css';

/** The totals at the other training price, wherever training is in the estimate: the one price that sources differ on. */
export function TrainingPrices({ scenario }: { scenario: Scenario }) {
  return otherTrainingTotals(scenario, cardOfScenario(scenario), LIMITS).map(
    ({ list: other, price, totals }) => (
      <p key={other.id} className={styles.aside} data-figures>
        {`With training at ${priceText(price)} (${other.title}): ${figuresText(totals)}.`}
      </p>
    ),
  );
}

function figuresText(totals: Totals): string {
  const once = hasOnce(totals) ? `, ${figureText(figureOf(totals, 'once'))} once` : '';
  return `${figureText(figureOf(totals, 'monthly'))} a month${once}, ${figureText(figureOf(totals, 'annual'))} a year`;
}
