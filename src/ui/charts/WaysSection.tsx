import { useId, useMemo, useState } from 'react';
import {
  cachingBasis,
  EXAMPLE_CACHED_SHARE_PERCENT,
  type WayId,
  type WayOfPaying,
  waysOfPaying,
} from '../../analysis/waysOfPaying';
import { LIMITS } from '../../catalog/limits';
import type { Card } from '../../catalog/schema';
import { type Scenario, workloadLabel } from '../../scenario/scenario';
import { formatCount, formatPercent, formatUsd } from '../../units/format';
import { lessNanoUsd, type NanoUsd, ZERO_NANO_USD } from '../../units/money';
import controls from '../controls/controls.module.css';
import { ChartSlot } from './ChartSlot';
import styles from './section.module.css';

export const WAY_LABELS: Readonly<Record<WayId, string>> = {
  standard: 'Standard',
  cached: 'With caching',
  batch: 'All in Batch',
  fast: 'As Fast',
  'fine-tuned': 'Fine-tuned',
};

const NOTHING = {};

/** The same tokens under each way of paying, for all workloads or one of them. */
export function WaysSection({ scenario, card }: { scenario: Scenario; card: Card }) {
  const [chosen, setChosen] = useState('all');
  const selectId = useId();
  const picked = scenario.workloads[Number(chosen)];
  const compared = useMemo(
    () => (picked ? { ...scenario, workloads: [picked] } : scenario),
    [picked, scenario],
  );
  const ways = useMemo(() => waysOfPaying(compared, card, LIMITS), [compared, card]);
  const rows = useMemo(
    () => ways.map(({ id, totals }) => ({ label: WAY_LABELS[id], byKind: totals?.byKind ?? NOTHING })),
    [ways],
  );
  return (
    <section className={styles.section} aria-labelledby="ways-heading">
      <h2 id="ways-heading">Ways of paying for it</h2>
      <p className={styles.summary} data-figures>
        {summarise(ways)}
      </p>
      {scenario.workloads.length > 1 && (
        <p className={styles.choice}>
          <label htmlFor={selectId}>Compare</label>
          <select
            id={selectId}
            className={controls.select}
            value={picked ? chosen : 'all'}
            onChange={(event) => setChosen(event.target.value)}
          >
            <option value="all">all workloads</option>
            {scenario.workloads.map((workload, index) => {
              const number = index + 1;
              return (
                <option key={number} value={index}>
                  {workloadLabel(workload, number)}
                </option>
              );
            })}
          </select>
        </p>
      )}
      <ChartSlot
        label="Bar chart: monthly cost of the same tokens under each way of paying"
        rows={rows}
        followsAfterMs={550}
      />
      <table className={styles.table} data-figures>
        <caption className="visually-hidden">Monthly cost and saving of each way of paying</caption>
        <thead>
          <tr>
            <th scope="col">Way</th>
            <th scope="col">A month</th>
            <th scope="col">Saves</th>
            <th scope="col">Saves, %</th>
          </tr>
        </thead>
        <tbody>
          {ways.map(({ id, totals, saving, savingPercent }) => (
            <tr key={id}>
              <th scope="row">{WAY_LABELS[id]}</th>
              <td>{totals ? formatUsd(totals.monthly) : 'not known'}</td>
              <td>{id === 'standard' ? '—' : savingText(saving)}</td>
              <td>{id === 'standard' || savingPercent === null ? '—' : percentText(savingPercent)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        {cachingNote(compared)} Batch answers within {formatCount(LIMITS.batchWindowHours.value)} hours and
        has no cached discount. Fine-tuned is inference alone: training is a cost of its own.
      </p>
    </section>
  );
}

function savingText(saving: NanoUsd | null): string {
  if (saving === null) return 'not known';
  return saving < 0 ? `costs ${formatUsd(lessNanoUsd(ZERO_NANO_USD, saving))} more` : formatUsd(saving);
}

function percentText(percent: number): string {
  return percent < 0 ? `−${formatPercent(-percent)}` : formatPercent(percent);
}

function cachingNote({ workloads }: Scenario): string {
  const bases = new Set(workloads.map((workload) => cachingBasis(workload, LIMITS)));
  const minimum = formatCount(LIMITS.cacheMinimumTokens.value);
  const parts = [
    bases.has('own') ? 'the cached share that you entered' : '',
    bases.has('worked-out') ? 'what its prompts have in common, at its hit rate' : '',
    bases.has('example')
      ? `${EXAMPLE_CACHED_SHARE_PERCENT}% of the input as an example, where you gave no share`
      : '',
    bases.has('none') ? `nothing where prompts are under ${minimum} tokens, which are never cached` : '',
  ].filter(Boolean);
  return `With caching: ${parts.join('; ')}.`;
}

function summarise(ways: readonly WayOfPaying[]): string {
  let best: WayOfPaying | null = null;
  for (const way of ways) {
    if (way.saving !== null && way.saving > (best?.saving ?? 0)) best = way;
  }
  if (!best || best.saving === null || best.savingPercent === null) {
    return ways.some(({ totals }) => totals === null)
      ? 'The price list lacks a price that this comparison needs.'
      : 'No way of paying is cheaper than standard rates here.';
  }
  const { id, saving, savingPercent } = best;
  return `${WAY_LABELS[id]} is the cheapest: it saves ${formatUsd(saving)} a month (${formatPercent(savingPercent)}) against standard rates for everything.`;
}
