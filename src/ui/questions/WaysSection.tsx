import { useId, useMemo, useState } from 'react';
import {
  cachingBasis,
  EXAMPLE_CACHED_SHARE_PERCENT,
  type WayId,
  type WayOfPaying,
  waysOfPaying,
} from '../../analysis/waysOfPaying';
import type { Basis } from '../../catalog/basis';
import type { Model } from '../../catalog/schema';
import { type Scenario, workloadLabel } from '../../scenario/scenario';
import { formatCount, formatPercent, formatUsd, formatUsdChange } from '../../units/format';
import { lessNanoUsd, type NanoUsd, ZERO_NANO_USD } from '../../units/money';
import { ChartSlot } from '../charts/ChartSlot';
import controls from '../controls/controls.module.css';
import styles from '../controls/section.module.css';

export const WAY_LABELS: Readonly<Record<WayId, string>> = {
  entered: 'As entered',
  standard: 'Standard',
  cached: 'With caching',
  batch: 'All in Batch',
  fast: 'As Fast',
  'fine-tuned': 'Fine-tuned',
};

const NOTHING = {};

/** The same tokens under each way of paying, for all workloads or one of them. */
export default function WaysSection({ scenario, basis }: { scenario: Scenario; basis: Basis }) {
  const [chosen, setChosen] = useState('all');
  const selectId = useId();
  const picked = scenario.workloads[Number(chosen)];
  const compared = useMemo(
    () => (picked ? { ...scenario, workloads: [picked] } : scenario),
    [picked, scenario],
  );
  const ways = useMemo(() => tellingWays(waysOfPaying(compared, basis)), [compared, basis]);
  const labelOf = (id: WayId) =>
    id === 'entered' && compared.workloads.some(({ trainingTokens }) => trainingTokens > 0)
      ? 'As entered, but for training'
      : WAY_LABELS[id];
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
            <th scope="col">Against standard</th>
            <th scope="col">in %</th>
          </tr>
        </thead>
        <tbody>
          {ways.map(({ id, totals, saving, savingPercent }) => (
            <tr key={id}>
              <th scope="row">{labelOf(id)}</th>
              <td>{totals ? formatUsd(totals.monthly) : 'not known'}</td>
              <td>{id === 'standard' ? '—' : savingText(saving)}</td>
              <td>{id === 'standard' || savingPercent === null ? '—' : percentText(savingPercent)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.note}>
        {`${cachingNote(compared, basis)} ${batchNote(basis.model)} Fine-tuned is inference alone: training is a cost of its own.`}
      </p>
    </section>
  );
}

/** Where the estimate is all at standard rates, two rows would say the same. */
function tellingWays(ways: readonly WayOfPaying[]): readonly WayOfPaying[] {
  const standard = ways.find(({ id }) => id === 'standard');
  return ways.filter(({ id, totals }) => id !== 'entered' || totals?.monthly !== standard?.totals?.monthly);
}

function savingText(saving: NanoUsd | null): string {
  return saving === null ? 'not known' : formatUsdChange(lessNanoUsd(ZERO_NANO_USD, saving));
}

function percentText(percent: number): string {
  const share = formatPercent(Math.abs(percent));
  return percent === 0 ? share : `${percent > 0 ? '−' : '+'}${share}`;
}

function batchNote({ batch, cache }: Model): string {
  const within = batch ? ` within ${formatCount(batch.windowHours.value)} hours` : '';
  return `Batch answers${within}${cache?.inBatch.value ? '' : ' and has no cached discount'}.`;
}

function cachingNote({ workloads }: Scenario, basis: Basis): string {
  const bases = new Set(workloads.map((workload) => cachingBasis(workload, basis)));
  const minimum = formatCount(basis.model.cache?.minimumTokens.value ?? 0);
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
  const priced = ways.flatMap(({ id, totals }) => (totals ? [{ id, monthly: totals.monthly }] : []));
  const base = priced.find(({ id }) => id === 'entered') ?? priced.find(({ id }) => id === 'standard');
  if (!base) return 'The price list lacks a price that this comparison needs.';
  const best = priced.reduce((one, other) => (other.monthly < one.monthly ? other : one), base);
  const against = base.id === 'entered' ? 'what you entered' : 'standard rates for everything';
  const known =
    priced.length < ways.length ? 'No way of paying that this list has prices for' : 'No way of paying';
  if (best === base) return `${known} is cheaper than ${against}.`;
  const saving = lessNanoUsd(base.monthly, best.monthly);
  const share = formatPercent((saving / base.monthly) * 100);
  return `${WAY_LABELS[best.id]} is the cheapest: it saves ${formatUsd(saving)} a month (${share}) against ${against}.`;
}
