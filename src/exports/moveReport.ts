import { columnUsd } from '../units/columnUsd';
import { formatPercent } from '../units/format';
import { markupText } from '../wording/escape';
import { markdownTable } from '../wording/markdown';
import { modelChanges } from '../wording/modelChanges';
import { againstHere, againstHerePercent, monthOnModel, spanText, untilText } from '../wording/moveRow';
import { assumedText } from '../wording/moveSentence';
import { partialDateText } from '../wording/partialDate';
import { planScope } from '../wording/planText';
import type { Exported } from './exported';
import { type ExportedMove, moveOf } from './moveOf';

/** The sections of a report on other models and the move to one, as blocks of Markdown. */
export function moveSections(exported: Exported): string[] {
  const move = moveOf(exported);
  return [
    '## Other models',
    modelsTable(move, exported),
    assumedText(exported.scenario),
    '## The move',
    ...(move.target.takesAny ? [planTable(move, exported)] : []),
    ...[planScope(move.target)].filter(Boolean),
  ];
}

function modelsTable({ rows }: ExportedMove, { scenario, basis }: Exported): string {
  const compared = rows.filter(({ takesAny }) => takesAny);
  const usd = columnUsd(compared.flatMap(({ low, high }) => [low, high]));
  const difference = columnUsd(compared.flatMap(({ more }) => [more.low, more.high]));
  return markdownTable(
    [
      ['Model', 'left'],
      ['A month', 'right'],
      [`Against ${basis.model.title}`, 'right'],
      ['in %', 'right'],
      ['What changes', 'left'],
      ['Until', 'left'],
    ],
    rows.map((row) => [
      markupText(row.there.model.title),
      spanText(monthOnModel(row, usd)),
      spanText(againstHere(row, difference)),
      spanText(againstHerePercent(row)),
      markupText(modelChanges(row, scenario, basis).join('; ')),
      untilText(row),
    ]),
  );
}

function planTable({ plan, target }: ExportedMove, { basis }: Exported): string {
  const usd = columnUsd(plan.months.flatMap((month) => [month.here, month.low, month.high]));
  const span = (low: string, high: string) => (low === high ? low : `${low} to ${high}`);
  return markdownTable(
    [
      ['Month', 'left'],
      ['Moved', 'right'],
      [basis.model.title, 'right'],
      [markupText(target.there.model.title), 'right'],
      ['Unanswered', 'right'],
    ],
    plan.months.map(({ month, movedPercent, here, low, high, unansweredPercent }) => [
      partialDateText(month),
      formatPercent(movedPercent),
      usd(here),
      span(usd(low), usd(high)),
      unansweredPercent === 0 ? '—' : formatPercent(unansweredPercent),
    ]),
  );
}
