import type { Basis } from '../catalog/basis';
import type { Model } from '../catalog/schema';
import type { Workload } from '../scenario/scenario';
import { turnsUpTo } from './conversation';
import type { PricedLine } from './priceUsage';
import { cachedPercent, isTooShortToCache } from './promptCache';
import { largestPromptTokens, mostSearchTokens, sharedStartTokens, type UnitUse } from './shapes';

/**
 * Something about a workload that its owner should know before trusting the figure:
 * - `context-exceeded`, `output-exceeded`: the API refuses such a call; it is priced all the same.
 * - `cache-below-minimum`: no prompt this short is ever cached, but a share of it was entered.
 * - `prefix-over-common`: a document's calls share less than was entered; their instructions are counted.
 * - `cache-not-in-batch`: what is cached saves nothing on the calls in Batch.
 *
 * Why a cache that is worked out yields nothing; where it yields anything there is none of them, else one:
 * - `prompt-below-minimum`: no prompt this short is ever cached.
 * - `nothing-shared`: the prompts have no start in common.
 * - `prefix-below-minimum`: what they have in common is too short to be cached.
 * - `cache-all-in-batch`: all calls are in Batch, where it saves nothing. Said of an entered share too.
 * - `hit-rate-zero`: what could be read from the cache never is.
 *
 * - `no-requests`: there is nothing to price.
 * - `rate-unknown`: the price list lacks a price that is needed; the total leaves that part out.
 */
export type WarningCode =
  | 'context-exceeded'
  | 'output-exceeded'
  | 'cache-below-minimum'
  | 'prefix-over-common'
  | 'cache-not-in-batch'
  | NothingCached
  | 'no-requests'
  | 'rate-unknown';

export type NothingCached =
  | 'prompt-below-minimum'
  | 'nothing-shared'
  | 'prefix-below-minimum'
  | 'cache-all-in-batch'
  | 'hit-rate-zero';

export interface Warning {
  readonly code: WarningCode;
  /** The limit that is passed or missed, in tokens, where there is one. */
  readonly limitTokens?: number;
  /** The call of a conversation, from 1, that first passes the limit. */
  readonly turn?: number;
  /** What web searches bring into that call, in tokens. */
  readonly searchTokens?: number;
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
    addCache(warnings, workload, unit, lines, model);
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
  const searchTokens = mostSearchTokens(workload, model);
  const beside = searchTokens + largestOutputTokens;
  if (largestInputTokens + beside > limitTokens) {
    warnings.push({
      code: 'context-exceeded',
      limitTokens,
      searchTokens,
      ...(workload.shape === 'conversation' && { turn: turnsUpTo(workload, limitTokens, beside) + 1 }),
    });
  }
  if (largestOutputTokens > outputTokens.value) {
    warnings.push({ code: 'output-exceeded', limitTokens: outputTokens.value });
  }
}

function addCache(
  warnings: Warning[],
  workload: Workload,
  unit: UnitUse,
  lines: readonly PricedLine[],
  model: Model,
): void {
  const { batchSharePercent } = workload;
  const limitTokens = model.cache?.minimumTokens.value ?? Number.POSITIVE_INFINITY;
  const worksOut = workload.cacheMode === 'worked-out';
  const isShort = isTooShortToCache(largestPromptTokens(unit), model);
  const start = sharedStartTokens(workload, { model });
  if (!worksOut && isShort) warnings.push({ code: 'cache-below-minimum', limitTokens });
  const hasParts = workload.shape === 'documents' && unit.calls > 1;
  if (worksOut && hasParts && start < workload.sharedPrefixTokens) {
    warnings.push({ code: 'prefix-over-common' });
  }
  const isCacheable = !worksOut || unit.cacheableTokens > 0;
  if (isCacheable && cachedPercent(workload) > 0 && batchSharePercent > 0 && !model.cache?.inBatch.value) {
    warnings.push({ code: batchSharePercent === 100 ? 'cache-all-in-batch' : 'cache-not-in-batch' });
    return;
  }
  if (!worksOut || workload.volume === 0 || lines.some(({ kind }) => kind === 'cachedInput')) return;
  const code = isCacheable
    ? 'hit-rate-zero'
    : isShort
      ? 'prompt-below-minimum'
      : start > 0 || workload.shape === 'conversation'
        ? 'prefix-below-minimum'
        : 'nothing-shared';
  warnings.push({ code, limitTokens });
}
