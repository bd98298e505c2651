import { useCallback, useEffect, useState } from 'react';
import { listSaved, type SavedList, watchSaved } from './savedEstimates';

/** What is saved, kept up with other tabs; null where there is no storage. Call `refresh` after a change of one's own. */
export function useSaved(): { list: SavedList | null; refresh: () => void } {
  const [list, setList] = useState(listSaved);
  const refresh = useCallback(
    () =>
      setList((before) => {
        const now = listSaved();
        // What was set aside before is gone from the list, but still worth telling.
        return now && { ...now, setAside: now.setAside + (before?.setAside ?? 0) };
      }),
    [],
  );
  useEffect(() => watchSaved(refresh), [refresh]);
  return { list, refresh };
}
