import { OWN_MODEL_ID } from '../../scenario/move';
import type { Scenario } from '../../scenario/scenario';
import { columnUsd, type UsdFormat } from '../../units/columnUsd';
import { type NanoUsd, plusNanoUsd, sumNanoUsd } from '../../units/money';
import { leftOutTexts, ruleChanges } from '../../wording/modelChanges';
import { untilText } from '../../wording/moveRow';
import { assumedText } from '../../wording/moveSentence';
import { planScope } from '../../wording/planText';
import type { Exported } from '../exported';
import { type ExportedMove, moveOf } from '../moveOf';
import { dateCell, monthCell, percentCell, type Row, type Sheet, usdCell } from './sheet';

/** What other models come to, and the months of the move to one; no months where nothing can move. */
export function moveSheets(exported: Exported): Sheet[] {
  const move = moveOf(exported);
  const models = modelSheet(move, exported);
  return move.target.takesAny ? [models, monthSheet(move, exported)] : [models];
}

/** What stands in the place of the amounts of a model with which nothing can be compared. */
const NOT_COMPARED = 'not compared';

function modelSheet({ rows }: ExportedMove, { scenario, basis }: Exported): Sheet {
  const { title } = basis.model;
  const compared = rows.filter(({ takesAny }) => takesAny);
  const usd = columnUsd(compared.flatMap(({ here, low, high }) => [here, low, high]));
  const more = columnUsd(compared.flatMap((row) => [row.more.low, row.more.high]));
  return {
    name: 'Other models',
    above: [assumedText(scenario)],
    columns: [
      { head: 'Model', width: 24, wraps: true },
      { head: `The same calls on ${title}`, width: 16, isNumeric: true },
      { head: 'A month there, at least', width: 16, isNumeric: true },
      { head: 'A month there, at most', width: 16, isNumeric: true },
      { head: 'Difference, at least', width: 14, isNumeric: true },
      { head: 'Difference, at most', width: 14, isNumeric: true },
      { head: 'In %, at least', width: 10, isNumeric: true },
      { head: 'In %, at most', width: 10, isNumeric: true },
      { head: 'What has no part in it', width: 36, wraps: true },
      { head: 'Other rules', width: 36, wraps: true },
      { head: 'Until', width: 26 },
      { head: 'Price list', width: 22, wraps: true },
      { head: 'Prices of', width: 12 },
    ],
    rows: rows.map((row): Row => {
      const { there, takesAny, end, canBeCalled, morePercent } = row;
      const amount = (of: NanoUsd, format: UsdFormat, otherwise = '') =>
        usdCell(takesAny ? of : null, format, otherwise);
      const percent = (which: 'low' | 'high') =>
        percentCell(takesAny && morePercent ? morePercent[which] : null, '');
      return {
        cells: [
          there.model.title,
          amount(row.here, usd),
          amount(row.low, usd, NOT_COMPARED),
          amount(row.high, usd, NOT_COMPARED),
          amount(row.more.low, more),
          amount(row.more.high, more),
          percent('low'),
          percent('high'),
          leftOut(row, scenario),
          ruleChanges(scenario, basis, there).join(', '),
          end && canBeCalled ? dateCell(end) : untilText(row),
          there.list.title,
          there.model.id === OWN_MODEL_ID ? '' : dateCell(there.card.date),
        ],
      };
    }),
  };
}

function leftOut(row: ExportedMove['target'], { workloads }: Scenario): string {
  return leftOutTexts(row, workloads).join('; ');
}

function monthSheet({ plan, target }: ExportedMove, { basis }: Exported): Sheet {
  const here = basis.model.title;
  const there = target.there.model.title;
  const { months } = plan;
  const usd = columnUsd([plan.low, plan.high, ...months.flatMap((one) => [one.here, one.low, one.high])]);
  const scope = planScope(target);
  return {
    name: 'The move',
    ...(scope === '' ? {} : { above: [scope] }),
    columns: [
      { head: 'Month', width: 18 },
      { head: 'Calls moved', width: 12, isNumeric: true },
      { head: here, width: 16, isNumeric: true },
      { head: `${there}, at least`, width: 18, isNumeric: true },
      { head: `${there}, at most`, width: 18, isNumeric: true },
      { head: 'Both, at least', width: 16, isNumeric: true },
      { head: 'Both, at most', width: 16, isNumeric: true },
      { head: 'Calls that no model answers', width: 16, isNumeric: true },
    ],
    rows: [
      ...months.map(
        (one): Row => ({
          cells: [
            monthCell(one.month),
            percentCell(one.movedPercent),
            usdCell(one.here, usd),
            usdCell(one.low, usd),
            usdCell(one.high, usd),
            usdCell(plusNanoUsd(one.here, one.low), usd),
            usdCell(plusNanoUsd(one.here, one.high), usd),
            percentCell(one.unansweredPercent),
          ],
        }),
      ),
      {
        isSum: true,
        cells: [
          'All months',
          null,
          usdCell(sumNanoUsd(months.map((one) => one.here)), usd),
          usdCell(sumNanoUsd(months.map((one) => one.low)), usd),
          usdCell(sumNanoUsd(months.map((one) => one.high)), usd),
          usdCell(plan.low, usd),
          usdCell(plan.high, usd),
          null,
        ],
      },
    ],
  };
}
