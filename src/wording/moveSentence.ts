import type { TokensOnModel } from '../analysis/tokensOnModel';
import type { Workload } from '../scenario/scenario';
import { formatPercent, formatUsd } from '../units/format';
import { counted } from './counted';

/**
 * What the same tokens cost a month on the replacement, against here, and why workloads have no part in that: the reasons
 * of all of them.
 */
export function moveSentence(
  { here, there, leftOut }: TokensOnModel,
  workloads: readonly Pick<Workload, 'fineTuned'>[],
): string {
  const missing = workloads.filter((_, index) => leftOut.includes(index));
  const tuned = missing.filter(({ fineTuned }) => fineTuned).length;
  const why = [
    tuned > 0 ? ' It can’t be fine-tuned, so fine-tuned workloads have no price there.' : '',
    missing.length > tuned
      ? ` ${tuned > 0 ? 'Another' : 'A'} part of this estimate lacks a price, here or there.`
      : '',
  ].join('');
  const compared = workloads.length - missing.length;
  if (compared === 0) return why.trim();
  const share = formatPercent((Math.abs(here - there) / here) * 100);
  const than = here === 0 || here === there ? '' : `, ${share} ${here > there ? 'less' : 'more'} than here`;
  const of = why && ` of ${compared} of ${counted(workloads.length, 'workload')}`;
  return `The same tokens${of} cost ${formatUsd(there)} a month there${than}, before reasoning tokens (billed as output) and cache writes.${why}`;
}
