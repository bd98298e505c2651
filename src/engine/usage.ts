import type { Billing } from '../catalog/prices';
import type { Workload } from '../scenario/scenario';

/**
 * Calls of one tuning and tier with their tokens. Leaf quantities: cached input is no part of uncached input, so that
 * no token can be billed twice. Counts may be fractional, since they are averages.
 */
export interface UsagePart extends Billing {
  readonly calls: number;
  readonly uncachedInputTokens: number;
  readonly cachedInputTokens: number;
  readonly outputTokens: number;
}

/** What a workload uses in a month, however that came to be known: estimated from a shape, or measured. */
export interface Usage {
  /** Calls that were wanted; the parts hold those that were repeated too. */
  readonly requests: number;
  readonly parts: readonly UsagePart[];
  readonly webSearches: number;
  /** Hours that a fine-tuned deployment is kept up. */
  readonly hostingHours: number;
  /** Tokens trained on: the file times its epochs, in jobs that come again and in a single one. */
  readonly trainingTokens: number;
  readonly trainingTokensOnce: number;
}

/** How the calls of a workload that are not in Batch are billed. */
export function billingOutsideBatch({ fineTuned, fast }: Pick<Workload, 'fineTuned' | 'fast'>): Billing {
  return { tuning: fineTuned ? 'fineTuned' : 'base', tier: fast ? 'fast' : 'standard' };
}

/** The usage of one call and nothing beside it. */
export function usageOfCall(call: Omit<UsagePart, 'calls'>): Usage {
  return {
    requests: 1,
    parts: [{ ...call, calls: 1 }],
    webSearches: 0,
    hostingHours: 0,
    trainingTokens: 0,
    trainingTokensOnce: 0,
  };
}
