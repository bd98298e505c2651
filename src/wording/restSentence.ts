import type { Basis } from '../catalog/basis';
import { DEFAULT_WORKLOAD } from '../scenario/defaults';
import type { Workload } from '../scenario/scenario';
import { formatCompact, formatCount, formatPercent } from '../units/format';
import { choiceLabel } from './choiceLabels';
import { counted } from './counted';
import { upperFirst } from './firstLetter';

/**
 * What a workload has beside its volume, its tokens and its images, in one sentence: its discounts, what else goes along
 * with a call, and whether it is fine-tuned. What it does not name is as it is by default, or has no part in the figure.
 */
export function restSentence(workload: Workload, basis: Basis): string {
  const parts = [
    ...discounts(workload, basis),
    ...(workload.images.length === 0 ? ['no images'] : []),
    ...extras(workload),
    ...tuning(workload, basis),
  ];
  return `${upperFirst(parts.join(', '))}.`;
}

function discounts(workload: Workload, { model }: Basis): string[] {
  const { batchSharePercent, fast, answersCanWait } = workload;
  const stacks = model.cache?.inBatch.value === true;
  const all = batchSharePercent === 100;
  if (all && !stacks && caches(workload)) return ['all in Batch and so without caching'];
  const outside = batchSharePercent > 0 && !all && !stacks;
  return [
    cachingText(workload, outside),
    batchText(batchSharePercent),
    ...(answersCanWait === 'unknown' ? [] : [WAITING[answersCanWait]]),
    ...(fast && !all ? [batchSharePercent > 0 ? 'the rest billed as Fast' : 'billed as Fast'] : []),
  ];
}

function caches({ cacheMode, cachedSharePercent }: Workload): boolean {
  return cacheMode === 'worked-out' || cachedSharePercent > 0;
}

function cachingText(workload: Workload, outsideBatch: boolean): string {
  const { shape, cacheMode, cachedSharePercent, sharedPrefixTokens, cacheHitRatePercent } = workload;
  if (!caches(workload)) return 'nothing cached';
  const where = outsideBatch ? ' outside Batch' : '';
  if (cacheMode === 'share') return `${formatPercent(cachedSharePercent)} of the input${where} cached`;
  const from =
    shape === 'conversation'
      ? ''
      : ` from ${sharedPrefixTokens === 0 ? 'no shared start' : `a shared start of ${counted(sharedPrefixTokens, 'token')}`}`;
  const rate =
    cacheHitRatePercent === DEFAULT_WORKLOAD.cacheHitRatePercent
      ? ''
      : ` at a hit rate of ${formatPercent(cacheHitRatePercent)}`;
  return `caching${where} worked out${from}${rate}`;
}

const WAITING = { yes: 'answers can wait a day', no: 'answers can’t wait a day' } as const;

const BATCH_NAMES: Readonly<Record<number, string>> = { 0: 'no', 50: 'half in', 100: 'all in' };

function batchText(percent: number): string {
  return `${BATCH_NAMES[percent] ?? `${formatPercent(percent)} in`} Batch`;
}

function extras(workload: Workload): string[] {
  const { shape, retrySharePercent, webSearchesPerCall, historyTurns, overlapTokens, arrival } = workload;
  return [
    ...(arrival === 'unknown' ? [] : [choiceLabel('arrival', arrival)]),
    ...(retrySharePercent > 0 ? [`${formatPercent(retrySharePercent)} of the calls made again`] : []),
    ...(webSearchesPerCall > 0
      ? [`${formatCount(webSearchesPerCall)} web ${webSearchesPerCall === 1 ? 'search' : 'searches'} a call`]
      : []),
    ...(shape === 'conversation' && historyTurns !== null ? [historyText(historyTurns)] : []),
    ...(shape === 'documents' && overlapTokens !== DEFAULT_WORKLOAD.overlapTokens
      ? [`parts that overlap by ${counted(overlapTokens, 'token')}`]
      : []),
  ];
}

function historyText(turns: number): string {
  return turns === 0 ? 'no earlier turns sent' : `at most ${counted(turns, 'earlier turn')} sent`;
}

function tuning(workload: Workload, { rates }: Basis): string[] {
  const { fineTuned, hostingHoursPerMonth, trainingTokens } = workload;
  const hosted =
    rates.hosting.price === null ? '' : ` and hosted ${counted(hostingHoursPerMonth, 'hour')} a month`;
  return [
    fineTuned ? `fine-tuned${hosted}` : 'not fine-tuned',
    ...(trainingTokens > 0 ? [trainingText(workload)] : []),
  ];
}

function trainingText({ trainingTokens, trainingEpochs, trainingEveryMonths }: Workload): string {
  const often =
    trainingEveryMonths === 0
      ? 'once'
      : trainingEveryMonths === 1
        ? 'every month'
        : `every ${formatCount(trainingEveryMonths)} months`;
  return `trained ${often} on ${counted(trainingTokens, 'token', formatCompact)} for ${counted(trainingEpochs, 'epoch')}`;
}
