import { Bar } from 'recharts';
import type { LineKind } from '../../catalog/billables';
import { fillOf, KIND_COLOURS } from './tokenKinds';

/** The parts of stacked bars, one for each kind of line; cached input is hatched by the pattern with this id. */
export function kindBars(kinds: readonly LineKind[], patternId: string) {
  return kinds.map((kind) => (
    <Bar
      key={kind}
      dataKey={kind}
      stackId="cost"
      isAnimationActive={false}
      fill={fillOf(kind, patternId)}
      stroke={KIND_COLOURS[kind]}
    />
  ));
}
