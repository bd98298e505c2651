import type { Limits } from '../catalog/schema';
import type { Workload } from '../scenario/scenario';
import { percentOf } from '../units/share';

/** Whether a text of so many tokens is too short ever to be cached. */
export function isTooShortToCache(tokens: number, limits: Limits): boolean {
  return tokens < limits.cacheMinimumTokens.value;
}

/**
 * The tokens of a prompt that are read from the cache when its first `prefixTokens` were sent before: nothing below the
 * minimum, then whole steps.
 */
export function cacheableTokens(prefixTokens: number, limits: Limits): number {
  if (isTooShortToCache(prefixTokens, limits)) return 0;
  const step = limits.cacheStepTokens.value;
  return Math.floor(prefixTokens / step) * step;
}

type CacheChoice = Pick<Workload, 'cacheMode' | 'cachedSharePercent' | 'cacheHitRatePercent'>;

/** How many per cent are read from the cache: of the whole prompt where a share is entered, else of what could be. */
export function cachedPercent({ cacheMode, cachedSharePercent, cacheHitRatePercent }: CacheChoice): number {
  return cacheMode === 'share' ? cachedSharePercent : cacheHitRatePercent;
}

/** The tokens of prompts outside Batch that are read from the cache, of which so many could be. */
export function cachedTokens(choice: CacheChoice, promptTokens: number, cacheable: number): number {
  const cached = percentOf(choice.cacheMode === 'share' ? promptTokens : cacheable, cachedPercent(choice));
  // A hundred per cent of a fraction may come out larger than it in its last digit.
  return Math.min(cached, promptTokens);
}
