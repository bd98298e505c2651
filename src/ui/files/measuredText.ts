import type { ImportedUsage } from '../../imports/importResult';
import type { workloadsOfFiles } from '../../imports/workloadsOfFiles';
import { MAX_WORKLOADS, type Workload } from '../../scenario/scenario';
import { formatCount, formatPercent } from '../../units/format';
import { counted } from '../../wording/counted';
import { upperFirst } from '../../wording/firstLetter';
import { spanText } from './usageText';

/** How the calls of a measured workload are billed, in a word or two. */
export function billedAsText({ fineTuned, fast, batchSharePercent }: Workload): string {
  const tier = batchSharePercent === 100 ? 'Batch' : fast ? 'Fast' : 'standard';
  return upperFirst(fineTuned ? `fine-tuned, ${tier}` : tier);
}

/** A workload as it was measured: `120 requests a day, of 2,000 tokens (12% cached) and answers of 300.` */
export function measuredText(workload: Workload): string {
  const { volume, volumePeriod, inputTokensPerRequest, outputTokensPerRequest, cachedSharePercent } =
    workload;
  const cached = cachedSharePercent === 0 ? '' : ` (${formatPercent(cachedSharePercent)} cached)`;
  return `${billedAsText(workload)}: ${counted(volume, 'request')} a ${volumePeriod}, each of ${counted(inputTokensPerRequest, 'input token')}${cached} and ${counted(outputTokensPerRequest, 'output token')}.`;
}

/** Why some of what was measured is in no workload. */
export function leftText(left: readonly ImportedUsage[]): string | null {
  const total = (of: (one: ImportedUsage) => number) => left.reduce((sum, one) => sum + of(one), 0);
  const parts = [
    [total(({ inputTokens, outputTokens }) => inputTokens + outputTokens), 'token'],
    [total(({ trainingTokens }) => trainingTokens), 'training token'],
  ] as const;
  const told = parts.filter(([count]) => count > 0).map(([count, noun]) => counted(count, noun));
  const hours = total(({ hostingHours }) => hostingHours);
  if (hours > 0) told.push(`${formatCount(hours)} hours of hosting`);
  if (told.length === 0) return null;
  return `In no workload: ${told.join(', ')}, since no requests are told of them, or they are no calls.`;
}

/** Why so many workloads can't be added to those there are; null where they can. */
export function noRoomText(there: number, more: number): string | null {
  const over = there + more - MAX_WORKLOADS;
  return over <= 0
    ? null
    : `An estimate has ${MAX_WORKLOADS} workloads at most: ${formatCount(over)} too many to be added.`;
}

/** What workloads were measured from. */
export function measuredFromText({
  files,
  span,
  days,
}: Pick<ReturnType<typeof workloadsOfFiles>, 'files' | 'span' | 'days'>): string {
  const from = files === 1 ? 'the file' : `${files} files`;
  return span === null
    ? `All requests of ${from} as if they were of one day, since no days are told:`
    : `The average day of ${from}, over ${counted(days, 'day')}, ${spanText(span)}:`;
}

/** What became of workloads, and the way back. */
export function tookText(count: number, how: 'added' | 'replaced'): string {
  return how === 'added'
    ? `${counted(count, 'workload')} added. Undo takes them out again.`
    : `Your workloads are replaced by ${count}. Undo brings them back.`;
}
