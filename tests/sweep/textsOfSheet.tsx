import { WorkloadTable } from '../../src/ui/print/WorkloadTable';
import { percent } from './facts';
import { monthOf } from './factsOf';
import type { SweptText } from './laws';
import type { Swept } from './swept';
import { linesOf } from './textOfMarkup';

/** The table of the sheet to sign: the month of each workload with its share, and what they come to. */
export function textsOfSheet({ exported, derived }: Swept): SweptText[] {
  const { whole, workloads } = derived;
  const [, ...rows] = linesOf(<WorkloadTable exported={exported} />);
  const hasShares = workloads.length > 1 && whole.monthly > 0 && !whole.monthlyGap;
  // What a workload is stands in the first cell, and is read elsewhere.
  const figuresOf = (place: number) => rows[place]?.split('\t').slice(1).join('\t') ?? '';
  return [
    ...workloads.map((sums, place): SweptText => {
      const must = [...(hasShares ? [percent((sums.monthly / whole.monthly) * 100)] : []), ...monthOf(sums)];
      return { label: 'sheet: workload', text: figuresOf(place), may: must, must };
    }),
    ...(workloads.length > 1
      ? [
          {
            label: 'sheet: total',
            text: `Total: ${rows[workloads.length] ?? ''}`,
            may: monthOf(whole),
            must: monthOf(whole),
          },
        ]
      : []),
  ];
}
