/** Whether the model is used as it comes or after fine-tuning. */
export type Tuning = 'base' | 'fineTuned';

/** The processing tier that a call is billed under. */
export type Tier = 'standard' | 'batch';

/**
 * Calls of one tuning and tier with their tokens. Leaf quantities: cached input is no part of uncached input, so that
 * no token can be billed twice. Counts may be fractional, since they are averages.
 */
export interface UsagePart {
  readonly tuning: Tuning;
  readonly tier: Tier;
  readonly calls: number;
  readonly uncachedInputTokens: number;
  readonly cachedInputTokens: number;
  readonly outputTokens: number;
}

/** What a workload uses in a month, however that came to be known: estimated from a shape, or measured. */
export interface Usage {
  readonly parts: readonly UsagePart[];
}

/** The calls in a usage, over all its parts. */
export function callsOf(usage: Usage): number {
  return usage.parts.reduce((sum, part) => sum + part.calls, 0);
}
