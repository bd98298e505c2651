import { workloadLabel } from '../../scenario/scenario';
import { columnUsd } from '../../units/columnUsd';
import { TIER_LABELS, TUNING_LABELS } from '../../wording/billingText';
import { lineLabel, unitOfLine } from '../../wording/lineText';
import { priceOrigin } from '../../wording/priceOrigin';
import { COUNTED_UNITS } from '../countedUnits';
import type { Exported } from '../exported';
import { countCell, type Row, rateCell, type Sheet, usdCell } from './sheet';

/** Every priced line of every workload, with where its price is from. */
export function lineSheet({ estimate }: Exported): Sheet {
  const usd = columnUsd(estimate.workloads.flatMap(({ lines }) => lines.map(({ amount }) => amount)));
  return {
    name: 'Lines',
    columns: [
      { head: 'Workload', width: 34, wraps: true },
      { head: 'Line', width: 30, wraps: true },
      { head: 'Tier', width: 10 },
      { head: 'Tuning', width: 12 },
      { head: 'Billed', width: 10 },
      { head: 'Quantity', width: 18, isNumeric: true },
      { head: 'Unit', width: 9 },
      { head: 'Rate', width: 12, isNumeric: true },
      { head: 'Rate per', width: 12 },
      { head: 'Amount', width: 16, isNumeric: true },
      { head: 'Where the price is from', width: 60, wraps: true },
    ],
    rows: estimate.workloads.flatMap(({ workload, lines }, index) =>
      lines.map(
        (line): Row => ({
          cells: [
            workloadLabel(workload, index + 1),
            lineLabel(line),
            line.part && TIER_LABELS[line.part.tier],
            line.part && TUNING_LABELS[line.part.tuning],
            line.recurrence,
            countCell(line.quantity),
            COUNTED_UNITS[unitOfLine(line)],
            rateCell(line.price?.usd ?? null),
            unitOfLine(line),
            usdCell(line.amount, usd),
            line.price
              ? priceOrigin(line.price)
              : 'The price list has no such price; no total counts this line.',
          ],
        }),
      ),
    ),
  };
}
