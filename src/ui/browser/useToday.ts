import { useSyncExternalStore } from 'react';
import type { IsoDate } from '../../units/calendar';
import { localDate } from './localDate';

const never = () => () => undefined;

/** The reader's own date as YYYY-MM-DD; null in the served HTML, which doesn't know it. */
export function useToday(): IsoDate | null {
  return useSyncExternalStore(never, localDate, () => null);
}
