import type { Estimate } from '../engine/estimate';
import { workloadLabel } from '../scenario/scenario';
import { formatPercent, formatUsd } from '../units/format';
import type { NanoUsd } from '../units/money';
import { lowerFirst } from './firstLetter';
import { lineLabel } from './lineText';

const NAMED_AT_MOST = 3;

const LIST = new Intl.ListFormat('en-GB');

/** Where the money of a month goes: its largest part, or all that are as large. A month that lacks a price has no shares. */
export function moneySentence({ workloads, totals }: Estimate): string {
  const priced = workloads.flatMap(({ workload, lines }, index) =>
    lines.flatMap((line) => {
      const of = workloads.length > 1 ? ` of “${workloadLabel(workload, index + 1)}”` : '';
      return line.amount === null || line.recurrence === 'once'
        ? []
        : [{ label: `${lineLabel(line)}${of}`, amount: line.amount }];
    }),
  );
  const { monthly, monthlyIncomplete } = totals;
  const most = Math.max(0, ...priced.map(({ amount }) => amount)) as NanoUsd;
  if (most === 0)
    return monthlyIncomplete
      ? 'No part of a month has a price on this list.'
      : 'Nothing is spent in a month.';
  const labels = priced
    .filter(({ amount }) => amount === most)
    .map(({ label }, index) => (index === 0 ? label : lowerFirst(label)));
  const { length } = labels;
  const names = length > NAMED_AT_MOST ? `${length} equal parts` : LIST.format(labels);
  const share = formatPercent((most / monthly) * 100);
  const ofTotal = monthlyIncomplete
    ? `${formatUsd(monthly)} that has a price`
    : `${formatUsd(monthly)} a month (${share})`;
  const [are, each] = length > 1 ? ['are the largest parts', ' each'] : ['is the largest part', ''];
  return `${names} ${are}: ${formatUsd(most)}${each} of ${ofTotal}.`;
}
