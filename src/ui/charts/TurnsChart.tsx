import { useId } from 'react';
import { BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import type { TurnCost } from '../../analysis/turnCosts';
import { formatUsd } from '../../units/format';
import type { NanoUsd } from '../../units/money';
import { ChartFrame } from './ChartFrame';
import { CachedPattern } from './KindPattern';
import { kindBars } from './kindBars';
import { kindsIn } from './tokenKinds';

interface Props {
  /** What the chart shows, for those who can't see it; the numbers are in a table beside it. */
  label: string;
  costs: readonly TurnCost[];
  height: number;
}

/** A column for each turn of a conversation, stacked of the kinds of token. */
export default function TurnsChart({ label, costs, height }: Props) {
  const patternId = useId();
  const data = costs.map(({ turn, byKind }) => ({ turn, ...byKind }));
  return (
    <ChartFrame label={label} height={height}>
      <BarChart data={data} accessibilityLayer={false} margin={{ top: 8, right: 4, bottom: 0, left: 0 }}>
        <defs>
          <CachedPattern id={patternId} />
        </defs>
        <CartesianGrid vertical={false} stroke="var(--rule)" />
        <XAxis dataKey="turn" tick={{ fill: 'var(--ink-soft)' }} stroke="var(--ink-soft)" tickLine={false} />
        <YAxis
          width={84}
          tickCount={4}
          tickFormatter={(amount: NanoUsd) => formatUsd(amount)}
          tick={{ fill: 'var(--ink-soft)' }}
          stroke="var(--ink-soft)"
          tickLine={false}
        />
        {kindBars(kindsIn(costs), patternId)}
      </BarChart>
    </ChartFrame>
  );
}
