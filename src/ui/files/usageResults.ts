import type { ImportResult } from '../../imports/importResult';
import type { Given } from './givenFiles';

const known = new WeakMap<Given['files'], readonly ImportResult[]>();

/** What was read of the files of usage and of bills; the same list for the same files, so that it is reconciled once. */
export function usageResults({ files }: Given): readonly ImportResult[] {
  const before = known.get(files);
  if (before) return before;
  const results = files.flatMap(({ state }) =>
    state.is === 'read' && state.reading.is === 'usage' ? [state.reading.result] : [],
  );
  known.set(files, results);
  return results;
}
