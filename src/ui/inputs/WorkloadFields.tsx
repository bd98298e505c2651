import { type ReactNode, useId } from 'react';
import type { Card } from '../../catalog/schema';
import type { WorkloadEstimate } from '../../engine/estimate';
import { rateFor, type TokenKind } from '../../engine/priceUsage';
import { type QuantityKey, WORKLOAD_QUANTITIES } from '../../scenario/fields';
import type { Workload } from '../../scenario/scenario';
import { formatCompact, formatCount, formatRate, formatUsd } from '../../units/format';
import { VOLUME_PERIODS, type VolumePeriod } from '../../units/period';
import controls from '../controls/controls.module.css';
import { NumberField } from '../controls/NumberField';
import { KindSwatch } from '../results/KindSwatch';
import styles from './WorkloadFields.module.css';

interface Props {
  workload: Workload;
  /** Null for a link that arrived cut off: the fields are there, no figure is. */
  estimate: WorkloadEstimate | null;
  card: Card;
  onPatch: (patch: Partial<Workload>, field: string) => void;
  onDone: () => void;
}

/** The fields of a workload as the lines of a price sheet: what is entered on the left, what it comes to on the right. */
export function WorkloadFields({ workload, estimate, card, onPatch, onDone }: Props) {
  const id = useId();
  const quantity = (key: QuantityKey) => (
    <NumberField
      id={`${id}-${key}`}
      field={WORKLOAD_QUANTITIES[key]}
      value={workload[key]}
      onChange={(value) => onPatch({ [key]: value }, key)}
      onDone={onDone}
    />
  );
  const label = (key: QuantityKey, swatch?: TokenKind) => (
    <label htmlFor={`${id}-${key}`} className={styles.label}>
      {swatch && <KindSwatch kind={swatch} />}
      <span>
        {WORKLOAD_QUANTITIES[key].label}
        <span className="visually-hidden">, {WORKLOAD_QUANTITIES[key].unit}</span>
      </span>
    </label>
  );
  const unit = (key: QuantityKey) => (
    <span aria-hidden="true" className={styles.unit}>
      {WORKLOAD_QUANTITIES[key].unit}
    </span>
  );

  return (
    <div className={styles.sheet}>
      <Line label={label('volume')} result={estimate && requestsResult(estimate)} wide>
        {quantity('volume')}
        <label className={styles.inline}>
          <span className={styles.unit}>per</span>
          <span className="visually-hidden">Period of the requests</span>
          <select
            className={controls.select}
            value={workload.volumePeriod}
            onChange={(event) =>
              onPatch({ volumePeriod: event.target.value as VolumePeriod }, 'volumePeriod')
            }
            onBlur={onDone}
          >
            {VOLUME_PERIODS.map((period) => (
              <option key={period}>{period}</option>
            ))}
          </select>
        </label>
        {workload.volumePeriod !== 'month' && (
          <span className={styles.days}>
            <span aria-hidden="true" className={styles.unit}>
              on
            </span>
            <label htmlFor={`${id}-activeDaysPerMonth`} className="visually-hidden">
              Active days a month
            </label>
            {quantity('activeDaysPerMonth')}
            {unit('activeDaysPerMonth')}
          </span>
        )}
      </Line>
      <Line
        label={label('inputTokensPerRequest', 'input')}
        result={estimate && kindResult(estimate, 'input')}
      >
        {quantity('inputTokensPerRequest')}
        {unit('inputTokensPerRequest')}
      </Line>
      <Line
        label={label('cachedSharePercent', 'cachedInput')}
        result={estimate && kindResult(estimate, 'cachedInput')}
      >
        {quantity('cachedSharePercent')}
        {unit('cachedSharePercent')}
      </Line>
      <Line
        label={label('outputTokensPerRequest', 'output')}
        result={estimate && kindResult(estimate, 'output')}
      >
        {quantity('outputTokensPerRequest')}
        {unit('outputTokensPerRequest')}
      </Line>
      <Line label={label('batchSharePercent')} result={estimate && batchResult(estimate)}>
        {quantity('batchSharePercent')}
        {unit('batchSharePercent')}
      </Line>
      <Line label={<ModelLabel />} result={ratesResult(workload, card)}>
        <label className={controls.check}>
          <input
            type="checkbox"
            checked={workload.fineTuned}
            onChange={(event) => onPatch({ fineTuned: event.target.checked }, 'fineTuned')}
            onBlur={onDone}
          />
          Fine-tuned
        </label>
      </Line>
    </div>
  );
}

/** What a line comes to: a figure and, below it, what the figure is. */
interface Result {
  readonly figure: string;
  readonly detail: string;
}

interface LineProps {
  label: ReactNode;
  result: Result | null;
  /** The controls need the whole width of a narrow sheet. */
  wide?: boolean;
  children: ReactNode;
}

function Line({ label, result, wide = false, children }: LineProps) {
  return (
    <div className={wide ? `${styles.line} ${styles.wide}` : styles.line}>
      {label}
      <div className={styles.controls}>{children}</div>
      <p className={styles.result} data-figures>
        <span className={styles.figure}>{result?.figure}</span> <span>{result?.detail}</span>
      </p>
    </div>
  );
}

function ModelLabel() {
  return (
    <span className={styles.label}>
      <span>Model</span>
    </span>
  );
}

function requestsResult({ totals }: WorkloadEstimate): Result {
  return { figure: formatCount(totals.requestsPerMonth), detail: 'requests a month' };
}

function kindResult({ lines, totals }: WorkloadEstimate, kind: TokenKind): Result {
  const ofKind = lines.filter((line) => line.kind === kind);
  const tokens = ofKind.reduce((sum, line) => sum + line.tokens, 0);
  const priced = ofKind.every(({ amount }) => amount !== null);
  return {
    figure: priced ? formatUsd(totals.byKind[kind]) : 'not known',
    detail: tokens === 0 ? 'no tokens' : `${formatCompact(tokens)} tokens`,
  };
}

function batchResult({ usage, totals }: WorkloadEstimate): Result {
  const calls = usage.parts.find(({ tier }) => tier === 'batch')?.calls ?? 0;
  const all = calls > 0 && calls === totals.requestsPerMonth;
  return { figure: all ? 'all' : formatCount(calls), detail: 'at half price' };
}

function ratesResult({ fineTuned }: Workload, card: Card): Result {
  const tuning = fineTuned ? 'fineTuned' : 'base';
  const input = rateFor(card, tuning, 'standard', 'input');
  const output = rateFor(card, tuning, 'standard', 'output');
  if (!input || !output) return { figure: 'not known', detail: 'no such rate on this list' };
  return {
    figure: `${formatRate(input.usdPerMTok)}, ${formatRate(output.usdPerMTok)}`,
    detail: 'in, out per 1M tokens',
  };
}
