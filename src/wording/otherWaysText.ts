import { cachedShareOf, type OtherWay } from '../analysis/monthInOtherWays';
import type { Basis } from '../catalog/basis';
import type { MoveRange } from '../comparison/onModel';
import type { TokensOnModel } from '../comparison/tokensOnModel';
import type { MeasuredUsage } from '../engine/measuredUsage';
import { formatCount, formatPercent, formatUsd } from '../units/format';
import { type NanoUsd, timesNanoUsd } from '../units/money';
import { rangeText, reasonsText } from './moveSentence';

/** What stands above the ways in which the same calls could have been paid for. */
export const OTHER_WAYS_TITLE = 'What the same calls would have cost';

/** What the same calls would have cost in another way, and on which condition. */
export function otherWayText(way: OtherWay, measured: readonly MeasuredUsage[], basis: Basis): string {
  const cost = `it would have cost ${formatUsd(way.amount)}, ${moreText(way.difference)}`;
  if (way.sharePercent === null) {
    const { batch, cache } = basis.model;
    const wait = batch ? `${formatCount(batch.windowHours.value)} hours` : 'a day';
    const cached = measured.some(({ tier, cachedInputTokens }) => tier !== 'batch' && cachedInputTokens > 0);
    const loses = cached && !cache?.inBatch.value ? ' Cached input is billed in full there.' : '';
    return `All in Batch ${cost}, if every answer could have waited up to ${wait}.${loses}`;
  }
  const own = cachedShareOf(measured) ?? 0;
  const [share, was] = [formatPercent(way.sharePercent), own === 0 ? 'none' : formatPercent(own)];
  return way.isOfOtherSpan
    ? `With ${share} of its input read from the cache, as in its best month, instead of ${was}, ${cost}.`
    : `With ${share} of its input read from the cache instead of ${was}, ${cost}, if its prompts start alike that far.`;
}

/** What the same calls would have cost on the model that is moved to. */
export function otherModelText(range: MoveRange, title: string): string {
  const why = reasonsText(range, title);
  if (range.leftOut.length === range.workloads.length) return `${why}.`;
  const part = why === '' ? 'the same calls' : 'the part of the calls that can be compared';
  return `On ${title} ${part} would have cost ${rangeText(range)}, beside ${formatUsd(range.here)} here.${why && ` ${why}.`}`;
}

/** The same where it is told in tokens alone. */
export function otherModelTokensText(tokens: TokensOnModel | null, title: string): string {
  if (tokens === null)
    return `On ${title}: not known, since not all of these tokens have a price on both sides.`;
  const { atLeast, here } = tokens;
  return `On ${title} the same tokens would have cost at least ${formatUsd(atLeast)}, beside ${formatUsd(here)} here. In how many calls is not told, so what it thinks before an answer or writes to its cache is not counted.`;
}

function moreText(difference: NanoUsd): string {
  const size = formatUsd(difference < 0 ? timesNanoUsd(difference, -1) : difference);
  return `${size} ${difference < 0 ? 'less' : 'more'}`;
}
