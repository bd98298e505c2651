import type { ImportedUsage } from './importResult';

/** Two usages in one, with the day and the list of the first. */
export function plusUsage(sum: ImportedUsage, more: ImportedUsage): ImportedUsage {
  return {
    ...sum,
    // Tokens without calls stand beside calls with theirs: how many calls there were is then not known.
    requests: sum.requests === null || more.requests === null ? null : sum.requests + more.requests,
    inputTokens: sum.inputTokens + more.inputTokens,
    cachedInputTokens: sum.cachedInputTokens + more.cachedInputTokens,
    cacheWriteTokens: sum.cacheWriteTokens + more.cacheWriteTokens,
    outputTokens: sum.outputTokens + more.outputTokens,
    trainingTokens: sum.trainingTokens + more.trainingTokens,
    hostingHours: sum.hostingHours + more.hostingHours,
    webSearches: sum.webSearches + more.webSearches,
    uncountedImages: sum.uncountedImages + more.uncountedImages,
  };
}
