import type { Limits } from '../catalog/schema';
import { tokensSentAlong } from '../engine/conversation';
import { imageTokens } from '../engine/images';
import { documentTokens, unitUse } from '../engine/shapes';
import type { Usage } from '../engine/usage';
import { roomForDocument } from '../scenario/documentRoom';
import type { Workload } from '../scenario/scenario';
import { formatCount } from '../units/format';
import { DAYS_PER_WEEK, HOURS_PER_DAY } from '../units/period';
import { perPeriodText } from './perPeriod';
import { UNIT_NAMES } from './unitNames';

/** How a workload's tokens come about, a sentence for each rule that has a part in it. */
export function workingOf(workload: Workload, usage: Usage, limits: Limits): string[] {
  return [
    volumeText(workload, usage, limits),
    shapeText(workload, limits),
    ...workload.images.map((image) => {
      const { tokens, tiles } = imageTokens(image, limits);
      const size = `${formatCount(image.widthPx)} × ${formatCount(image.heightPx)} px`;
      const rule =
        tiles === null
          ? 'low detail'
          : `${formatCount(limits.imageBaseTokens.value)} + ${tiles} × ${formatCount(limits.imageTileTokens.value)}`;
      return `Images: ${formatCount(image.imagesPerCall)} a call of ${size}, ${rule} = ${formatCount(tokens)} tokens each.`;
    }),
    ...cacheText(workload, limits),
    ...(workload.retrySharePercent > 0
      ? [`Retries: ${formatCount(workload.retrySharePercent)}% of the calls are billed twice.`]
      : []),
    ...(workload.batchSharePercent > 0
      ? [`Batch: ${formatCount(workload.batchSharePercent)}% of the calls, without cached discount.`]
      : []),
    ...(usage.webSearches > 0
      ? [`Web search: ${formatCount(limits.webSearchInputTokens.value)} input tokens for each.`]
      : []),
    ...trainingText(workload),
  ];
}

function volumeText(workload: Workload, usage: Usage, limits: Limits): string {
  const { volume, volumePeriod, activeDaysPerMonth } = workload;
  const { calls } = unitUse(workload, limits);
  const days = formatCount(activeDaysPerMonth);
  const times = {
    hour: ` × ${HOURS_PER_DAY} hours × ${days} days`,
    day: ` × ${days} days`,
    week: ` × ${days} / ${DAYS_PER_WEEK}`,
    month: '',
  }[volumePeriod];
  const perUnit = calls === 1 ? '' : ` × ${formatCount(calls)} calls`;
  return `${formatCount(volume)} ${perPeriodText(volumePeriod)}${times}${perUnit} = ${formatCount(usage.requests)} requests a month.`;
}

function shapeText(workload: Workload, limits: Limits): string {
  const { inputTokens, outputTokens, calls } = unitUse({ ...workload, images: [] }, limits);
  const sums = `${formatCount(inputTokens)} tokens in, ${formatCount(outputTokens)} out`;
  switch (workload.shape) {
    case 'requests':
      return `A request: ${sums}.`;
    case 'conversation': {
      const { systemTokens, userTokensPerTurn, historyTurns } = workload;
      const sentAlong = historyTurns === null ? 'all earlier turns' : `the last ${historyTurns} turns`;
      return `A conversation: each of ${calls} turns sends the system prompt (${formatCount(systemTokens)}), its question (${formatCount(userTokensPerTurn)}) and ${sentAlong} (${formatCount(tokensSentAlong(workload))} each): ${sums}.`;
    }
    case 'documents': {
      const room = roomForDocument(workload, limits);
      return `A document: ${formatCount(documentTokens(workload))} tokens in parts of at most ${formatCount(room)}, ${formatCount(workload.overlapTokens)} of overlap: ${calls} ${calls === 1 ? 'call' : 'calls'}, ${sums}.`;
    }
  }
}

function cacheText(workload: Workload, limits: Limits): string[] {
  if (workload.cacheMode === 'share') {
    return workload.cachedSharePercent > 0
      ? [`Cached: ${formatCount(workload.cachedSharePercent)}% of the input outside Batch, as entered.`]
      : [];
  }
  const { cacheableTokens } = unitUse(workload, limits);
  const unit = UNIT_NAMES[workload.shape];
  return [
    `Cached: prefixes of ${formatCount(limits.cacheMinimumTokens.value)} tokens and more, in steps of ${limits.cacheStepTokens.value}: ${formatCount(cacheableTokens)} tokens a ${unit} outside Batch, at a hit rate of ${formatCount(workload.cacheHitRatePercent)}%.`,
  ];
}

function trainingText({ trainingTokens, trainingEpochs, trainingEveryMonths }: Workload): string[] {
  if (trainingTokens === 0) return [];
  const often = trainingEveryMonths === 0 ? 'once' : `every ${trainingEveryMonths} months`;
  return [`Training: ${formatCount(trainingTokens)} tokens × ${trainingEpochs} epochs, ${often}.`];
}
