import sources from '../../data/sources.json';
import type { Source } from './schema';

const SOURCES = sources as readonly Source[];

/** The source with this id; throws when the data lacks it, which the build rules out. */
export function sourceOf(id: string): Source {
  const source = SOURCES.find((candidate) => candidate.id === id);
  if (!source) throw new Error(`no source "${id}"`);
  return source;
}
