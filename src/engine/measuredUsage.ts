import type { Billing } from '../catalog/billables';
import type { Model } from '../catalog/schema';
import { Usage, UsagePart } from './usage';

/** What was measured of calls of one tuning and tier: by their seller, by a gateway, or by counting a file. */
export interface MeasuredUsage extends Billing {
  /** Null where only tokens are told, as on the meters of a bill. */
  readonly requests: number | null;
  /** All of the input, with what of it was read from the cache and written to it. */
  readonly inputTokens: number;
  readonly cachedInputTokens: number;
  readonly cacheWriteTokens: number;
  readonly outputTokens: number;
  /** Tokens trained on: the file times its epochs. */
  readonly trainingTokens: number;
  readonly hostingHours: number;
  readonly webSearches: number;
  /** Images whose tokens nobody could count: their part of the cost is not known. */
  readonly uncountedImages: number;
}

/** A measured usage of nothing, to be filled in. */
export const NOTHING_MEASURED: MeasuredUsage = {
  tuning: 'base',
  tier: 'standard',
  requests: 0,
  inputTokens: 0,
  cachedInputTokens: 0,
  cacheWriteTokens: 0,
  outputTokens: 0,
  trainingTokens: 0,
  hostingHours: 0,
  webSearches: 0,
  uncountedImages: 0,
};

/**
 * What was measured, as a usage that can be priced: that of its own span of time, not of a month. Training counts as spent
 * once. By the model's rules, cached tokens in Batch are full input where the two discounts don't stack, and so is what
 * is written to a cache that bills no writes. The lengths of prompts are not known: all are priced as short ones.
 */
export function usageOfMeasured(measured: readonly MeasuredUsage[], model: Model): Usage {
  const total = (of: (one: MeasuredUsage) => number) => measured.reduce((sum, one) => sum + of(one), 0);
  return new Usage(
    total(({ requests }) => requests ?? 0),
    measured.map((one) => partOfMeasured(one, model)),
    total(({ webSearches }) => webSearches),
    total(({ hostingHours }) => hostingHours),
    0,
    total(({ trainingTokens }) => trainingTokens),
    total(({ uncountedImages }) => uncountedImages),
  );
}

function partOfMeasured(one: MeasuredUsage, { cache }: Model): UsagePart {
  const { tuning, tier, inputTokens } = one;
  const caches = cache !== undefined && (tier !== 'batch' || cache.inBatch.value === true);
  const cached = caches ? one.cachedInputTokens : 0;
  const written = caches && cache.writes.value === true ? one.cacheWriteTokens : 0;
  const uncached = inputTokens - cached - written;
  return new UsagePart(tuning, tier, 0, one.requests ?? 0, uncached, cached, written, one.outputTokens);
}
