import type { Estimate } from '../../engine/estimate';
import { figureOf, figureOverMonths, hasOnce, perUnitFigure } from '../../engine/figure';
import { DEFAULT_SCENARIO } from '../../scenario/defaults';
import type { Scenario } from '../../scenario/scenario';
import { counted } from '../../wording/counted';
import { figureText } from '../../wording/lineText';
import { UNIT_NAMES } from '../../wording/unitNames';
import styles from './Figures.module.css';
import { Metric } from './Metric';

interface Props {
  scenario: Scenario;
  /** Null where no figure may be shown. */
  estimate: Estimate | null;
}

/** What a conversation or a document comes to, where the estimate is of nothing else; its card carries the figure. */
function PerUnit({ estimate }: Pick<Props, 'estimate'>) {
  const [only, ...others] = estimate?.workloads ?? [];
  if (!only || others.length > 0 || only.workload.shape === 'requests') return null;
  return (
    <div>
      <dt>{`Per ${UNIT_NAMES[only.workload.shape]}`}</dt>
      <dd data-figures>{figureText(perUnitFigure(only))}</dd>
    </div>
  );
}

/** The month in other measures: for a request, and over a year and the horizon. */
export function Figures({ scenario: { horizonMonths }, estimate }: Props) {
  const totals = estimate?.totals ?? null;
  return (
    <dl className={styles.figures}>
      <PerUnit estimate={estimate} />
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
      {totals && hasOnce(totals) && (
        <div>
          <dt>Once, in the year</dt>
          <dd data-figures>{figureText(figureOf(totals, 'once'))}</dd>
        </div>
      )}
      {totals && horizonMonths !== DEFAULT_SCENARIO.horizonMonths && (
        <div>
          <dt>{`Over ${counted(horizonMonths, 'month')} at this rate`}</dt>
          <dd data-figures>{figureText(figureOverMonths(totals, horizonMonths))}</dd>
        </div>
      )}
    </dl>
  );
}
