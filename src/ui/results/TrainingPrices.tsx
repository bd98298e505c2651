import type { ReactNode } from 'react';
import { otherTrainingTotals } from '../../analysis/otherTraining';
import { figureOf, hasOnce } from '../../engine/figure';
import type { Totals } from '../../engine/totals';
import { basisOf } from '../../scenario/basisOf';
import type { Scenario } from '../../scenario/scenario';
import { figureText, priceText } from '../../wording/lineText';
import styles from './Answer.module.css';

interface Props {
  scenario: Scenario;
  /** What stands behind the last of the totals: why the sources differ. */
  children?: ReactNode;
}

/** The totals at the other training price, wherever training is in the estimate: the one price that sources differ on. */
export function TrainingPrices({ scenario, children }: Props) {
  return otherTrainingTotals(scenario, basisOf(scenario)).map(
    ({ list: other, price, totals }, index, all) => (
      <p key={other.id} className={styles.aside} data-figures>
        <span>{`With training at ${priceText(price)} (${other.title}): ${figuresText(totals)}.`}</span>
        {index === all.length - 1 && children}
      </p>
    ),
  );
}

function figuresText(totals: Totals): string {
  const once = hasOnce(totals) ? `, ${figureText(figureOf(totals, 'once'))} once` : '';
  return `${figureText(figureOf(totals, 'monthly'))} a month${once}, ${figureText(figureOf(totals, 'annual'))} a year at this rate`;
}
