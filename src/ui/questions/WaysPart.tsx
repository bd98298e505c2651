import { memo, useId, useMemo, useState } from 'react';
import { type WayOfPaying, waysOfPaying } from '../../analysis/waysOfPaying';
import type { Basis } from '../../catalog/basis';
import { figureOf } from '../../engine/figure';
import { type Scenario, workloadLabel } from '../../scenario/scenario';
import { columnUsd, signedBy } from '../../units/columnUsd';
import { formatPercent } from '../../units/format';
import { knownText } from '../../wording/lineText';
import { wayLabel, waysNotes, waysSentence } from '../../wording/waysSentence';
import { ChartSlot } from '../charts/ChartSlot';
import controls from '../controls/controls.module.css';
import styles from '../controls/section.module.css';

/** The same calls under each way of paying, for all workloads or one of them. */
export default memo(function WaysPart({ scenario, basis }: { scenario: Scenario; basis: Basis }) {
  const [chosen, setChosen] = useState('all');
  const selectId = useId();
  const picked = scenario.workloads[Number(chosen)];
  const compared = useMemo(
    () => (picked ? { ...scenario, workloads: [picked] } : scenario),
    [picked, scenario],
  );
  const ways = useMemo(() => waysOfPaying(compared, basis), [compared, basis]);
  const rows = useMemo(
    () => ways.map((way) => ({ label: wayLabel(way), byKind: way.estimate.totals.byKind })),
    [ways],
  );
  return (
    <div className={styles.section}>
      {picked && (
        <p className={styles.summary} data-figures>
          {waysSentence(ways, basis)}
        </p>
      )}
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
        label="Bar chart: monthly cost of the same calls under each way of paying"
        rows={rows}
        followsAfterMs={550}
      />
      <WaysTable ways={ways} />
      <p className={styles.note} data-figures>
        {waysNotes(ways, compared, basis).join(' ')}
      </p>
    </div>
  );
});

function WaysTable({ ways }: { ways: readonly WayOfPaying[] }) {
  const months = ways.map(({ estimate }) => figureOf(estimate.totals, 'monthly'));
  const monthText = columnUsd(months.map((month) => month?.amount ?? null));
  const differenceText = signedBy(columnUsd(ways.slice(1).map(({ difference }) => difference)));
  return (
    <table className={styles.table} data-figures>
      <caption className="visually-hidden">
        Monthly cost of each way of paying, and its difference to what was entered
      </caption>
      <thead>
        <tr>
          <th scope="col">Way</th>
          <th scope="col">A month</th>
          <th scope="col">Against as entered</th>
          <th scope="col">in %</th>
        </tr>
      </thead>
      <tbody>
        {ways.map((way, place) => {
          const { id, difference, differencePercent } = way;
          const differs = difference === null ? 'not known' : differenceText(difference);
          return (
            <tr key={id}>
              <th scope="row">{wayLabel(way)}</th>
              <td>{knownText(months[place] ?? null, monthText)}</td>
              <td>{id === 'entered' ? '—' : differs}</td>
              <td>{id === 'entered' || differencePercent === null ? '—' : percentText(differencePercent)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function percentText(percent: number): string {
  const share = formatPercent(Math.abs(percent));
  return percent === 0 ? share : `${percent > 0 ? '+' : '−'}${share}`;
}
