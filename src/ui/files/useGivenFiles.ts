import { useSyncExternalStore } from 'react';
import type { Given, GivenFiles } from './givenFiles';

/** What there is to show of files, kept up. */
export function useGivenFiles(files: GivenFiles): Given {
  return useSyncExternalStore(files.subscribe, files.current, files.current);
}
