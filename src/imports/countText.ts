import type { Counting } from './counting';

/** Fetches what counts tokens. Null where nothing does: then files of texts are not read. */
export const LOAD_COUNTING: (() => Promise<Counting>) | null = null;
