import type { Basis } from '../catalog/basis';
import type { ImageRule, Model } from '../catalog/schema';
import { tokensSentAlong } from '../engine/conversation';
import type { WorkloadEstimate } from '../engine/estimate';
import { imageTokens } from '../engine/images';
import { documentTokens, type UnitUse } from '../engine/shapes';
import { roomForDocument } from '../scenario/documentRoom';
import type { ImageInput, Workload } from '../scenario/scenario';
import { formatCount, formatExact } from '../units/format';
import { DAYS_PER_WEEK, HOURS_PER_DAY } from '../units/period';
import { perPeriodText } from './perPeriod';
import { UNIT_NAMES } from './unitNames';

/** How a workload's tokens come about, a sentence for each rule that has a part in it. */
export function workingOf({ workload, unit, usage }: WorkloadEstimate, { model }: Basis): string[] {
  return [
    volumeText(workload, unit, usage.requests),
    shapeText(workload, unit, model),
    ...workload.images.map((image) => imageText(image, model.images)),
    ...cacheText(workload, unit, model),
    ...(workload.retrySharePercent > 0
      ? [`Retries: ${formatCount(workload.retrySharePercent)}% of the calls are billed twice.`]
      : []),
    ...(workload.batchSharePercent > 0
      ? [
          `Batch: ${formatCount(workload.batchSharePercent)}% of the calls${model.cache?.inBatch.value ? '' : ', without cached discount'}.`,
        ]
      : []),
    ...(usage.webSearches > 0 && model.webSearch
      ? [`Web search: ${formatCount(model.webSearch.inputTokens.value)} input tokens for each.`]
      : []),
    ...trainingText(workload),
  ];
}

function imageText(image: ImageInput, rule: ImageRule): string {
  const size = `${formatCount(image.widthPx)} × ${formatCount(image.heightPx)} px`;
  const which = `Images: ${formatCount(image.imagesPerCall)} a call of ${size}`;
  const counted = imageTokens(image, rule);
  if (!counted) return `${which}, which this model has no known rule for.`;
  return `${which}, ${imageRuleText(counted.tiles, rule)} = ${formatCount(counted.tokens)} tokens each.`;
}

function imageRuleText(tiles: number | null, rule: ImageRule): string {
  if (tiles === null) return 'low detail';
  if (rule.rule === 'tiles') {
    return `${formatCount(rule.baseTokens.value)} + ${tiles} × ${formatCount(rule.tileTokens.value)}`;
  }
  if (rule.rule !== 'patches') return '';
  return `${formatCount(tiles)} patches × ${formatExact(rule.factor.over / rule.factor.under)}, rounded up`;
}

function volumeText(workload: Workload, { calls }: UnitUse, requests: number): string {
  const { volume, volumePeriod, activeDaysPerMonth } = workload;
  const days = formatCount(activeDaysPerMonth);
  const times = {
    hour: ` × ${HOURS_PER_DAY} hours × ${days} days`,
    day: ` × ${days} days`,
    week: ` × ${days} / ${DAYS_PER_WEEK}`,
    month: '',
  }[volumePeriod];
  const perUnit = calls === 1 ? '' : ` × ${formatCount(calls)} calls`;
  return `${formatCount(volume)} ${perPeriodText(volumePeriod)}${times}${perUnit} = ${formatCount(requests)} requests a month.`;
}

function shapeText(workload: Workload, unit: UnitUse, model: Model): string {
  const { outputTokens, calls } = unit;
  const inputTokens = unit.inputTokens - calls * unit.images.tokens;
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
      const room = roomForDocument(workload, model);
      return `A document: ${formatCount(documentTokens(workload))} tokens in parts of at most ${formatCount(room)}, ${formatCount(workload.overlapTokens)} of overlap: ${calls} ${calls === 1 ? 'call' : 'calls'}, ${sums}.`;
    }
  }
}

function cacheText(workload: Workload, { cacheableTokens }: UnitUse, { cache }: Model): string[] {
  if (workload.cacheMode === 'share') {
    return workload.cachedSharePercent > 0
      ? [`Cached: ${formatCount(workload.cachedSharePercent)}% of the input outside Batch, as entered.`]
      : [];
  }
  if (!cache) return [];
  const unit = UNIT_NAMES[workload.shape];
  return [
    `Cached: prefixes of ${formatCount(cache.minimumTokens.value)} tokens and more, in steps of ${cache.stepTokens.value}: ${formatCount(cacheableTokens)} tokens a ${unit} outside Batch, at a hit rate of ${formatCount(workload.cacheHitRatePercent)}%.`,
  ];
}

function trainingText({ trainingTokens, trainingEpochs, trainingEveryMonths }: Workload): string[] {
  if (trainingTokens === 0) return [];
  const often = trainingEveryMonths === 0 ? 'once' : `every ${trainingEveryMonths} months`;
  return [`Training: ${formatCount(trainingTokens)} tokens × ${trainingEpochs} epochs, ${often}.`];
}
