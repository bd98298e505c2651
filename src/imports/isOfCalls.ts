import type { MeasuredUsage } from '../engine/measuredUsage';

/** Whether a usage is of calls and their tokens alone: training, hosting and searches stand for themselves. */
export function isOfCalls({
  trainingTokens,
  hostingHours,
  webSearches,
  uncountedImages,
}: MeasuredUsage): boolean {
  return trainingTokens + hostingHours + webSearches + uncountedImages === 0;
}
