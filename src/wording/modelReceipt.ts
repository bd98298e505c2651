import type { Basis } from '../catalog/basis';
import { pricedThere } from '../comparison/pricedThere';
import type { Estimate, WorkloadEstimate } from '../engine/estimate';
import type { PricedLine } from '../engine/priceUsage';
import { type Scenario, workloadLabel } from '../scenario/scenario';
import { columnUsdExact } from '../units/columnUsd';
import { formatWorkedOut } from '../units/workedOut';
import { lineLabel, priceText } from './lineText';
import { countingRules } from './working';

/** What a line comes to on one side: `60,000,000 × $0.15 per 1M tokens`, and the amount. */
export interface ReceiptCell {
  readonly sum: string;
  readonly amount: string;
}

/** A line of a comparison: null where a side has none. */
export interface ComparedLine {
  readonly label: string;
  readonly here: ReceiptCell | null;
  readonly low: ReceiptCell | null;
  readonly high: ReceiptCell | null;
}

/** The lines of a workload here and there, and the rules by which the other model counts it. */
export interface ComparedPart {
  readonly title: string;
  readonly lines: readonly ComparedLine[];
  readonly rules: readonly string[];
}

/** What a comparison is made of: the same lines here and on another model, workload by workload. */
export function modelReceipt(
  scenario: Scenario,
  estimate: Estimate,
  { here, there }: { readonly here: Basis; readonly there: Basis },
): ComparedPart[] {
  const { low, high } = pricedThere(scenario, { here, there });
  return estimate.workloads.flatMap((mine, index) => {
    const [least, most] = [low[index], high[index]];
    if (!least || !most) return [];
    return {
      title: workloadLabel(mine.workload, index + 1),
      lines: linesOf(mine, least, most),
      rules: countingRules(least, there),
    };
  });
}

const BESIDE = ['training', 'hosting', 'webSearch'];

function linesOf(...sides: readonly [WorkloadEstimate, WorkloadEstimate, WorkloadEstimate]): ComparedLine[] {
  const compared = sides.map(({ lines }) => lines.filter(({ kind }) => !BESIDE.includes(kind)));
  const usd = columnUsdExact(compared.flat().map(({ amount }) => amount));
  const labels = new Set(compared.flat().map(lineLabel));
  const cell = (line: PricedLine | undefined): ReceiptCell | null =>
    line
      ? {
          sum: `${formatWorkedOut(line.quantity)} × ${line.price ? priceText(line.price) : 'a price that is not known'}`,
          amount: line.amount === null ? 'not known' : usd(line.amount),
        }
      : null;
  return [...labels].map((label) => {
    const [here, low, high] = compared.map((lines) => cell(lines.find((line) => lineLabel(line) === label)));
    return { label, here: here ?? null, low: low ?? null, high: high ?? null };
  });
}
