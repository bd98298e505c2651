import type { Workload } from '../../src/scenario/scenario';

/** Workloads in which every field has a part somewhere, on a list that charges for hosting. */
export const KINDS_OF_WORKLOAD: readonly Partial<Workload>[] = [
  { images: [{ widthPx: 512, heightPx: 512, detail: 'low', imagesPerCall: 1 }] },
  { volumePeriod: 'month', cachedSharePercent: 40 },
  { cacheMode: 'worked-out', sharedPrefixTokens: 5_000, inputTokensPerRequest: 9_000 },
  { shape: 'conversation', historyTurns: 3, cacheMode: 'worked-out', sharedPrefixTokens: 5_000 },
  { shape: 'conversation', cachedSharePercent: 40 },
  { shape: 'documents', documentLength: 300_000 },
  { shape: 'documents', documentUnit: 'pages', documentLength: 900, cacheMode: 'worked-out' },
  { fineTuned: true, batchSharePercent: 30 },
  { trainingTokens: 1_000, trainingEveryMonths: 2 },
];
