import { REPLACEMENT } from '../catalog/replacement';
import { makerOf } from '../catalog/sellers';
import type { PricedLine } from '../engine/priceUsage';
import { workloadLabel } from '../scenario/scenario';
import { decimalText } from '../units/decimal';
import { usdText } from '../units/money';
import { type Assumption, assumptionsOfEstimate, assumptionsOfWorkload } from '../wording/assumptions';
import { TIER_LABELS, TUNING_LABELS } from '../wording/billingText';
import { BYTE_ORDER_MARK, csvText } from '../wording/csv';
import { KIND_LABELS, unitOfLine } from '../wording/lineText';
import { priceOrigin } from '../wording/priceOrigin';
import { shutdownsOf } from '../wording/shutdown';
import { sourceDateText } from '../wording/sourceDate';
import { warningText } from '../wording/warningText';
import { COUNTED_UNITS } from './countedUnits';
import { amountsText, type Exported, linkBack, sourcesOf } from './exported';
import { type MoveRow, moveRows } from './moveRows';
import { alternativeRows, budgetRow, type TotalRow, totalRows } from './totalRows';

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
 * An estimate for programs: a header, a row for each priced line, the totals, and what they rest on. Amounts are
 * USD with every digit; a line without a price has no amount.
 */
export function estimateCsv(exported: Exported): string {
  const rows: readonly Row[] = [
    ...lineRows(exported),
    ...totalsOf(exported),
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

function totalsOf(exported: Exported): Row[] {
  const budget = budgetRow(exported);
  return [
    ...totalRows(exported).map((total): Row => ({ row: 'total', ...inUsd(total) })),
    ...(budget
      ? [
          {
            row: 'total' as const,
            workload: budget.workload,
            item: budget.item,
            quantity: budget.percent,
            unit: `% of ${budget.budgetUsd} USD a month`,
            note: budget.verdict,
          },
        ]
      : []),
    ...alternativeRows(exported).map(
      ({ training: { list, price }, ...total }): Row => ({
        row: 'alternative',
        ...inUsd(total),
        rateUsd: price.usd,
        ratePer: price.per,
        source: list.title,
      }),
    ),
  ];
}

function inUsd({ workload, item, amount, note }: TotalRow) {
  return { workload, item, amountUsd: amount === null ? null : usdText(amount), note };
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
