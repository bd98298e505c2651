import type { Tier, Tuning } from '../catalog/billables';
import { type MeasuredUsage, NOTHING_MEASURED } from '../engine/measuredUsage';
import type { BatchRequests } from './batchRequests';

/**
 * Requests as usage that can be priced, in Batch or at standard prices, with so many tokens of answers in all. What could
 * not be counted, be it an image or another part, leaves its price incomplete.
 */
export function usageOfRequests(
  { requests, textTokens, imageTokens, imagesOfUnknownSize, uncountedParts }: BatchRequests,
  tuning: Tuning,
  tier: Tier,
  outputTokens: number,
): MeasuredUsage {
  return {
    ...NOTHING_MEASURED,
    tuning,
    tier,
    requests,
    inputTokens: textTokens + imageTokens,
    outputTokens,
    uncountedImages: imagesOfUnknownSize + uncountedParts,
  };
}
