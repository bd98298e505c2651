import { useSyncExternalStore } from 'react';
import type { IsoDate } from '../../units/calendar';
import { localDate } from './localDate';

/** A page that was left open is looked at again, perhaps on another day. */
function onReturn(look: () => void): () => void {
  document.addEventListener('visibilitychange', look);
  window.addEventListener('focus', look);
  return () => {
    document.removeEventListener('visibilitychange', look);
    window.removeEventListener('focus', look);
  };
}

/**
 * The reader's own date as YYYY-MM-DD, as of when the page was last turned to; null in the served HTML, which doesn't know
 * it, and where the clock is at no day of the calendar.
 */
export function useToday(): IsoDate | null {
  return useSyncExternalStore(onReturn, localDate, () => null);
}
