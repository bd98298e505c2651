import { memo, useMemo } from 'react';
import type { Basis } from '../../catalog/basis';
import type { Estimate } from '../../engine/estimate';
import { figureOf } from '../../engine/figure';
import type { PricedLine } from '../../engine/priceUsage';
import { workloadLabel } from '../../scenario/scenario';
import { columnUsd, type UsdFormat } from '../../units/columnUsd';
import { formatCount } from '../../units/format';
import { lineLabel, shortPriceText } from '../../wording/lineText';
import { ChartSlot } from '../charts/ChartSlot';
import { KindSwatch } from '../charts/KindSwatch';
import styles from '../controls/section.module.css';
import { WithNames } from '../controls/WithNames';
import { TurnsPart } from './TurnsPart';

/** Where the money goes: a bar for each workload, and every priced line in a table, and the turns of a conversation. */
export const MoneyPart = memo(function MoneyPart({ estimate, basis }: { estimate: Estimate; basis: Basis }) {
  const rows = useMemo(
    () =>
      estimate.workloads.map(({ workload, totals }, index) => ({
        label: workloadLabel(workload, index + 1),
        byKind: totals.byKind,
      })),
    [estimate],
  );
  const total = figureOf(estimate.totals, 'monthly');
  const amountText = columnUsd([
    total?.amount ?? null,
    ...estimate.workloads.flatMap(({ lines }) => lines.map(({ amount }) => amount)),
  ]);
  const { monthlyIncomplete } = estimate.totals;
  return (
    <div className={styles.section}>
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
            <th scope="col">A month</th>
            <th scope="col">Count</th>
            <th scope="col">Price</th>
            <th scope="col">Amount</th>
          </tr>
        </thead>
        {estimate.workloads.map((workload, index) => (
          <Lines
            key={workloadKey(index)}
            heading={workloadLabel(workload.workload, index + 1)}
            name={workload.workload.name}
            lines={workload.lines.filter(({ recurrence }) => recurrence === 'monthly')}
            amountText={amountText}
          />
        ))}
        <tbody>
          <tr className={styles.total}>
            <th scope="row" colSpan={3}>
              {monthlyIncomplete ? 'Total of what has a price' : 'Total a month'}
            </th>
            <td>{total ? amountText(total.amount) : 'not known'}</td>
          </tr>
        </tbody>
        {estimate.workloads.map(({ workload, lines }, index) => {
          const single = lines.filter(({ recurrence }) => recurrence === 'once');
          return (
            single.length > 0 && (
              <Lines
                key={workloadKey(index)}
                heading={`${workloadLabel(workload, index + 1)}: once, not in the month`}
                name={workload.name}
                lines={single}
                amountText={amountText}
              />
            )
          );
        })}
      </table>
      <TurnsPart workloads={estimate.workloads.map(({ workload }) => workload)} basis={basis} />
    </div>
  );
});

/** A workload is told by its place. */
const workloadKey = (index: number) => index + 1;

interface LinesProps {
  heading: string;
  /** Of the workload, as the heading has it. */
  name: string;
  lines: readonly PricedLine[];
  amountText: UsdFormat;
}

function Lines({ heading, name, lines, amountText }: LinesProps) {
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4}>
          <WithNames text={heading} names={[name]} />
        </th>
      </tr>
      {lines.map((line) => (
        <tr key={lineLabel(line)}>
          <th scope="row">
            <span className={styles.kind}>
              <KindSwatch kind={line.kind} />
              <span>{lineLabel(line)}</span>
            </span>
          </th>
          <td>{formatCount(line.quantity)}</td>
          <td>{line.price ? shortPriceText(line.price) : 'not known'}</td>
          <td>{line.amount === null ? 'not known' : amountText(line.amount)}</td>
        </tr>
      ))}
    </tbody>
  );
}
