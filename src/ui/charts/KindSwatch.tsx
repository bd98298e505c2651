import { useId } from 'react';
import type { LineKind } from '../../catalog/billables';
import { CachedPattern } from './KindPattern';
import { fillOf, KIND_COLOURS } from './tokenKinds';

/** The sign of a kind of token, as the bar and the charts draw it. */
export function KindSwatch({ kind }: { kind: LineKind }) {
  const patternId = useId();
  const hatched = kind === 'cachedInput';
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {hatched && (
        <defs>
          <CachedPattern id={patternId} />
        </defs>
      )}
      <rect
        x="0.75"
        y="0.75"
        width="10.5"
        height="10.5"
        fill={fillOf(kind, patternId)}
        stroke={KIND_COLOURS[kind]}
        strokeWidth="1.5"
      />
    </svg>
  );
}
