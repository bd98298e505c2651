import type { PricedLine } from '../engine/priceUsage';
import { workloadLabel } from '../scenario/scenario';
import type { YearMonth } from '../units/calendar';
import { lineLabel, priceText } from '../wording/lineText';
import { atListPrices, type Exported } from './exported';
import { type FocusRow, monthSpan } from './focusRow';

/** The estimate's own rows: one for each workload and charge. What is spent once falls in this month. */
export function focusCharges(exported: Exported, month: YearMonth): FocusRow[] {
  const { estimate, basis } = exported;
  const atList = atListPrices(exported).estimate;
  return estimate.workloads.flatMap(({ workload, lines }, index) =>
    lines.map((line): FocusRow => {
      const listLine = atList.workloads[index]?.lines.find((other) => isSameCharge(line, other)) ?? null;
      return {
        kind: 'Estimate',
        basis,
        month,
        ...monthSpan(month),
        cost: line.amount,
        highCost: line.amount,
        listCost: listLine?.amount ?? null,
        frequency: line.recurrence === 'once' ? 'One-Time' : 'Usage-Based',
        description: describe(line, exported),
        metered: { line, listLine },
        workload: workloadLabel(workload, index + 1),
        moveTarget: null,
        movedPercent: null,
        unansweredPercent: null,
        note: line.price ? '' : 'The price list has no such price; no total counts this line.',
      };
    }),
  );
}

function isSameCharge(line: PricedLine, other: PricedLine): boolean {
  return (
    line.kind === other.kind &&
    line.recurrence === other.recurrence &&
    line.overInputTokens === other.overInputTokens &&
    line.part?.tier === other.part?.tier &&
    line.part?.tuning === other.part?.tuning
  );
}

/** What is metered, whenever it is spent: `Fine-tuned Batch input`. */
export function meterOf(line: PricedLine): string {
  return lineLabel({ ...line, recurrence: 'monthly' });
}

function describe(line: PricedLine, { basis: { model } }: Exported): string {
  return `${model.title}, ${meterOf(line)}, ${line.price ? priceText(line.price) : 'no known price'}`;
}
