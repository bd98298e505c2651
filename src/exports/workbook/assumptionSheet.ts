import { workloadLabel } from '../../scenario/scenario';
import { type Assumption, assumptionsOfEstimate, assumptionsOfWorkload } from '../../wording/assumptions';
import { unitBehind } from '../../wording/counted';
import { warningText } from '../../wording/warningText';
import type { Exported } from '../exported';
import { countCell, type Row, type Sheet } from './sheet';

/** What the figures rest on, for the whole estimate and for each workload, with what to beware of. */
export function assumptionSheet({ scenario, estimate }: Exported): Sheet {
  return {
    name: 'Assumptions',
    columns: [
      { head: 'Workload', width: 34, wraps: true },
      { head: 'Assumption', width: 30, wraps: true },
      { head: 'Value', width: 16, isNumeric: true },
      { head: 'Unit, or in words', width: 72, wraps: true },
    ],
    rows: [
      ...assumptionsOfEstimate(scenario).map((assumption) => assumed('All workloads', assumption)),
      ...estimate.workloads.flatMap(({ workload, warnings }, index) => {
        const label = workloadLabel(workload, index + 1);
        return [
          ...assumptionsOfWorkload(workload).map((assumption) => assumed(label, assumption)),
          ...warnings.map((warning): Row => ({ cells: [label, 'Warning', null, warningText(warning).text] })),
        ];
      }),
    ],
  };
}

function assumed(workload: string, { label, value, unit }: Assumption): Row {
  return typeof value === 'number'
    ? { cells: [workload, label, countCell(value), unitBehind(value, unit)] }
    : { cells: [workload, label, null, [value, unit].filter(Boolean).join('; ')] };
}
