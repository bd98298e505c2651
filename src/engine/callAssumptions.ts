import type { Model } from '../catalog/schema';
import { withoutNoise } from '../units/decimal';

/**
 * What is written to the cache, on a model that bills it: nothing, or every token of long enough prompts that was not
 * read. What really is lies between the two.
 */
export type CacheWriting = 'none' | 'all';

/** What is taken of calls that a workload does not say, since the model that it was described for has none of it. */
export interface CallAssumptions {
  readonly writing: CacheWriting;
  /** What a model that reasons thinks before each answer: billed as output. */
  readonly reasoningTokensPerCall: number;
  /** Whose limits documents are cut up by, where the same calls are made to another model; null for the model's own. */
  readonly cutBy: Model | null;
  /**
   * How many tokens the model makes of a text of a document that is one token as the workload counts it: documents are cut
   * up before they are counted anew. All other texts are handed in as the model counts them.
   */
  readonly textFactor: number;
}

/** The calls as they are described: nothing is written to the cache, and none is reasoned about. */
export const AS_DESCRIBED: CallAssumptions = {
  writing: 'none',
  reasoningTokensPerCall: 0,
  cutBy: null,
  textFactor: 1,
};

/** What a model makes of so many tokens of text. */
export function countedAnew(tokens: number, factor: number): number {
  return factor === 1 ? tokens : withoutNoise(tokens * factor);
}
