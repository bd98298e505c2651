import type { ReactNode } from 'react';
import type { Estimate } from '../../engine/estimate';
import { figureOf } from '../../engine/figure';
import { cardOfScenario, priceDating } from '../../scenario/priceDate';
import type { Scenario } from '../../scenario/scenario';
import { formatDate } from '../../units/format';
import styles from './Answer.module.css';
import { Budget } from './Budget';
import { Figures } from './Figures';
import { HeadlineFigure } from './HeadlineFigure';
import { LateChangeNote, LateSplitBar } from './lateResults';

interface Props {
  scenario: Scenario;
  /** Null where no figure may be shown. */
  estimate: Estimate | null;
  /** Whether it splits the month by kinds of tokens. */
  withSplit?: boolean;
  /** Whether the figures per request and per year stand below. */
  withFigures?: boolean;
  /** What there is to say of the date of the prices, where there is. */
  priceChoice?: ReactNode;
  /** What else there is to say of the figures, and what can be done with the estimate. */
  children?: ReactNode;
}

/** The answer: what it costs a month, then the same per request and per year, and how it splits. */
export function Answer({
  scenario,
  estimate,
  withSplit = true,
  withFigures = true,
  priceChoice,
  children,
}: Props) {
  const totals = estimate?.totals ?? null;
  const monthly = figureOf(totals, 'monthly');
  const dated = priceDating(scenario) !== 'current';
  return (
    <section className={styles.answer} aria-labelledby="answer-heading">
      <div className={styles.headline}>
        <h2 id="answer-heading" className={styles.heading}>
          {headingText(scenario, dated)}
        </h2>
        <HeadlineFigure figure={monthly} />
        <LateChangeNote monthly={monthly} estimate={estimate} />
      </div>
      {priceChoice}
      {totals?.incomplete && (
        <p className={styles.incomplete} data-figures>
          Incomplete: the price list has no rate for a part of this estimate. That part is not counted.
        </p>
      )}
      {withSplit && totals && monthly && <LateSplitBar totals={totals} />}
      {withFigures && (
        <div className={styles.figures}>
          <Figures scenario={scenario} estimate={estimate} />
          {estimate && <Budget scenario={scenario} estimate={estimate} />}
        </div>
      )}
      {children}
    </section>
  );
}

/** What the monthly figure is of; the date of the prices stands first where it is not today's. */
function headingText(scenario: Scenario, dated: boolean): string {
  const prices = dated ? `Prices of ${formatDate(cardOfScenario(scenario).date)}: ` : '';
  if (scenario.title !== '') return `${prices}${scenario.title}, a month`;
  return dated ? `${prices}a month` : 'A month';
}
