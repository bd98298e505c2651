import type { Model } from '../catalog/schema';
import type { Workload } from '../scenario/scenario';
import { percentOf } from '../units/share';

/** From how many tokens on a model caches, and in which steps; a model without a cache never does. */
export function cacheStepsOf({ cache }: Model): { readonly minimum: number; readonly step: number } {
  return { minimum: cache?.minimumTokens.value ?? Infinity, step: cache?.stepTokens.value ?? 1 };
}

/** Whether a text of so many tokens is too short ever to be cached by a model. */
export function isTooShortToCache(tokens: number, { cache }: Model): boolean {
  return cache === undefined || tokens < cache.minimumTokens.value;
}

/**
 * The tokens of a prompt that are read from the cache when its first `prefixTokens` were sent before: nothing below the
 * minimum, then whole steps.
 */
export function cacheableTokens(prefixTokens: number, model: Model): number {
  if (isTooShortToCache(prefixTokens, model)) return 0;
  const { step } = cacheStepsOf(model);
  return Math.floor(prefixTokens / step) * step;
}

type CacheChoice = Pick<Workload, 'cacheMode' | 'cachedSharePercent' | 'cacheHitRatePercent'>;

/** How many per cent are read from the cache: of the whole prompt where a share is entered, else of what could be. */
export function cachedPercent({ cacheMode, cachedSharePercent, cacheHitRatePercent }: CacheChoice): number {
  return cacheMode === 'share' ? cachedSharePercent : cacheHitRatePercent;
}

/** The tokens of prompts that are read from the cache, of which so many could be. */
export function cachedTokens(choice: CacheChoice, promptTokens: number, cacheable: number): number {
  const cached = percentOf(choice.cacheMode === 'share' ? promptTokens : cacheable, cachedPercent(choice));
  // A hundred per cent of a fraction may come out larger than it in its last digit.
  return Math.min(cached, promptTokens);
}

/**
 * The tokens of prompts that are written to the cache when everything is that can be: what was not read of the prompts
 * that are long enough.
 */
export function writtenTokens(choice: CacheChoice, writable: number, cached: number): number {
  if (choice.cacheMode === 'share') return percentOf(writable, 100 - choice.cachedSharePercent);
  return Math.max(0, writable - cached);
}
