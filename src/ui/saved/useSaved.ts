import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { listSaved, type SavedList, watchSaved } from '../../saved/savedEstimates';

const NOT_YET_READ: SavedList = { saved: [], setAside: 0, unreadable: 0, newer: 0 };

/**
 * What is saved, kept up with other tabs; null where the browser gives no storage. Reading sets aside what can't be read,
 * so it is done once for each time that is asked for, never while rendering.
 */
export function useSaved(): { list: SavedList | null; refresh: () => void } {
  const [list, setList] = useState<SavedList | null>(NOT_YET_READ);
  const refresh = useCallback(() => {
    const now = listSaved();
    // What was set aside before is gone from the list, but still worth telling.
    setList((before) => now && { ...now, setAside: now.setAside + (before?.setAside ?? 0) });
  }, []);
  useLayoutEffect(refresh, [refresh]);
  useEffect(() => watchSaved(refresh), [refresh]);
  return { list, refresh };
}
