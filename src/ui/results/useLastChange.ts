import { useEffect, useState } from 'react';
import type { NanoUsd } from '../../units/money';

/** A move of the monthly figure; `settled` once the user has stopped changing things. */
export interface Change {
  readonly from: NanoUsd;
  readonly to: NanoUsd;
  readonly settled: boolean;
}

const SETTLES_AFTER_MS = 1_500;

/**
 * By how much an amount last moved, counted from where it rested before the user began to change things. Null until it
 * first moves, and where there is no amount.
 */
export function useLastChange(amount: NanoUsd | null): Change | null {
  const [rest, setRest] = useState<{ at: NanoUsd | null; last: Change | null }>({ at: amount, last: null });

  useEffect(() => {
    if (amount === rest.at) return;
    const { at } = rest;
    const last = at === null || amount === null ? null : { from: at, to: amount, settled: true };
    const timer = setTimeout(() => setRest({ at: amount, last }), SETTLES_AFTER_MS);
    return () => clearTimeout(timer);
  }, [amount, rest]);

  if (amount === null) return null;
  if (amount === rest.at) return rest.last;
  return rest.at === null ? null : { from: rest.at, to: amount, settled: false };
}
