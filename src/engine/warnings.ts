import type { Limits } from '../catalog/schema';
import type { Workload } from '../scenario/scenario';
import type { PricedLine } from './priceUsage';
import { cachedPercent, isTooShortToCache } from './promptCache';
import { largestPromptTokens, sharedStartTokens, turnsOfWorkload, unitUse } from './shapes';

/**
 * Something about a workload that its owner should know before trusting the figure:
 * - `context-exceeded`, `output-exceeded`: the API refuses such a call; it is priced all the same.
 * - `cache-below-minimum`: no prompt this short is ever cached.
 * - `prefix-over-common`: a document's calls share less than was entered; their instructions are counted.
 * - `prefix-below-minimum`: the shared start of the prompts is too short to be cached.
 * - `cache-not-in-batch`: what is cached saves nothing on the calls in Batch.
 * - `no-requests`: there is nothing to price.
 * - `rate-unknown`: the price list lacks a price that is needed; the total leaves that part out.
 */
export type WarningCode =
  | 'context-exceeded'
  | 'output-exceeded'
  | 'cache-below-minimum'
  | 'prefix-over-common'
  | 'prefix-below-minimum'
  | 'cache-not-in-batch'
  | 'no-requests'
  | 'rate-unknown';

export interface Warning {
  readonly code: WarningCode;
  /** The limit that is passed or missed, in tokens, where there is one. */
  readonly limitTokens?: number;
  /** The call of a conversation, from 1, that first passes the limit. */
  readonly turn?: number;
}

/** What to warn of in a workload and its priced lines. */
export function findWarnings(workload: Workload, lines: readonly PricedLine[], limits: Limits): Warning[] {
  return [
    ...limitWarnings(workload, limits),
    ...cacheWarnings(workload, limits),
    ...(workload.volume === 0 ? [{ code: 'no-requests' } as const] : []),
    ...(lines.some(({ amount }) => amount === null) ? [{ code: 'rate-unknown' } as const] : []),
  ];
}

function limitWarnings(workload: Workload, limits: Limits): Warning[] {
  const { largestCall } = unitUse(workload, limits);
  const warnings: Warning[] = [];
  if (largestCall.inputTokens + largestCall.outputTokens > limits.contextTokens.value) {
    warnings.push({
      code: 'context-exceeded',
      limitTokens: limits.contextTokens.value,
      ...(workload.shape === 'conversation' ? { turn: firstTurnOver(workload, limits) } : {}),
    });
  }
  if (largestCall.outputTokens > limits.outputTokens.value) {
    warnings.push({ code: 'output-exceeded', limitTokens: limits.outputTokens.value });
  }
  return warnings;
}

/** From 1. */
function firstTurnOver(workload: Workload, limits: Limits): number {
  const before = turnsOfWorkload(workload, limits).findIndex(
    ({ inputTokens, outputTokens }) => inputTokens + outputTokens > limits.contextTokens.value,
  );
  return before + 1;
}

function cacheWarnings(workload: Workload, limits: Limits): Warning[] {
  const limitTokens = limits.cacheMinimumTokens.value;
  const worksOut = workload.cacheMode === 'worked-out';
  const asksForCache = cachedPercent(workload) > 0;
  const warnings: Warning[] = [];
  if (!worksOut && asksForCache && isTooShortToCache(largestPromptTokens(workload, limits), limits)) {
    warnings.push({ code: 'cache-below-minimum', limitTokens });
  }
  const prefix = sharedStartTokens(workload, limits);
  const hasParts = workload.shape === 'documents' && unitUse(workload, limits).calls > 1;
  if (worksOut && hasParts && prefix < workload.sharedPrefixTokens) {
    warnings.push({ code: 'prefix-over-common' });
  }
  if (worksOut && prefix > 0 && isTooShortToCache(prefix, limits)) {
    warnings.push({ code: 'prefix-below-minimum', limitTokens });
  }
  const caches = asksForCache && (!worksOut || unitUse(workload, limits).cacheableTokens > 0);
  if (caches && workload.batchSharePercent > 0) warnings.push({ code: 'cache-not-in-batch' });
  return warnings;
}
