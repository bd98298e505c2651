import { budgetUse } from '../analysis/budget';
import { otherTrainingTotals } from '../analysis/otherTraining';
import { REPLACEMENT } from '../catalog/replacement';
import { makerOf } from '../catalog/sellers';
import { type FigureId, figureOf, hasOnce } from '../engine/figure';
import type { PricedLine } from '../engine/priceUsage';
import type { Totals } from '../engine/totals';
import { workloadLabel } from '../scenario/scenario';
import { decimalText } from '../units/decimal';
import { usdText } from '../units/money';
import { type Assumption, assumptionsOfEstimate, assumptionsOfWorkload } from '../wording/assumptions';
import { TIER_LABELS, TUNING_LABELS } from '../wording/billingText';
import { BYTE_ORDER_MARK, csvText } from '../wording/csv';
import { KIND_LABELS, unitOfLine } from '../wording/lineText';
import { priceOrigin } from '../wording/priceOrigin';
import { pastShutdownText, shutdownsOf } from '../wording/shutdown';
import { sourceDateText } from '../wording/sourceDate';
import { warningText } from '../wording/warningText';
import { COUNTED_UNITS } from './countedUnits';
import { amountsText, type Exported, linkBack, sourcesOf } from './exported';
import { type MoveRow, moveRows } from './moveRows';

type Cell = string | number | null;

/** One row of the file; a column that a row says nothing in stays empty. */
interface Row {
  /** What kind of row it is, so that lines can be summed without their totals, and those without what else they might be. */
  readonly row: 'line' | 'total' | 'alternative' | MoveRow['row'] | 'assumption' | 'about';
  readonly workload?: string;
  readonly item: string;
  readonly tier?: string;
  readonly tuning?: string;
  readonly recurrence?: string;
  readonly quantity?: Cell;
  readonly unit?: string;
  readonly rateUsd?: Cell;
  readonly ratePer?: string;
  readonly amountUsd?: Cell;
  readonly source?: string;
  readonly note?: string;
}

const COLUMNS: readonly (readonly [keyof Row, string])[] = [
  ['row', 'Row'],
  ['workload', 'Workload'],
  ['item', 'Item'],
  ['tier', 'Tier'],
  ['tuning', 'Tuning'],
  ['recurrence', 'Billed'],
  ['quantity', 'Quantity'],
  ['unit', 'Unit'],
  ['rateUsd', 'Rate USD'],
  ['ratePer', 'Rate per'],
  ['amountUsd', 'Amount USD'],
  ['source', 'Source'],
  ['note', 'Note'],
];

/**
 * An estimate for a spreadsheet: a header, a row for each priced line, the totals, and what they rest on. Amounts are
 * USD with every digit; a line without a price has no amount.
 */
export function estimateCsv(exported: Exported): string {
  const rows: readonly Row[] = [
    ...lineRows(exported),
    ...totalRows(exported),
    ...trainingRows(exported),
    ...moveRows(exported),
    ...assumptionRows(exported),
    ...aboutRows(exported),
  ];
  const cells = rows.map((row) => COLUMNS.map(([key]) => row[key] ?? null));
  return BYTE_ORDER_MARK + csvText([COLUMNS.map(([, name]) => name), ...cells]);
}

function lineRows({ estimate }: Exported): Row[] {
  return estimate.workloads.flatMap(({ workload, lines }, index) =>
    lines.map((line) => lineRow(line, workloadLabel(workload, index + 1))),
  );
}

function lineRow(line: PricedLine, workload: string): Row {
  const { kind, part, recurrence, quantity, price, amount } = line;
  return {
    row: 'line',
    workload,
    item: KIND_LABELS[kind],
    ...(part ? { tier: TIER_LABELS[part.tier], tuning: TUNING_LABELS[part.tuning] } : {}),
    recurrence,
    quantity: decimalText(quantity),
    unit: COUNTED_UNITS[unitOfLine(line)],
    rateUsd: price?.usd ?? null,
    ratePer: price?.per ?? '',
    amountUsd: amount === null ? null : usdText(amount),
    source: price ? priceOrigin(price) : '',
    note: price ? '' : 'The price list has no such price; no total counts this line.',
  };
}

function totalRows(exported: Exported): Row[] {
  const { workloads, totals } = exported.estimate;
  const several = workloads.length > 1;
  const ofWorkloads = workloads.map((workload, index) =>
    totalRow(workloadLabel(workload.workload, index + 1), 'A month', workload.totals, 'monthly'),
  );
  return [...(several ? ofWorkloads : []), ...wholeTotals(totals, exported), ...budgetRows(exported)];
}

function wholeTotals(totals: Totals, exported: Exported): Row[] {
  return [
    ...spendTotals(totals, exported),
    ...(totals.perRequest === null
      ? []
      : [
          totalRow('', 'Per request', totals, 'perRequest'),
          totalRow('', 'Per 1,000 requests', totals, 'per1kRequests'),
        ]),
  ];
}

function spendTotals(totals: Totals, { basis, madeOn }: Exported): Row[] {
  return [
    totalRow('', 'A month', totals, 'monthly'),
    ...(hasOnce(totals) ? [totalRow('', 'Once', totals, 'once')] : []),
    totalRow('', 'A year', totals, 'annual', yearNote(basis, madeOn)),
  ];
}

function yearNote(basis: Exported['basis'], madeOn: Exported['madeOn']): string {
  return ['At this rate.', pastShutdownText(basis, madeOn)].filter(Boolean).join(' ');
}

function totalRow(workload: string, item: string, totals: Totals, id: FigureId, note = ''): Row {
  const figure = figureOf(totals, id);
  const incomplete =
    figure === null || figure.incomplete
      ? 'Incomplete: a part has no price on this list and is not counted.'
      : '';
  return {
    row: 'total',
    workload: workload || 'All workloads',
    item,
    amountUsd: figure && usdText(figure.amount),
    note: [incomplete, note].filter(Boolean).join(' '),
  };
}

function budgetRows(exported: Exported): Row[] {
  const use = budgetUse(exported);
  if (!use) return [];
  return [
    {
      row: 'total',
      workload: 'All workloads',
      item: 'A month of the budget',
      quantity: use.percent,
      unit: `% of ${use.budgetUsd} USD a month`,
      note: use.verdict,
    },
  ];
}

/** The totals at other training prices, as rows that no sum of totals takes in. */
function trainingRows(exported: Exported): Row[] {
  return otherTrainingTotals(exported.scenario, exported.basis).flatMap(({ list, price, totals }) =>
    spendTotals(totals, exported).map((total): Row => {
      const training = `With training at the price of ${list.title}.`;
      return {
        ...total,
        row: 'alternative',
        rateUsd: price.usd,
        ratePer: price.per,
        source: list.title,
        note: [training, total.note].filter(Boolean).join(' '),
      };
    }),
  );
}

function assumptionRows({ scenario, estimate }: Exported): Row[] {
  const row = (assumption: Assumption, workload = ''): Row => ({
    row: 'assumption',
    workload,
    item: assumption.label,
    ...(typeof assumption.value === 'number'
      ? { quantity: assumption.value, unit: assumption.unit }
      : { note: [assumption.value, assumption.unit].filter(Boolean).join('; ') }),
  });
  return [
    ...assumptionsOfEstimate(scenario).map((assumption) => row(assumption)),
    ...estimate.workloads.flatMap(({ workload, warnings }, index) => {
      const label = workloadLabel(workload, index + 1);
      return [
        ...assumptionsOfWorkload(workload).map((assumption) => row(assumption, label)),
        ...warnings.map(
          (warning): Row => ({
            row: 'assumption',
            workload: label,
            item: 'Warning',
            note: warningText(warning).text,
          }),
        ),
      ];
    }),
  ];
}

function aboutRows(exported: Exported): Row[] {
  const { scenario, basis, madeOn, estimate } = exported;
  const { model, list, card } = basis;
  const about = (item: string, note: string, source = ''): Row => ({ row: 'about', item, note, source });
  return [
    ...(scenario.title === '' ? [] : [about('Title', scenario.title)]),
    about('Amounts', amountsText(scenario)),
    about('Price list', list.title),
    about('Price list of', card.date),
    about('Prices checked on', card.checked),
    about('Made on', madeOn),
    ...shutdownsOf(basis, madeOn).map(({ event, date, source }) =>
      about(event, date, [source.title, source.address, sourceDateText(source)].filter(Boolean).join(', ')),
    ),
    about(`Replacement named by ${makerOf(model).title}`, REPLACEMENT.model.title),
    about('Link', linkBack(exported) ?? 'This estimate is too long for a link.'),
    ...sourcesOf(estimate).map((source) =>
      about(`Source: ${source.title}`, [source.address, sourceDateText(source)].filter(Boolean).join(', ')),
    ),
  ];
}
