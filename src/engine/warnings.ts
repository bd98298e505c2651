import type { Limits } from '../catalog/schema';
import type { Workload } from '../scenario/scenario';
import type { PricedLine } from './priceUsage';

/**
 * Something about a workload that its owner should know before trusting the figure:
 * - `context-exceeded`, `output-exceeded`: the API refuses such a request; it is priced all the same.
 * - `cache-below-minimum`: no prompt this short is ever cached.
 * - `cache-not-in-batch`: the cached share saves nothing on the requests in Batch.
 * - `no-requests`: there is nothing to price.
 * - `rate-unknown`: the price list lacks a rate that is needed; the total leaves that part out.
 */
export type WarningCode =
  | 'context-exceeded'
  | 'output-exceeded'
  | 'cache-below-minimum'
  | 'cache-not-in-batch'
  | 'no-requests'
  | 'rate-unknown';

export interface Warning {
  readonly code: WarningCode;
  /** The limit that is passed or missed, in tokens, where there is one. */
  readonly limitTokens?: number;
}

/** What to warn of in a workload of requests and its priced lines. */
export function findWarnings(workload: Workload, lines: readonly PricedLine[], limits: Limits): Warning[] {
  const { inputTokensPerRequest, outputTokensPerRequest, cachedSharePercent, batchSharePercent } = workload;
  const warnings: Warning[] = [];
  if (inputTokensPerRequest + outputTokensPerRequest > limits.contextTokens.value) {
    warnings.push({ code: 'context-exceeded', limitTokens: limits.contextTokens.value });
  }
  if (outputTokensPerRequest > limits.outputTokens.value) {
    warnings.push({ code: 'output-exceeded', limitTokens: limits.outputTokens.value });
  }
  if (cachedSharePercent > 0 && inputTokensPerRequest < limits.cacheMinimumTokens.value) {
    warnings.push({ code: 'cache-below-minimum', limitTokens: limits.cacheMinimumTokens.value });
  }
  if (cachedSharePercent > 0 && batchSharePercent > 0) warnings.push({ code: 'cache-not-in-batch' });
  if (workload.volume === 0) warnings.push({ code: 'no-requests' });
  if (lines.some(({ amount }) => amount === null)) warnings.push({ code: 'rate-unknown' });
  return warnings;
}
