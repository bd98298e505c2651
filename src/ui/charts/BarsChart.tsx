import { useId } from 'react';
import { BarChart, CartesianGrid, XAxis, YAxis } from 'recharts';
import type { LineKind } from '../../catalog/billables';
import { formatUsd } from '../../units/format';
import type { NanoUsd } from '../../units/money';
import { shorten } from '../../units/shorten';
import { ChartFrame } from './ChartFrame';
import { CachedPattern } from './KindPattern';
import { kindBars } from './kindBars';
import { kindsIn } from './tokenKinds';

/** One bar, stacked of the kinds of token. */
export interface BarRow {
  readonly label: string;
  readonly byKind: Readonly<Partial<Record<LineKind, NanoUsd>>>;
}

interface Props {
  /** What the chart shows, for those who can't see it; the numbers are in a table beside it. */
  label: string;
  rows: readonly BarRow[];
  height: number;
}

const LABEL_WIDTH_PX = 116;
/** What the width has room for, an ellipsis among them. */
const LABEL_CHARACTERS = 15;
const BAR_SIZE_PX = 20;
const NO_BREAK_SPACE = '\u00a0';

/** Horizontal bars of monthly cost, split by what is paid for. */
export default function BarsChart({ label, rows, height }: Props) {
  const patternId = useId();
  const data = rows.map(({ label, byKind }) => ({ label, ...byKind }));
  const kinds = kindsIn(rows);
  return (
    <ChartFrame label={label} height={height}>
      <BarChart
        data={data}
        layout="vertical"
        barSize={BAR_SIZE_PX}
        accessibilityLayer={false}
        margin={{ top: 4, right: 28, bottom: 0, left: 0 }}
      >
        <defs>
          <CachedPattern id={patternId} />
        </defs>
        <CartesianGrid horizontal={false} stroke="var(--rule)" />
        <XAxis
          type="number"
          tickCount={4}
          tickFormatter={(amount: NanoUsd) => formatUsd(amount)}
          tick={{ fill: 'var(--ink-soft)' }}
          stroke="var(--ink-soft)"
          tickLine={false}
        />
        <YAxis
          type="category"
          dataKey="label"
          interval={0}
          width={LABEL_WIDTH_PX}
          tickFormatter={labelText}
          tick={{ fill: 'var(--ink)' }}
          stroke="var(--ink-soft)"
          tickLine={false}
        />
        {kindBars(kinds, patternId)}
      </BarChart>
    </ChartFrame>
  );
}

function labelText(label: string): string {
  return shorten(label.replaceAll(' ', NO_BREAK_SPACE), LABEL_CHARACTERS, LABEL_CHARACTERS - 1);
}
