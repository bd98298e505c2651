import { DEFAULT_WORKLOAD } from '../scenario/defaults';
import type { Workload } from '../scenario/scenario';
import { daysUntil } from '../units/calendar';
import type { ImportedUsage, ImportResult } from './importResult';
import { isOfCalls } from './isOfCalls';
import { plusUsage } from './plusUsage';
import { SumsByKey } from './sumsByKey';

/** Measured usage as workloads, and what of it none can stand for. */
export interface MeasuredWorkloads {
  readonly workloads: readonly Workload[];
  /** Usage whose requests are not told, or that is more than calls: training, hosting, searches. */
  readonly left: readonly ImportedUsage[];
  /** How many days the averages are over, the empty ones too. */
  readonly days: number;
}

/**
 * One workload for each way of billing: the requests of an average day, each with the average tokens, and the share of
 * its input that was read from the cache. A month of it is as many average days as a workload has active ones.
 * @param measured as it was read; without days in it, all counts as one day
 */
export function workloadsOf({ usage, days }: Pick<ImportResult, 'usage' | 'days'>): MeasuredWorkloads {
  const count = days ? daysUntil(days.last, days.first) + 1 : 1;
  const sums = new SumsByKey<ImportedUsage>();
  for (const one of usage) sums.add([one.tuning, one.tier, String(isOfCalls(one))], one, plusUsage);
  const all = sums.all();
  return {
    workloads: all.filter(isWorkload).map((sum) => workloadOf(sum, count)),
    left: all.filter((sum) => !isWorkload(sum)),
    days: count,
  };
}

function isWorkload(sum: ImportedUsage): boolean {
  return isOfCalls(sum) && sum.requests !== null && sum.requests > 0;
}

function workloadOf(sum: ImportedUsage, days: number): Workload {
  const { tuning, tier, inputTokens, cachedInputTokens, outputTokens } = sum;
  const requests = sum.requests ?? 0;
  return {
    ...DEFAULT_WORKLOAD,
    volume: requests / days,
    volumePeriod: 'day',
    inputTokensPerRequest: inputTokens / requests,
    outputTokensPerRequest: outputTokens / requests,
    cacheMode: 'share',
    cachedSharePercent: inputTokens === 0 ? 0 : (cachedInputTokens / inputTokens) * 100,
    batchSharePercent: tier === 'batch' ? 100 : 0,
    fast: tier === 'fast',
    fineTuned: tuning === 'fineTuned',
  };
}
