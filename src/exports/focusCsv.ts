import type { YearMonth } from '../units/calendar';
import { csvText } from '../wording/csv';
import type { Exported } from './exported';
import { focusCharges } from './focusCharges';
import { type FocusVersion, focusColumns } from './focusColumns';
import { focusMove } from './focusMove';

/**
 * An estimate as a forecast of one month in the columns of the FinOps Open Cost and Usage Specification (FOCUS): a row for
 * each workload and charge, all marked as a forecast. A line without a price has no cost. Where the scenario says anything
 * of a move, the months of it follow as rows of their own kind.
 * @param month YYYY-MM
 */
export function focusCsv(exported: Exported, month: YearMonth, version: FocusVersion): string {
  const columns = focusColumns(version);
  const rows = [...focusCharges(exported, month), ...focusMove(exported)];
  return csvText([
    columns.map(({ name }) => name),
    ...rows.map((row) => columns.map(({ cell }) => cell(row, exported))),
  ]);
}
