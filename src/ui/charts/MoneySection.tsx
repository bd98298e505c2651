import { useMemo } from 'react';
import type { Estimate, WorkloadEstimate } from '../../engine/estimate';
import type { PricedLine } from '../../engine/priceUsage';
import { workloadLabel } from '../../scenario/scenario';
import { formatCount, formatPercent, formatRate, formatUsd } from '../../units/format';
import { KindSwatch } from '../results/KindSwatch';
import { KIND_LABELS } from '../results/tokenKinds';
import { ChartSlot } from './ChartSlot';
import styles from './section.module.css';

/** Where the money goes: a bar for each workload, and every priced line in a table. */
export function MoneySection({ estimate }: { estimate: Estimate }) {
  const rows = useMemo(
    () =>
      estimate.workloads.map(({ workload, totals }, index) => ({
        label: workloadLabel(workload, index + 1),
        byKind: totals.byKind,
      })),
    [estimate],
  );
  return (
    <section className={styles.section} aria-labelledby="money-heading">
      <h2 id="money-heading">Where the money goes</h2>
      <p className={styles.summary} data-figures>
        {summarise(estimate)}
      </p>
      <ChartSlot
        label="Bar chart: monthly cost of each workload by kind of token"
        rows={rows}
        followsAfterMs={400}
      />
      <table className={styles.table} data-figures>
        <caption className="visually-hidden">
          Monthly tokens, rate and amount of each part of the estimate
        </caption>
        <thead>
          <tr>
            <th scope="col">Tokens a month</th>
            <th scope="col">Count</th>
            <th scope="col">Per 1M</th>
            <th scope="col">Amount</th>
          </tr>
        </thead>
        {estimate.workloads.map((workload, index) => {
          const number = index + 1;
          return <WorkloadRows key={number} estimate={workload} number={number} />;
        })}
        <tfoot>
          <tr>
            <th scope="row" colSpan={3}>
              {estimate.totals.incomplete ? 'Total of what has a price' : 'Total a month'}
            </th>
            <td>{formatUsd(estimate.totals.monthly)}</td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

function WorkloadRows({ estimate, number }: { estimate: WorkloadEstimate; number: number }) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4}>
          {workloadLabel(estimate.workload, number)}
        </th>
      </tr>
      {estimate.lines.map((line) => (
        <tr key={`${line.tier}-${line.kind}`}>
          <th scope="row">
            <KindSwatch kind={line.kind} /> {lineLabel(line)}
          </th>
          <td>{formatCount(line.tokens)}</td>
          <td>{line.rate ? formatRate(line.rate.usdPerMTok) : 'not known'}</td>
          <td>{line.amount === null ? 'not known' : formatUsd(line.amount)}</td>
        </tr>
      ))}
    </tbody>
  );
}

function lineLabel({ kind, tier, tuning }: PricedLine): string {
  const marks = [tier === 'batch' ? 'Batch' : '', tuning === 'fineTuned' ? 'fine-tuned' : ''].filter(Boolean);
  return [KIND_LABELS[kind], ...marks].join(', ');
}

function summarise({ workloads, totals }: Estimate): string {
  let largest: { label: string; amount: number; text: string } | null = null;
  for (const [index, { workload, lines }] of workloads.entries()) {
    for (const line of lines) {
      if (line.amount === null || line.amount <= (largest?.amount ?? 0)) continue;
      const of = workloads.length > 1 ? ` of ${workloadLabel(workload, index + 1)}` : '';
      largest = { label: `${lineLabel(line)}${of}`, amount: line.amount, text: formatUsd(line.amount) };
    }
  }
  if (!largest) return 'Nothing is spent, so there is nothing to divide.';
  const share = formatPercent((largest.amount / totals.monthly) * 100);
  return `${largest.label} is the largest part: ${largest.text} of ${formatUsd(totals.monthly)} a month (${share}).`;
}
