import { budgetUse } from '../analysis/budget';
import { type OtherTraining, otherTrainingTotals } from '../analysis/otherTraining';
import { type FigureId, figureOf, hasOnce } from '../engine/figure';
import type { Totals } from '../engine/totals';
import { workloadLabel } from '../scenario/scenario';
import type { NanoUsd } from '../units/money';
import { pastShutdownText } from '../wording/shutdown';
import type { Exported } from './exported';

/** A total, by its name. */
export interface TotalRow {
  readonly workload: string;
  readonly item: string;
  /** Null where it is not known. */
  readonly amount: NanoUsd | null;
  readonly note: string;
}

/** A total as it would be if training cost what another list says. */
export interface AlternativeRow extends TotalRow {
  readonly training: OtherTraining;
}

const ALL = 'All workloads';

/** The month of each workload where there are several, then what all of them come to. */
export function totalRows(exported: Exported): TotalRow[] {
  const { workloads, totals } = exported.estimate;
  const ofWorkloads = workloads.map((one, index) =>
    totalRow(workloadLabel(one.workload, index + 1), 'A month', one.totals, 'monthly'),
  );
  return [
    ...(workloads.length > 1 ? ofWorkloads : []),
    ...spendRows(totals, exported),
    ...(totals.perRequest === null
      ? []
      : [
          totalRow(ALL, 'Per request', totals, 'perRequest'),
          totalRow(ALL, 'Per 1,000 requests', totals, 'per1kRequests'),
        ]),
  ];
}

/** The totals at other training prices, which no sum of totals takes in; none without training. */
export function alternativeRows(exported: Exported): AlternativeRow[] {
  return otherTrainingTotals(exported.scenario, exported.basis).flatMap((training) =>
    spendRows(training.totals, exported).map((total) => {
      const note = [`With training at the price of ${training.list.title}.`, total.note];
      return { ...total, training, note: note.filter(Boolean).join(' ') };
    }),
  );
}

/** How the month stands to the budget, where one is set: in per cent, null where that is not known. */
export function budgetRow(exported: Exported) {
  const use = budgetUse(exported);
  return use && { ...use, workload: ALL, item: 'A month of the budget' };
}

function spendRows(totals: Totals, { basis, madeOn }: Exported): TotalRow[] {
  const ofYear = ['At this rate.', pastShutdownText(basis, madeOn)].filter(Boolean).join(' ');
  return [
    totalRow(ALL, 'A month', totals, 'monthly'),
    ...(hasOnce(totals) ? [totalRow(ALL, 'Once', totals, 'once')] : []),
    totalRow(ALL, 'A year', totals, 'annual', ofYear),
  ];
}

function totalRow(workload: string, item: string, totals: Totals, id: FigureId, note = ''): TotalRow {
  const figure = figureOf(totals, id);
  const incomplete =
    figure === null || figure.incomplete
      ? 'Incomplete: a part has no price on this list and is not counted.'
      : '';
  return {
    workload,
    item,
    amount: figure?.amount ?? null,
    note: [incomplete, note].filter(Boolean).join(' '),
  };
}
