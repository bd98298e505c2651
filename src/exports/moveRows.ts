import type { ModelRow } from '../comparison/compareModels';
import { usdText } from '../units/money';
import { counted } from '../wording/counted';
import { gapsText } from '../wording/gapText';
import { untilText } from '../wording/moveRow';
import { partialDateText } from '../wording/partialDate';
import { planScope, unansweredText } from '../wording/planText';
import type { Exported } from './exported';
import { moveOf } from './moveOf';

/** A row of the table on other models or on a move: what it is of, USD where there is an amount, and a note. */
export interface MoveRow {
  readonly row: 'model' | 'month';
  readonly item: string;
  readonly amountUsd: string | null;
  readonly note: string;
}

/** What other models come to at least and at most, and the months of a move, for a spreadsheet. No total takes them in. */
export function moveRows(exported: Exported): MoveRow[] {
  const { rows, target, plan } = moveOf(exported);
  const here = exported.basis.model.title;
  const there = target.there.model.title;
  const ofModels = rows.flatMap((row): MoveRow[] => {
    const { title } = row.there.model;
    const why = gapsText(row.workloads.flatMap(({ gaps }) => gaps));
    const until = `Until: ${untilText(row)}.`;
    const note = [until, row.takesAny ? partText(row) : '', why && `It ${why}.`].filter(Boolean).join(' ');
    if (!row.takesAny) return [{ row: 'model', item: title, amountUsd: null, note }];
    return [
      { row: 'model', item: `${title}, at least`, amountUsd: usdText(row.low), note },
      { row: 'model', item: `${title}, at most`, amountUsd: usdText(row.high), note },
    ];
  });
  if (!target.takesAny) return ofModels;
  const scope = planScope(target);
  const ofMonths = plan.months.flatMap(({ month, here: mine, low, high, unansweredPercent }): MoveRow[] => {
    const name = partialDateText(month);
    const note = [scope, unansweredText(unansweredPercent)].filter(Boolean).join(' ');
    return [
      { row: 'month', item: `${name}: ${here}`, amountUsd: usdText(mine), note },
      { row: 'month', item: `${name}: ${there}, at least`, amountUsd: usdText(low), note },
      { row: 'month', item: `${name}: ${there}, at most`, amountUsd: usdText(high), note },
    ];
  });
  return [...ofModels, ...ofMonths];
}

/** Of how many workloads an amount is, where it is not of all. */
function partText({ leftOut, workloads }: Pick<ModelRow, 'leftOut' | 'workloads'>): string {
  if (leftOut.length === 0) return '';
  return `For ${workloads.length - leftOut.length} of ${counted(workloads.length, 'workload')}.`;
}
