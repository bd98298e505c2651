import type { Workload } from '../scenario/scenario';
import { perMonth } from '../units/period';
import { percentOf } from '../units/share';
import type { Usage, UsagePart } from './usage';

/**
 * The monthly usage of a workload of single requests. The Batch share splits the calls; the cached share is a part of
 * the input of the calls that stay outside Batch, since the two discounts do not stack on this model.
 */
export function usageOfRequests(workload: Workload): Usage {
  const { volume, volumePeriod, activeDaysPerMonth, cachedSharePercent, batchSharePercent } = workload;
  const monthly = (perRequest: number) => perMonth(volume, volumePeriod, activeDaysPerMonth, perRequest);
  const calls = monthly(1);
  const inputTokens = monthly(workload.inputTokensPerRequest);
  const outputTokens = monthly(workload.outputTokensPerRequest);
  const tuning = workload.fineTuned ? 'fineTuned' : 'base';

  const batch: UsagePart = {
    tuning,
    tier: 'batch',
    calls: percentOf(calls, batchSharePercent),
    uncachedInputTokens: percentOf(inputTokens, batchSharePercent),
    cachedInputTokens: 0,
    outputTokens: percentOf(outputTokens, batchSharePercent),
  };
  const standardInputTokens = inputTokens - batch.uncachedInputTokens;
  const cachedInputTokens = percentOf(standardInputTokens, cachedSharePercent);
  const standard: UsagePart = {
    tuning,
    tier: 'standard',
    calls: calls - batch.calls,
    uncachedInputTokens: standardInputTokens - cachedInputTokens,
    cachedInputTokens,
    outputTokens: outputTokens - batch.outputTokens,
  };
  return { parts: [standard, batch] };
}
