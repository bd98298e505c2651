import type { Limits } from '../catalog/schema';

/**
 * The tokens of a prompt that are read from the cache when its first `prefixTokens` were sent before: nothing below the
 * minimum, then whole steps.
 */
export function cacheableTokens(prefixTokens: number, limits: Limits): number {
  if (prefixTokens < limits.cacheMinimumTokens.value) return 0;
  const step = limits.cacheStepTokens.value;
  return Math.floor(prefixTokens / step) * step;
}
