import { formatDate, formatUsd } from '../../units/format';
import { nanoUsdPer } from '../../units/money';
import { amountsText, type Exported, linkBack, titleOf } from '../exported';
import { alternativeRows, budgetRow, totalRows } from '../totalRows';
import { linkCell, percentCell, type Row, type Sheet, usdCell } from './sheet';

/** What an estimate comes to, below its title. */
export function totalSheet(exported: Exported): Sheet {
  const { scenario, basis, madeOn } = exported;
  const totals = [...totalRows(exported), ...alternativeRows(exported)];
  const link = linkBack(exported);
  const { model, list, card } = basis;
  const made = `${model.title}. Price list: ${list.title}, of ${formatDate(card.date)}. Made on ${formatDate(madeOn)}.`;
  const rows = totals.map(
    ({ workload, item, amount, note }): Row => ({
      cells: [workload, item, usdCell(amount, formatUsd), note],
    }),
  );
  return {
    name: 'Totals',
    above: [
      titleOf(scenario),
      made,
      `${amountsText(scenario)}.`,
      ...(link === null ? [] : [linkCell('Open this estimate', link)]),
    ],
    columns: [
      { head: 'Workload', width: 34, wraps: true },
      { head: 'Figure', width: 24 },
      { head: 'Amount', width: 16, isNumeric: true },
      { head: 'Note', width: 72, wraps: true },
    ],
    rows: [...rows, ...budgetRows(exported)],
  };
}

function budgetRows(exported: Exported): Row[] {
  const budget = budgetRow(exported);
  if (!budget) return [];
  const { workload, item, budgetUsd, percent, verdict } = budget;
  return [
    { cells: [workload, 'Budget a month', usdCell(nanoUsdPer(budgetUsd, 0), formatUsd), ''] },
    { cells: [workload, item, percentCell(percent), verdict] },
  ];
}
