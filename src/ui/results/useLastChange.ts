import { useEffect, useState } from 'react';
import type { Figure } from '../../engine/figure';

/** A move of the monthly figure; `settled` once the user has stopped changing things. */
export interface Change {
  readonly from: Figure;
  readonly to: Figure;
  readonly settled: boolean;
}

const SETTLES_AFTER_MS = 1_500;

/**
 * From where a figure last moved, counted from where it rested before the user began to change things. Null until it
 * first moves, and where there is no figure.
 */
export function useLastChange(figure: Figure | null): Change | null {
  const [rest, setRest] = useState<{ at: Figure | null; last: Change | null }>({ at: figure, last: null });
  const { at, last } = rest;
  const moved = figure?.amount !== at?.amount || figure?.incomplete !== at?.incomplete;
  const change = moved ? figure && at && { from: at, to: figure, settled: false } : last;

  useEffect(() => {
    if (!moved) return;
    const settled = () => setRest({ at: figure, last: change && { ...change, settled: true } });
    const timer = setTimeout(settled, SETTLES_AFTER_MS);
    return () => clearTimeout(timer);
  });

  return change;
}
