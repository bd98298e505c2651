import type { ModelRow } from '../comparison/compareModels';
import type { PlanMonth } from '../planning/movePlan';
import { hasPlan, OWN_MODEL_ID } from '../scenario/move';
import type { Scenario } from '../scenario/scenario';
import { type IsoDate, laterOf, type YearMonth } from '../units/calendar';
import { formatPercent } from '../units/format';
import type { NanoUsd } from '../units/money';
import { reasonsText } from '../wording/moveSentence';
import { planScope, unansweredText } from '../wording/planText';
import { atListPrices, type Exported } from './exported';
import { type FocusRow, type ForecastKind, type Moment, monthSpan, startOf } from './focusRow';
import { endHere, moveOf, planTo } from './moveOf';

/**
 * The months of a move, where the scenario says anything of one: a row for each month and model, what has not moved here
 * and what has there. The same stands for each other model that the reader has named, as if the calls moved to that one.
 */
export function focusMove(exported: Exported): FocusRow[] {
  if (!saysOfMove(exported.scenario)) return [];
  const move = moveOf(exported);
  const listed = moveOf(atListPrices(exported));
  const rowsTo = (kind: ForecastKind, row: ModelRow) => {
    const atList = [listed.target, ...listed.named].find((one) => one.there.model.id === row.there.model.id);
    return row.takesAny ? planRows(kind, exported, row, atList) : [uncompared(kind, row, move.plan.begins)];
  };
  return [...rowsTo('Plan', move.target), ...move.named.flatMap((row) => rowsTo('Alternative', row))];
}

function saysOfMove(scenario: Scenario): boolean {
  return hasPlan(scenario) || scenario.models.length > 0 || scenario.ownModel !== null;
}

function planRows(
  kind: ForecastKind,
  exported: Exported,
  row: ModelRow,
  atList: ModelRow | undefined,
): FocusRow[] {
  // Sums over different workloads can't stand for one another.
  const isAlike = atList && String(atList.leftOut) === String(row.leftOut);
  const listed = isAlike ? planTo(atList, exported).months : [];
  return planTo(row, exported).months.flatMap((month, index) => {
    const rows = [
      ...stayingRows(kind, exported, row, month, listed[index]?.here ?? null),
      ...movedRows(kind, exported, row, month),
    ];
    return rows.length === 0 && month.unansweredPercent > 0 ? [unanswered(kind, exported, row, month)] : rows;
  });
}

/** What has not moved: none once all has, or where this model has ended. */
function stayingRows(
  kind: ForecastKind,
  exported: Exported,
  row: ModelRow,
  month: PlanMonth,
  listCost: NanoUsd | null,
): FocusRow[] {
  const { basis } = exported;
  const days = servedDays(month.month, exported.madeOn, endHere(exported));
  if (!days || month.movedPercent === 100) return [];
  return [
    {
      ...ofMonth(kind, basis, month, row),
      ...days,
      cost: month.here,
      highCost: month.here,
      listCost,
      description: `${basis.model.title}, calls that have not moved: ${formatPercent(100 - month.movedPercent)}`,
    },
  ];
}

/** What has moved: none before the move, or where that model has ended. */
function movedRows(kind: ForecastKind, exported: Exported, row: ModelRow, month: PlanMonth): FocusRow[] {
  const { model } = row.there;
  const days = servedDays(month.month, exported.madeOn, row.end);
  if (!days || month.movedPercent === 0) return [];
  return [
    {
      ...ofMonth(kind, row.there, month, row),
      ...days,
      cost: month.low,
      highCost: month.high,
      listCost: model.id === OWN_MODEL_ID ? null : month.low,
      description: `${model.title}, calls that have moved: ${formatPercent(month.movedPercent)}`,
    },
  ];
}

/** A month in which neither model answers has no cost, and is not free either. */
function unanswered(kind: ForecastKind, exported: Exported, row: ModelRow, month: PlanMonth): FocusRow {
  const { basis, madeOn } = exported;
  return {
    ...ofMonth(kind, basis, month, row),
    ...(servedDays(month.month, madeOn, null) ?? monthSpan(month.month)),
    description: `${basis.model.title}, calls that no model answers`,
  };
}

/** The one row of a model with which nothing can be compared. */
function uncompared(kind: ForecastKind, row: ModelRow, begins: YearMonth): FocusRow {
  return {
    ...unpriced(kind, row.there, begins, row),
    ...monthSpan(begins),
    description: `${row.there.model.title}, no calls can be compared`,
    note: noteOf(row, 0),
  };
}

function ofMonth(
  kind: ForecastKind,
  basis: FocusRow['basis'],
  { month, movedPercent, unansweredPercent }: PlanMonth,
  row: ModelRow,
) {
  return {
    ...unpriced(kind, basis, month, row),
    movedPercent,
    unansweredPercent,
    note: noteOf(row, unansweredPercent),
  };
}

function unpriced(
  kind: ForecastKind,
  basis: FocusRow['basis'],
  month: YearMonth,
  { there }: Pick<ModelRow, 'there'>,
) {
  return {
    kind,
    basis,
    month,
    cost: null,
    highCost: null,
    listCost: null,
    frequency: 'Usage-Based',
    metered: null,
    workload: null,
    moveTarget: there.model.id,
    movedPercent: null,
    unansweredPercent: null,
  } as const;
}

/** What has no part in a row's cost, and why. */
function noteOf(row: ModelRow, unansweredPercent: number): string {
  const reasons = reasonsText(row, row.there.model.title);
  return [planScope(row), reasons && `${reasons}.`, unansweredText(unansweredPercent)]
    .filter(Boolean)
    .join(' ');
}

/** The days of a month from the reader's on and before an end; null where there are none. */
function servedDays(
  month: YearMonth,
  madeOn: IsoDate,
  end: IsoDate | null,
): { readonly from: Moment; readonly until: Moment } | null {
  const whole = monthSpan(month);
  const from = laterOf(whole.from, startOf(madeOn));
  const until = end !== null && startOf(end) < whole.until ? startOf(end) : whole.until;
  return from < until ? { from, until } : null;
}
