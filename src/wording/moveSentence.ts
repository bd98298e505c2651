import type { MoveRange } from '../analysis/moveRange';
import type { Workload } from '../scenario/scenario';
import { formatPercent, formatUsd } from '../units/format';
import { counted } from './counted';

/**
 * What the same tokens cost a month on the replacement, at least and at most, against here, and why workloads have no part
 * in that: the reasons of all of them.
 * @param title of the replacement
 */
export function moveSentence(
  range: MoveRange,
  workloads: readonly Pick<Workload, 'fineTuned'>[],
  title: string,
): string {
  const { low, high, leftOut } = range;
  const missing = workloads.filter((_, index) => leftOut.includes(index));
  const tuned = missing.filter(({ fineTuned }) => fineTuned).length;
  const why = [
    tuned > 0 ? ` ${title} can’t be fine-tuned, so fine-tuned workloads have no price there.` : '',
    missing.length > tuned
      ? ` ${tuned > 0 ? 'Another' : 'A'} part of this estimate lacks a price, here or there.`
      : '',
  ].join('');
  const compared = workloads.length - missing.length;
  if (compared === 0) return why.trim();
  const of = why && ` of ${compared} of ${counted(workloads.length, 'workload')}`;
  const amount = low === high ? formatUsd(low) : `${formatUsd(low)} to ${formatUsd(high)}`;
  return `On ${title} the same tokens${of} cost ${amount} a month${comparedText(range)}.${why}`;
}

/** `, 25% to 13.3% less than here`; empty where nothing is paid here, or as much. */
function comparedText({ here, low, high }: MoveRange): string {
  if (here === 0) return '';
  const share = (there: number) => formatPercent((Math.abs(there - here) / here) * 100);
  const than = (there: number) => (there < here ? 'less' : 'more');
  const [atLeast, atMost] = [share(low), share(high)];
  if (low === here && high === here) return ', as much as here';
  if (low === here) return `, as much as here or up to ${atMost} more`;
  if (high === here) return `, as much as here or up to ${atLeast} less`;
  if (than(low) !== than(high)) return `, from ${atLeast} less to ${atMost} more than here`;
  return `, ${atLeast === atMost ? atLeast : `${atLeast} to ${atMost}`} ${than(low)} than here`;
}
