import type { Basis } from '../catalog/basis';
import type { ImageRule, Model } from '../catalog/schema';
import { tokensSentAlong } from '../engine/conversation';
import type { WorkloadEstimate } from '../engine/estimate';
import { imageTokens } from '../engine/images';
import { documentTokens, type UnitUse } from '../engine/shapes';
import { roomForDocument } from '../scenario/documentRoom';
import type { ImageInput, Workload } from '../scenario/scenario';
import { formatExact } from '../units/format';
import { DAYS_PER_WEEK, HOURS_PER_DAY } from '../units/period';
import { formatFactor, formatWorkedOut, lessWithoutNoise } from '../units/workedOut';
import { counted } from './counted';
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
      ? [`Retries: ${formatFactor(workload.retrySharePercent)}% of the calls are billed twice.`]
      : []),
    ...(workload.batchSharePercent > 0
      ? [
          `Batch: ${formatFactor(workload.batchSharePercent)}% of the calls${model.cache?.inBatch.value ? '' : ', without cached discount'}.`,
        ]
      : []),
    ...(usage.webSearches > 0 && model.webSearch
      ? [`Web search: ${counted(model.webSearch.inputTokens.value, 'input token')} for each.`]
      : []),
    ...trainingText(workload),
  ];
}

/** How many calls a month a workload makes, and how many tokens each has: the first two of its sentences. */
export function workingInBrief({ workload, unit, usage }: WorkloadEstimate, { model }: Basis): string {
  return `${volumeText(workload, unit, usage.requests)} ${shapeText(workload, unit, model)}`;
}

/** How a model counts what others count differently: images, and what its cache gives back. */
export function countingRules({ workload, unit }: WorkloadEstimate, { model }: Basis): string[] {
  return [
    ...workload.images.map((image) => imageText(image, model.images)),
    ...cacheText(workload, unit, model),
  ];
}

function imageText(image: ImageInput, rule: ImageRule): string {
  const size = `${formatFactor(image.widthPx)} × ${formatFactor(image.heightPx)} px`;
  const which = `Images: ${formatFactor(image.imagesPerCall)} a call of ${size}`;
  const tokens = imageTokens(image, rule);
  if (!tokens) return `${which}, which this model has no known rule for.`;
  return `${which}, ${imageRuleText(tokens.tiles, rule)} = ${tokensText(tokens.tokens)} each.`;
}

function imageRuleText(tiles: number | null, rule: ImageRule): string {
  if (tiles === null) return 'low detail';
  if (rule.rule === 'tiles') {
    return `${formatExact(rule.baseTokens.value)} + ${tiles} × ${formatExact(rule.tileTokens.value)}`;
  }
  if (rule.rule !== 'patches') return '';
  return `${formatExact(tiles)} ${tiles === 1 ? 'patch' : 'patches'} × ${formatExact(rule.factor.over / rule.factor.under)}, rounded up`;
}

function volumeText(workload: Workload, { calls }: UnitUse, requests: number): string {
  const { volume, volumePeriod, activeDaysPerMonth } = workload;
  const days = formatFactor(activeDaysPerMonth);
  const ofDays = counted(activeDaysPerMonth, 'day', formatFactor);
  const times = {
    hour: ` × ${HOURS_PER_DAY} hours × ${ofDays}`,
    day: ` × ${ofDays}`,
    week: ` × ${days} / ${DAYS_PER_WEEK}`,
    month: '',
  }[volumePeriod];
  const perUnit = calls === 1 ? '' : ` × ${counted(calls, 'call', formatFactor)}`;
  return `${formatFactor(volume)} ${perPeriodText(volumePeriod)}${times}${perUnit} = ${counted(requests, 'request', formatWorkedOut)} a month.`;
}

function shapeText(workload: Workload, unit: UnitUse, model: Model): string {
  const { outputTokens, calls } = unit;
  const inputTokens = lessWithoutNoise(unit.inputTokens, calls * unit.images.tokens);
  const sums = `${tokensText(inputTokens)} in, ${formatWorkedOut(outputTokens)} out`;
  switch (workload.shape) {
    case 'requests':
      return `A request: ${sums}.`;
    case 'conversation': {
      const { systemTokens, userTokensPerTurn, historyTurns } = workload;
      const sentAlong =
        historyTurns === null
          ? 'all earlier turns'
          : `the last ${historyTurns === 1 ? 'turn' : counted(historyTurns, 'turn')}`;
      return `A conversation: ${calls === 1 ? 'its one turn' : `each of ${calls} turns`} sends the system prompt (${formatFactor(systemTokens)}), its question (${formatFactor(userTokensPerTurn)}) and ${sentAlong} (${formatWorkedOut(tokensSentAlong(workload))} each): ${sums}.`;
    }
    case 'documents': {
      const room = roomForDocument(workload, model);
      return `A document: ${tokensText(documentTokens(workload))} in parts of at most ${formatWorkedOut(room)}, ${formatFactor(workload.overlapTokens)} of overlap: ${counted(calls, 'call')}, ${sums}.`;
    }
  }
}

function cacheText(workload: Workload, { cacheableTokens }: UnitUse, { cache }: Model): string[] {
  if (workload.cacheMode === 'share') {
    return workload.cachedSharePercent > 0
      ? [
          `Cached: ${formatFactor(workload.cachedSharePercent)}% of the input${cache?.inBatch.value ? '' : ' outside Batch'}, as entered.`,
        ]
      : [];
  }
  if (!cache) return [];
  const unit = UNIT_NAMES[workload.shape];
  return [
    `Cached: prefixes of ${tokensText(cache.minimumTokens.value)} and more, in steps of ${cache.stepTokens.value}: ${tokensText(cacheableTokens)} a ${unit}${cache.inBatch.value ? '' : ' outside Batch'}, at a hit rate of ${formatFactor(workload.cacheHitRatePercent)}%.`,
  ];
}

function trainingText({ trainingTokens, trainingEpochs, trainingEveryMonths }: Workload): string[] {
  if (trainingTokens === 0) return [];
  const often =
    trainingEveryMonths === 0
      ? 'once'
      : `every ${trainingEveryMonths === 1 ? 'month' : counted(trainingEveryMonths, 'month', formatFactor)}`;
  return [
    `Training: ${counted(trainingTokens, 'token', formatFactor)} × ${counted(trainingEpochs, 'epoch', formatFactor)}, ${often}.`,
  ];
}

function tokensText(tokens: number): string {
  return counted(tokens, 'token', formatWorkedOut);
}
