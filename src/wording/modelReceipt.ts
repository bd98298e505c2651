import type { Basis } from '../catalog/basis';
import { pricedThere } from '../comparison/pricedThere';
import type { Estimate, WorkloadEstimate } from '../engine/estimate';
import type { PricedLine } from '../engine/priceUsage';
import { type Scenario, workloadLabel } from '../scenario/scenario';
import { columnUsdExact } from '../units/columnUsd';
import { plusNanoUsd, ZERO_NANO_USD } from '../units/money';
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
  const { low, high } = pricedThere(scenario, estimate, { here, there });
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
  const labels = [...new Set(compared.flat().map(lineLabel))];
  const charges = labels.flatMap((label) => compared.flatMap((lines) => chargeOf(lines, label) ?? []));
  const usd = columnUsdExact(charges.map(({ amount }) => amount));
  const cell = (line: Charge | undefined): ReceiptCell | null =>
    line
      ? {
          sum: `${formatWorkedOut(line.quantity)} × ${line.price ? priceText(line.price) : 'a price that is not known'}`,
          amount: line.amount === null ? 'not known' : usd(line.amount),
        }
      : null;
  return labels.map((label) => {
    const [here, low, high] = compared.map((lines) => cell(chargeOf(lines, label)));
    return { label, here: here ?? null, low: low ?? null, high: high ?? null };
  });
}

type Charge = Pick<PricedLine, 'quantity' | 'price' | 'amount'>;

/** All that is billed by one name, which has one price: calls of several lengths have a line each. */
function chargeOf(lines: readonly PricedLine[], label: string): Charge | undefined {
  return lines
    .filter((line) => lineLabel(line) === label)
    .reduce<Charge | undefined>(
      (sum, { quantity, price, amount }) => ({
        quantity: (sum?.quantity ?? 0) + quantity,
        price,
        amount: amount === null ? null : plusNanoUsd(sum?.amount ?? ZERO_NANO_USD, amount),
      }),
      undefined,
    );
}
