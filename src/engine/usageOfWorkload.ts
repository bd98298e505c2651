import type { Limits } from '../catalog/schema';
import type { Workload } from '../scenario/scenario';
import { perMonth } from '../units/period';
import { percentOf } from '../units/share';
import { cachedTokens } from './promptCache';
import { unitUse } from './shapes';
import { billingOutsideBatch, type Usage, type UsagePart } from './usage';

/**
 * The monthly usage of a workload. The Batch share splits the calls; what the cache gives back counts only in the calls
 * outside Batch, since the two discounts do not stack on this model. Repeated calls are billed with all their tokens.
 */
export function usageOfWorkload(workload: Workload, limits: Limits): Usage {
  const { volume, volumePeriod, activeDaysPerMonth, retrySharePercent, trainingEveryMonths } = workload;
  const unit = unitUse(workload, limits);
  const monthly = (perUnit: number) => perMonth(volume, volumePeriod, activeDaysPerMonth, perUnit);
  const withRetries = (wanted: number) => percentOf(wanted, 100 + retrySharePercent);
  const requests = monthly(unit.calls);
  const webSearches = withRetries(monthly(unit.calls * workload.webSearchesPerCall));
  const trained = workload.trainingTokens * workload.trainingEpochs;
  return {
    requests,
    parts: splitByTier(workload, {
      calls: withRetries(requests),
      promptTokens: withRetries(monthly(unit.inputTokens)),
      cacheableTokens: withRetries(monthly(unit.cacheableTokens)),
      searchTokens: webSearches * limits.webSearchInputTokens.value,
      outputTokens: withRetries(monthly(unit.outputTokens)),
    }),
    webSearches,
    hostingHours: workload.fineTuned ? workload.hostingHoursPerMonth : 0,
    trainingTokens: trainingEveryMonths > 0 ? trained / trainingEveryMonths : 0,
    trainingTokensOnce: trainingEveryMonths > 0 ? 0 : trained,
  };
}

interface MonthlyTokens {
  readonly calls: number;
  readonly promptTokens: number;
  readonly cacheableTokens: number;
  /** What web searches put into the prompt: always new, so never cached. */
  readonly searchTokens: number;
  readonly outputTokens: number;
}

function splitByTier(workload: Workload, tokens: MonthlyTokens): UsagePart[] {
  const inBatch = (amount: number) => percentOf(amount, workload.batchSharePercent);
  const outside = (amount: number) => amount - inBatch(amount);
  const billing = billingOutsideBatch(workload);
  const promptTokens = outside(tokens.promptTokens);
  const cachedInputTokens = cachedTokens(workload, promptTokens, outside(tokens.cacheableTokens));
  return [
    {
      ...billing,
      calls: outside(tokens.calls),
      uncachedInputTokens: promptTokens - cachedInputTokens + outside(tokens.searchTokens),
      cachedInputTokens,
      outputTokens: outside(tokens.outputTokens),
    },
    {
      ...billing,
      tier: 'batch',
      calls: inBatch(tokens.calls),
      uncachedInputTokens: inBatch(tokens.promptTokens) + inBatch(tokens.searchTokens),
      cachedInputTokens: 0,
      outputTokens: inBatch(tokens.outputTokens),
    },
  ];
}
