import type { Basis } from '../catalog/basis';
import type { Model } from '../catalog/schema';
import type { Workload } from '../scenario/scenario';
import { turnsUpTo } from './conversation';
import type { PricedLine } from './priceUsage';
import { cachedPercent, isTooShortToCache } from './promptCache';
import { largestPromptTokens, sharedStartTokens, type UnitUse } from './shapes';

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

const NONE: readonly Warning[] = [];

/** What to warn of in a workload, what a unit of it takes, and its priced lines. */
export function findWarnings(
  workload: Workload,
  unit: UnitUse,
  lines: readonly PricedLine[],
  { model }: Basis,
): readonly Warning[] {
  const warnings: Warning[] = [];
  addLimits(warnings, workload, unit, model);
  if (cachedPercent(workload) > 0 || workload.cacheMode === 'worked-out') {
    addCache(warnings, workload, unit, model);
  }
  if (workload.volume === 0) warnings.push({ code: 'no-requests' });
  if (unit.images.uncounted > 0 || lines.some(({ amount }) => amount === null)) {
    warnings.push({ code: 'rate-unknown' });
  }
  return warnings.length === 0 ? NONE : warnings;
}

function addLimits(warnings: Warning[], workload: Workload, unit: UnitUse, model: Model): void {
  const { windowTokens, outputTokens } = model.context;
  const { largestInputTokens, largestOutputTokens } = unit;
  const limitTokens = windowTokens.value;
  if (largestInputTokens + largestOutputTokens > limitTokens) {
    warnings.push({
      code: 'context-exceeded',
      limitTokens,
      ...(workload.shape === 'conversation'
        ? { turn: turnsUpTo(workload, limitTokens, workload.replyTokensPerTurn) + 1 }
        : {}),
    });
  }
  if (largestOutputTokens > outputTokens.value) {
    warnings.push({ code: 'output-exceeded', limitTokens: outputTokens.value });
  }
}

function addCache(warnings: Warning[], workload: Workload, unit: UnitUse, model: Model): void {
  const limitTokens = model.cache?.minimumTokens.value ?? Number.POSITIVE_INFINITY;
  const worksOut = workload.cacheMode === 'worked-out';
  const asksForCache = cachedPercent(workload) > 0;
  if (!worksOut && asksForCache && isTooShortToCache(largestPromptTokens(unit), model)) {
    warnings.push({ code: 'cache-below-minimum', limitTokens });
  }
  if (worksOut) {
    const prefix = sharedStartTokens(workload, { model });
    const hasParts = workload.shape === 'documents' && unit.calls > 1;
    if (hasParts && prefix < workload.sharedPrefixTokens) warnings.push({ code: 'prefix-over-common' });
    if (prefix > 0 && isTooShortToCache(prefix, model)) {
      warnings.push({ code: 'prefix-below-minimum', limitTokens });
    }
  }
  const caches = asksForCache && (!worksOut || unit.cacheableTokens > 0);
  if (caches && workload.batchSharePercent > 0 && !model.cache?.inBatch.value) {
    warnings.push({ code: 'cache-not-in-batch' });
  }
}
