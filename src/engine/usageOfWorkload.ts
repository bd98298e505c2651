import type { Basis } from '../catalog/basis';
import type { Tier, Tuning } from '../catalog/billables';
import type { Model } from '../catalog/schema';
import type { Workload } from '../scenario/scenario';
import { perMonth } from '../units/period';
import { percentOf } from '../units/share';
import { cachedTokens, writtenTokens } from './promptCache';
import type { CallsOfLength, UnitUse } from './shapes';
import { Usage, UsagePart } from './usage';

/**
 * What is written to the cache, on a model that bills it: nothing, or every token of long enough prompts that was not
 * read. What really is lies between the two.
 */
export type CacheWriting = 'none' | 'all';

/**
 * The monthly usage of a workload. The Batch share splits the calls; what the cache gives back counts in Batch only where
 * the model's two discounts stack. Repeated calls are billed with all their tokens.
 */
export function usageOfWorkload(
  workload: Workload,
  { model }: Basis,
  unit: UnitUse,
  writing: CacheWriting = 'none',
): Usage {
  const { trainingEveryMonths } = workload;
  const parts: UsagePart[] = [];
  for (const calls of unit.byLength) addParts(parts, workload, model, calls, writing);
  const trained = workload.trainingTokens * workload.trainingEpochs;
  const recurs = trainingEveryMonths > 0;
  return new Usage(
    monthly(workload, unit.calls),
    parts,
    withRetries(workload, unit.calls * workload.webSearchesPerCall),
    workload.fineTuned ? workload.hostingHoursPerMonth : 0,
    recurs ? trained / trainingEveryMonths : 0,
    recurs ? 0 : trained,
    withRetries(workload, unit.calls * unit.images.uncounted),
  );
}

function monthly({ volume, volumePeriod, activeDaysPerMonth }: Workload, perUnit: number): number {
  return perMonth(volume, volumePeriod, activeDaysPerMonth, perUnit);
}

function withRetries(workload: Workload, perUnit: number): number {
  return percentOf(monthly(workload, perUnit), 100 + workload.retrySharePercent);
}

/** Adds calls of one length: those outside Batch and those in it, as far as there are any. */
function addParts(
  parts: UsagePart[],
  workload: Workload,
  model: Model,
  unit: CallsOfLength,
  writing: CacheWriting,
): void {
  const { batchSharePercent } = workload;
  const tuning: Tuning = workload.fineTuned ? 'fineTuned' : 'base';
  const stacks = model.cache?.inBatch.value === true;
  if (batchSharePercent < 100) {
    parts.push(partOf(workload, model, unit, writing, tuning, workload.fast ? 'fast' : 'standard', true));
  }
  if (batchSharePercent > 0) {
    parts.push(partOf(workload, model, unit, writing, tuning, 'batch', stacks));
  }
}

/** The month's calls of one length that are billed in one way, what the cache gives back taken from their input. */
function partOf(
  workload: Workload,
  model: Model,
  unit: CallsOfLength,
  writing: CacheWriting,
  tuning: Tuning,
  tier: Tier,
  caches: boolean,
): UsagePart {
  const inBatch = tier === 'batch';
  const of = (perUnit: number) => shareOf(workload, withRetries(workload, perUnit), inBatch);
  const promptTokens = of(unit.inputTokens);
  const cached = caches ? cachedTokens(workload, promptTokens, of(unit.cacheableTokens)) : 0;
  const writable = caches && writing === 'all' ? of(unit.writableTokens) : 0;
  const written = writable > 0 ? writtenTokens(workload, writable, cached) : 0;
  return new UsagePart(
    tuning,
    tier,
    unit.promptTier,
    of(unit.calls),
    promptTokens - cached - written + shareOf(workload, searchTokens(workload, model, unit), inBatch),
    cached,
    written,
    of(unit.outputTokens),
  );
}

/** The part of an amount that is in Batch, or the rest of it. */
function shareOf({ batchSharePercent }: Workload, amount: number, inBatch: boolean): number {
  if (batchSharePercent === 0) return amount;
  const share = percentOf(amount, batchSharePercent);
  return inBatch ? share : amount - share;
}

/** What web searches put into the prompts: always new, so never cached. */
function searchTokens(workload: Workload, { webSearch }: Model, { calls }: CallsOfLength): number {
  if (workload.webSearchesPerCall === 0 || !webSearch) return 0;
  return withRetries(workload, calls * workload.webSearchesPerCall) * webSearch.inputTokens.value;
}
