import type { Limits, Model } from '../catalog/schema';
import { makerOf, usageTiersOf } from '../catalog/sellers';

/** The limits and counting rules of a model in one flat table, each with its source; throws where it lacks one. */
export function limitsOf(model: Model): Limits {
  const { context, cache, batch, images, fineTuning, webSearch } = model;
  const usageTiers = usageTiersOf(makerOf(model), model);
  const { requestsPerFile, fileMegabytes } = batch ?? {};
  if (!cache || !batch || !requestsPerFile || !fileMegabytes || !fineTuning || !webSearch || !usageTiers) {
    throw new Error(`${model.id} has no full set of limits`);
  }
  if (images.rule !== 'tiles') throw new Error(`${model.id} cuts no images into tiles`);
  return {
    contextTokens: context.windowTokens,
    outputTokens: context.outputTokens,
    cacheMinimumTokens: cache.minimumTokens,
    cacheStepTokens: cache.stepTokens,
    batchWindowHours: batch.windowHours,
    batchRequestsPerFile: requestsPerFile,
    batchFileMegabytes: fileMegabytes,
    imageBaseTokens: images.baseTokens,
    imageTileTokens: images.tileTokens,
    imageTilePx: images.tilePx,
    imageLongSidePx: images.longSidePx,
    imageShortSidePx: images.shortSidePx,
    fineTuningExamplesAtLeast: fineTuning.examplesAtLeast,
    fineTuningTokensPerExample: fineTuning.tokensPerExample,
    fineTuningEpochsAtMost: fineTuning.epochsAtMost,
    webSearchInputTokens: webSearch.inputTokens,
    usageTiers,
  };
}
