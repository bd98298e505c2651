import type { Basis } from '../catalog/basis';
import type { Tier, Tuning } from '../catalog/billables';
import type { Model } from '../catalog/schema';
import type { Workload } from '../scenario/scenario';
import { percentOf } from '../units/share';
import { AS_DESCRIBED, type CallAssumptions } from './callAssumptions';
import { Month } from './month';
import { cachedTokens, writtenTokens } from './promptCache';
import type { CallsOfLength, UnitUse } from './shapes';
import { Usage, UsagePart } from './usage';

/**
 * The monthly usage of a workload. The Batch share splits the calls; what the cache gives back counts in Batch only where
 * the model's two discounts stack. Repeated calls are billed with all their tokens.
 */
export function usageOfWorkload(
  workload: Workload,
  { model }: Basis,
  unit: UnitUse,
  assumed: CallAssumptions = AS_DESCRIBED,
): Usage {
  const { trainingEveryMonths } = workload;
  const month = new Month(workload);
  const [only] = unit.byLength;
  const { calls } = unit;
  const parts =
    only && unit.byLength.length === 1
      ? partsOf(month, workload, model, only, assumed)
      : unit.byLength.flatMap((part) => partsOf(month, workload, model, part, assumed));
  const trained = workload.trainingTokens * workload.trainingEpochs;
  const recurs = trainingEveryMonths > 0;
  return new Usage(
    month.wanted(calls),
    parts,
    month.made(calls * workload.webSearchesPerCall),
    workload.fineTuned ? workload.hostingHoursPerMonth : 0,
    recurs ? trained / trainingEveryMonths : 0,
    recurs ? 0 : trained,
    month.made(calls * unit.images.uncounted),
  );
}

/** Calls of one length: those outside Batch and those in it, as far as there are any. */
function partsOf(
  month: Month,
  workload: Workload,
  model: Model,
  unit: CallsOfLength,
  assumed: CallAssumptions,
): UsagePart[] {
  const { batchSharePercent } = workload;
  const tuning: Tuning = workload.fineTuned ? 'fineTuned' : 'base';
  const tier: Tier = workload.fast ? 'fast' : 'standard';
  if (batchSharePercent === 0) return [partOf(month, workload, model, unit, assumed, tuning, tier, true)];
  const stacks = model.cache?.inBatch.value === true;
  const inBatch = partOf(month, workload, model, unit, assumed, tuning, 'batch', stacks);
  if (batchSharePercent === 100) return [inBatch];
  return [partOf(month, workload, model, unit, assumed, tuning, tier, true), inBatch];
}

/** The month's calls of one length that are billed in one way, what the cache gives back taken from their input. */
function partOf(
  month: Month,
  workload: Workload,
  model: Model,
  unit: CallsOfLength,
  assumed: CallAssumptions,
  tuning: Tuning,
  tier: Tier,
  caches: boolean,
): UsagePart {
  const inBatch = tier === 'batch';
  const promptTokens = shareOf(workload, month.made(unit.inputTokens), inBatch);
  const cacheable = shareOf(workload, month.made(unit.cacheableTokens), inBatch);
  const cached = caches ? cachedTokens(workload, promptTokens, cacheable) : 0;
  const written =
    caches && assumed.writing === 'all'
      ? writtenTokens(workload, shareOf(workload, month.made(unit.writableTokens), inBatch), cached)
      : 0;
  const found = shareOf(workload, searchTokens(month, workload, model, unit), inBatch);
  return new UsagePart(
    tuning,
    tier,
    unit.promptTier,
    shareOf(workload, month.made(unit.calls), inBatch),
    promptTokens - cached - written + found,
    cached,
    written,
    shareOf(workload, month.made(unit.outputTokens + unit.calls * assumed.reasoningTokensPerCall), inBatch),
  );
}

/** The part of an amount that is in Batch, or the rest of it. */
function shareOf({ batchSharePercent }: Workload, amount: number, inBatch: boolean): number {
  if (batchSharePercent === 0) return amount;
  const share = percentOf(amount, batchSharePercent);
  return inBatch ? share : amount - share;
}

/** What web searches put into the prompts: always new, so never cached. */
function searchTokens(
  month: Month,
  workload: Workload,
  { webSearch }: Model,
  { calls }: CallsOfLength,
): number {
  if (workload.webSearchesPerCall === 0 || !webSearch) return 0;
  return month.made(calls * workload.webSearchesPerCall) * webSearch.inputTokens.value;
}
