import { useEffect, useState } from 'react';
import type { Estimate } from '../../engine/estimate';
import type { Figure } from '../../engine/figure';
import type { Warning } from '../../engine/warnings';

/** A move of the monthly figure. */
export interface Change {
  readonly from: Figure;
  readonly to: Figure;
}

export interface LastChange {
  /** Null until the figure first moves, and where there is none. */
  readonly change: Change | null;
  /** Whether it moved when the user last changed things, and not before that. */
  readonly moved: boolean;
  /** The keys of the warnings that were not there when the user began to change things. */
  readonly appeared: readonly string[];
  /** Whether the user has stopped changing things since. */
  readonly settled: boolean;
}

const SETTLES_AFTER_MS = 1_500;

interface Rest extends Omit<LastChange, 'settled'> {
  readonly at: Figure | null;
  readonly warnings: readonly string[];
}

/** What tells a warning of a workload, at a place from 0, from all others. */
export function warningKey(index: number, { code }: Warning): string {
  return `${index} ${code}`;
}

/**
 * From where a figure last moved, and which warnings came with it, counted from where it rested before the user began to
 * change things.
 */
export function useLastChange(
  figure: Figure | null,
  estimate: Pick<Estimate, 'workloads'> | null,
): LastChange {
  const warnings = (estimate?.workloads ?? []).flatMap((workload, index) =>
    workload.warnings.map((warning) => warningKey(index, warning)),
  );
  const [rest, setRest] = useState<Rest>({ at: figure, warnings, change: null, moved: false, appeared: [] });
  const moved = figure?.amount !== rest.at?.amount || figure?.incomplete !== rest.at?.incomplete;
  const appeared = warnings.filter((warning) => !rest.warnings.includes(warning));
  const active = moved || warnings.length !== rest.warnings.length || appeared.length > 0;
  const change = moved ? figure && rest.at && { from: rest.at, to: figure } : rest.change;

  useEffect(() => {
    if (!active) return;
    const settled = () => setRest({ at: figure, warnings, change, moved, appeared });
    const timer = setTimeout(settled, SETTLES_AFTER_MS);
    return () => clearTimeout(timer);
  });

  return active ? { change, moved, appeared, settled: false } : { ...rest, settled: true };
}
