import type { ReactNode } from 'react';
import { budgetUse } from '../../analysis/budget';
import type { Estimate } from '../../engine/estimate';
import { type Figure, figureOf, figureOverMonths, hasOnce } from '../../engine/figure';
import { DEFAULT_SCENARIO } from '../../scenario/defaults';
import { cardOfScenario, priceDating } from '../../scenario/priceDate';
import type { Scenario } from '../../scenario/scenario';
import { formatDate, formatUsd } from '../../units/format';
import { budgetText } from '../../wording/budgetText';
import { counted } from '../../wording/counted';
import { figureText } from '../../wording/lineText';
import styles from './Answer.module.css';
import { ChangeNote } from './ChangeNote';
import { Metric } from './Metric';
import { SplitBar } from './SplitBar';

interface Props {
  scenario: Scenario;
  /** Null where no figure may be shown. */
  estimate: Estimate | null;
  /** Whether the headline stays in sight, at the foot of a small window. */
  pinned?: boolean;
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
  pinned = false,
  withSplit = true,
  withFigures = true,
  priceChoice,
  children,
}: Props) {
  const totals = estimate?.totals ?? null;
  const monthly = figureOf(totals, 'monthly');
  const dated = priceDating(scenario) !== 'current';
  return (
    <section
      className={pinned ? `${styles.answer} ${styles.pinned}` : styles.answer}
      aria-labelledby="answer-heading"
    >
      <div className={styles.headline}>
        <h2 id="answer-heading" className={dated ? `${styles.heading} ${styles.dated}` : styles.heading}>
          {headingText(scenario, dated)}
        </h2>
        <Metric
          metric="monthly-usd"
          figure={monthly}
          className={isLong(monthly) ? `${styles.figure} ${styles.long}` : styles.figure}
        />
        <ChangeNote monthly={monthly} />
      </div>
      {priceChoice}
      {totals?.incomplete && (
        <p className={styles.incomplete} data-figures>
          Incomplete: the price list has no rate for a part of this estimate. That part is not counted.
        </p>
      )}
      {withSplit && totals && monthly && <SplitBar totals={totals} />}
      {withFigures && <Figures scenario={scenario} estimate={estimate} />}
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

/** The month in other measures, and by workload where there are several. */
function Figures({ scenario, estimate }: Pick<Props, 'scenario' | 'estimate'>) {
  const totals = estimate?.totals ?? null;
  return (
    <dl className={styles.figures}>
      <div>
        <dt>Per request</dt>
        <dd>
          <Metric metric="per-request-usd" figure={figureOf(totals, 'perRequest')} />
        </dd>
      </div>
      <div>
        <dt>Per 1,000 requests</dt>
        <dd>
          <Metric metric="per-1k-requests-usd" figure={figureOf(totals, 'per1kRequests')} />
        </dd>
      </div>
      <div>
        <dt>A year at this rate</dt>
        <dd>
          <Metric metric="annual-usd" figure={figureOf(totals, 'annual')} />
        </dd>
      </div>
      {estimate && <Extras scenario={scenario} estimate={estimate} />}
    </dl>
  );
}

const LARGEST_SIZE_CHARACTERS = 9;

/** Whether a figure has too many characters for the largest size. */
function isLong(figure: Figure | null): boolean {
  return figure !== null && (figure.incomplete || formatUsd(figure.amount).length > LARGEST_SIZE_CHARACTERS);
}

function Extras({ scenario, estimate }: { scenario: Scenario; estimate: Estimate }) {
  const { horizonMonths } = scenario;
  const { totals } = estimate;
  const budget = budgetUse({ scenario, estimate });
  const overHorizon = figureOverMonths(totals, horizonMonths);
  return (
    <>
      {hasOnce(totals) && (
        <div>
          <dt>Once, in the year</dt>
          <dd data-figures>{figureText(figureOf(totals, 'once'))}</dd>
        </div>
      )}
      {horizonMonths !== DEFAULT_SCENARIO.horizonMonths && (
        <div>
          <dt>{`Over ${counted(horizonMonths, 'month')} at this rate`}</dt>
          <dd data-figures>{figureText(overHorizon)}</dd>
        </div>
      )}
      {budget && (
        <div>
          <dt>Of the budget</dt>
          <dd data-figures className={budget.verdict === 'over budget' ? styles.over : undefined}>
            {budgetText(budget)}
          </dd>
        </div>
      )}
    </>
  );
}
