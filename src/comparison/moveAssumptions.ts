/** What a comparison takes of the calls on another model that nobody can know before they are made there. */
export interface MoveAssumptions {
  /** What a model that reasons thinks before each answer at the high end. */
  readonly reasoningTokensPerCall: number;
  /** Whether what could be written to the cache is: at the high end alone, at both ends, or at none. */
  readonly cacheWrites: CacheWrites;
  /** How much of what could be read from the cache is, there; null for as much as here. */
  readonly hitRatePercent: number | null;
  /** How many tokens a model of another tokenizer makes of a text that is one token here. */
  readonly tokenizerFactor: number;
}

/** Both ends of what is written to the cache, or one of them for both. */
export const CACHE_WRITES = ['range', 'none', 'all'] as const;

export type CacheWrites = (typeof CACHE_WRITES)[number];

/** What is taken where the reader says nothing else: at its least effort a model thinks about so many tokens. */
export const DEFAULT_ASSUMPTIONS: MoveAssumptions = {
  reasoningTokensPerCall: 40,
  cacheWrites: 'range',
  hitRatePercent: null,
  tokenizerFactor: 1,
};
