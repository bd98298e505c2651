import type { Billing, Tier, Tuning } from '../catalog/billables';
import type { Workload } from '../scenario/scenario';

/*
 * What is made by the thousand in the engine is made by constructors: all objects of a kind then have one layout, whether
 * their numbers are small and whole or not, and pricing takes a third of the time.
 */

/**
 * Calls of one tuning, tier and length of prompt with their tokens. Leaf quantities: cached input and what is written to
 * the cache are no part of uncached input, so that no token can be billed twice. Counts may be fractional, since they are
 * averages.
 */
export class UsagePart implements Billing {
  constructor(
    readonly tuning: Tuning,
    readonly tier: Tier,
    /** The tier of the prompts' length: 0, or how many of the card's thresholds they are over. */
    readonly promptTier: number,
    readonly calls: number,
    readonly uncachedInputTokens: number,
    readonly cachedInputTokens: number,
    readonly cacheWriteTokens: number,
    readonly outputTokens: number,
  ) {}
}

/** What a workload uses in a month, however that came to be known: estimated from a shape, or measured. */
export class Usage {
  constructor(
    /** Calls that were wanted; the parts hold those that were repeated too. */
    readonly requests: number,
    readonly parts: readonly UsagePart[],
    readonly webSearches: number,
    /** Hours that a fine-tuned deployment is kept up. */
    readonly hostingHours: number,
    /** Tokens trained on: the file times its epochs, in jobs that come again and in a single one. */
    readonly trainingTokens: number,
    readonly trainingTokensOnce: number,
    /** Images that nobody can count in tokens on this model: a part of the cost that is not known. */
    readonly uncountedImages: number,
  ) {}
}

/** How the calls of a workload that are not in Batch are billed. */
export function billingOutsideBatch({ fineTuned, fast }: Pick<Workload, 'fineTuned' | 'fast'>): Billing {
  return { tuning: fineTuned ? 'fineTuned' : 'base', tier: fast ? 'fast' : 'standard' };
}

/** All input tokens of a part, whatever they are billed at. */
export function inputTokensOf({
  uncachedInputTokens,
  cachedInputTokens,
  cacheWriteTokens,
}: UsagePart): number {
  return uncachedInputTokens + cachedInputTokens + cacheWriteTokens;
}

/** The tokens of a single call, none of which is written to the cache. */
export type CallTokens = Pick<
  UsagePart,
  'tuning' | 'tier' | 'uncachedInputTokens' | 'cachedInputTokens' | 'outputTokens'
>;

/** The usage of one call with a prompt of no particular length, and of nothing beside it. */
export function usageOfCall(call: CallTokens): Usage {
  const { tuning, tier, uncachedInputTokens, cachedInputTokens, outputTokens } = call;
  const part = new UsagePart(tuning, tier, 0, 1, uncachedInputTokens, cachedInputTokens, 0, outputTokens);
  return new Usage(1, [part], 0, 0, 0, 0, 0);
}
