import type { Basis } from '../catalog/basis';
import { type MeasuredUsage, usageOfMeasured } from '../engine/measuredUsage';
import { pricedUsage } from '../engine/pricedUsage';
import { isTooShortToCache } from '../engine/promptCache';
import { lessNanoUsd, type NanoUsd } from '../units/money';
import { percentOf } from '../units/share';

/** What the same calls would have cost if they had been paid for in another way, all by one list. */
export interface OtherWay {
  /**
   * - `batch`: all that was at standard or Fast rates in Batch
   * - `cached`: with so much of the input read from the cache, where it was less
   */
  readonly id: 'batch' | 'cached';
  readonly amount: NanoUsd;
  /** Against what they come to as they were made: negative where it is less. */
  readonly difference: NanoUsd;
  /** Of `cached`: the share of the input outside Batch, in per cent. */
  readonly sharePercent: number | null;
  /** Whether that share is known from another span of the same usage. */
  readonly isOfOtherSpan: boolean;
}

/** The step that the worth of caching is told by where nothing better is known. */
export const CACHED_STEP_PERCENT = 10;

/**
 * What measured calls would have cost in Batch, and with more of their input read from the cache: the largest share that
 * any other span of the same usage had, or the share as it was and ten per cent of the input more. A way that the list lacks
 * a price for, or that changes nothing, is left out.
 * @param spans other measurements of the same kind, of which the best cached share is taken
 */
export function monthInOtherWays(
  measured: readonly MeasuredUsage[],
  spans: readonly (readonly MeasuredUsage[])[],
  basis: Basis,
): OtherWay[] {
  const asMade = costOf(measured, basis);
  const wayOf = (
    id: OtherWay['id'],
    changed: readonly MeasuredUsage[],
    better: BetterShare | null,
  ): OtherWay[] => {
    const amount = costOf(changed, basis);
    if (asMade === null || amount === null || amount === asMade) return [];
    const { sharePercent = null, isOfOtherSpan = false } = better ?? {};
    return [{ id, amount, difference: lessNanoUsd(amount, asMade), sharePercent, isOfOtherSpan }];
  };
  const better = betterShareOf(measured, spans, basis);
  const cached = better && measured.map((one) => withCached(one, better.sharePercent));
  return [...wayOf('batch', measured.map(inBatch), null), ...(cached ? wayOf('cached', cached, better) : [])];
}

/** The share of the input outside Batch that was read from the cache, in per cent; null without such input. */
export function cachedShareOf(measured: readonly MeasuredUsage[]): number | null {
  const outside = measured.filter(({ tier }) => tier !== 'batch');
  const input = outside.reduce((sum, { inputTokens }) => sum + inputTokens, 0);
  const cached = outside.reduce((sum, { cachedInputTokens }) => sum + cachedInputTokens, 0);
  return input === 0 ? null : (cached / input) * 100;
}

type BetterShare = Readonly<{ sharePercent: number; isOfOtherSpan: boolean }>;

function betterShareOf(
  measured: readonly MeasuredUsage[],
  spans: readonly (readonly MeasuredUsage[])[],
  basis: Basis,
): BetterShare | null {
  const own = cachedShareOf(measured);
  if (own === null || (own === 0 && isTooShortOnAverage(measured, basis))) return null;
  const best = Math.max(own, ...spans.flatMap((span) => cachedShareOf(span) ?? []));
  if (best > own) return { sharePercent: best, isOfOtherSpan: true };
  const sharePercent = own + CACHED_STEP_PERCENT;
  return sharePercent <= 100 ? { sharePercent, isOfOtherSpan: false } : null;
}

/** Whether the average prompt is one that is never cached; where calls are not told, nobody knows. */
function isTooShortOnAverage(measured: readonly MeasuredUsage[], { model }: Basis): boolean {
  const outside = measured.filter(({ tier }) => tier !== 'batch');
  const input = outside.reduce((sum, { inputTokens }) => sum + inputTokens, 0);
  const calls = outside.reduce<number | null>(
    (sum, { requests }) => (sum === null || requests === null ? null : sum + requests),
    0,
  );
  return calls !== null && calls > 0 && isTooShortToCache(input / calls, model);
}

function inBatch(one: MeasuredUsage): MeasuredUsage {
  return { ...one, tier: 'batch' };
}

function withCached(one: MeasuredUsage, sharePercent: number): MeasuredUsage {
  if (one.tier === 'batch') return one;
  const cached = percentOf(one.inputTokens, sharePercent);
  const room = one.inputTokens - one.cacheWriteTokens;
  return { ...one, cachedInputTokens: Math.min(room, cached) };
}

/** Null where a part has no price: the amounts could not be set beside each other. */
function costOf(measured: readonly MeasuredUsage[], basis: Basis): NanoUsd | null {
  const { totals } = pricedUsage(usageOfMeasured(measured, basis.model), basis);
  return totals.incomplete ? null : totals.monthly;
}
