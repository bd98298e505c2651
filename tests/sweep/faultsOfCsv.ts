import { currentCard, PRICE_LISTS } from '../../src/catalog/priceLists';
import { estimateCsv } from '../../src/exports/estimateCsv';
import { recordsOf } from '../support/parseCsv';
import { Checked, isSame } from './checked';
import type { DerivedSums } from './derive';
import type { Fact } from './facts';
import { monthOf, monthsOf, onceOf, perRequestsOf } from './factsOf';
import type { Fault } from './laws';
import { repriced } from './repriced';
import type { Swept } from './swept';

type Row = Record<string, string>;

/** The spreadsheet, read back row by row: its lines, then totals that are the sums of its own lines. */
export function faultsOfCsv({ exported, derived }: Swept): Fault[] {
  const checked = new Checked('estimate CSV');
  const text = estimateCsv(exported);
  const rows = recordsOf(text);
  const rowsOf = (kind: string) => rows.filter(({ Row }) => Row === kind);
  const { whole, workloads } = derived;
  checkLines(checked, rowsOf('line'), whole);
  checkTotals(checked, rowsOf('total'), workloads.length > 1 ? workloads : [], whole);
  checkBudget(checked, rowsOf('total'), exported.scenario.monthlyBudgetUsd, whole);
  checkAlternatives(checked, rowsOf('alternative'), whole);
  checkAssumptions(checked, rowsOf('assumption'), exported);
  checked.holds('no word for no value', !/NaN|undefined|Infinity/.test(text), text.slice(0, 80));
  return checked.faults;
}

function checkLines(checked: Checked, rows: readonly Row[], { lines }: DerivedSums): void {
  checked.number('lines', rows.length, lines.length);
  for (const [place, { quantity, usd, amount, once }] of lines.entries()) {
    const row = rows[place] ?? {};
    checked.number('quantity of a line', row.Quantity, quantity);
    checked.number('rate of a line', row['Rate USD'], usd);
    checked.number('amount of a line', row['Amount USD'], amount);
    checked.holds('recurrence of a line', (row.Billed === 'once') === once, row.Billed ?? '');
    checked.holds('word of a line without a price', amount !== null || row.Note !== '', row.Item ?? '');
  }
}

/** By item: what it has to be, and whether it lacks a part. */
function expectedOf(sums: DerivedSums): Map<string, readonly Fact[]> {
  return new Map([
    ['A month', monthOf(sums)],
    ['Once', onceOf(sums)],
    ['A year', monthsOf(sums, 12)],
    ['Per request', perRequestsOf(sums, 1)],
    ['Per 1,000 requests', perRequestsOf(sums, 1000)],
  ]);
}

function checkTotals(
  checked: Checked,
  rows: readonly Row[],
  workloads: readonly DerivedSums[],
  whole: DerivedSums,
): void {
  for (const [place, sums] of workloads.entries()) checkTotal(checked, rows[place] ?? {}, sums);
  for (const row of rows.slice(workloads.length)) {
    if (row.Unit === '') checkTotal(checked, row, whole);
  }
  const items = rows.slice(workloads.length).map(({ Item }) => Item);
  const wanted = ['A month', 'A year', ...(whole.requests > 0 ? ['Per request', 'Per 1,000 requests'] : [])];
  checked.holds(
    'totals that there are',
    wanted.every((item) => items.includes(item)),
    items.join(),
  );
}

function checkTotal(checked: Checked, row: Row, sums: DerivedSums): void {
  const [fact] = expectedOf(sums).get(row.Item ?? '') ?? [];
  checked.number(`total: ${row.Item}`, row['Amount USD'], fact?.value ?? null);
  const isPartial = fact?.partial ?? true;
  checked.holds(
    'incomplete total',
    /incomplete/i.test(row.Note ?? '') === isPartial,
    `${row.Item}: ${row.Note}`,
  );
}

function checkBudget(
  checked: Checked,
  rows: readonly Row[],
  budget: number | null,
  whole: DerivedSums,
): void {
  const row = rows.find(({ Unit }) => Unit?.startsWith('%'));
  checked.holds('row of the budget', (row !== undefined) === (budget !== null), row?.Item ?? '');
  if (!row || budget === null) return;
  const [month] = monthOf(whole);
  checked.number('share of the budget', row.Quantity, month ? (month.value / budget) * 100 : null);
  const isOver = month !== undefined && month.value > budget;
  const verdict = isOver ? /over/ : whole.monthlyGap ? /not known/ : /within/;
  checked.holds(
    'verdict on the budget',
    verdict.test(row.Note ?? ''),
    `${month?.value} of ${budget}: ${row.Note}`,
  );
  if (month?.partial && !isOver)
    checked.holds(
      'incomplete share of the budget',
      /over|incomplete|not known/i.test(row.Note ?? ''),
      row.Note ?? '',
    );
}

/** At the price of another list: all other lines, and those of training at that price. */
function checkAlternatives(checked: Checked, rows: readonly Row[], whole: DerivedSums): void {
  for (const row of rows) {
    const usd = Number(row['Rate USD']);
    checkTotal(checked, row, repriced(whole, usd));
    const isListed = PRICE_LISTS.some((list) => currentCard(list).prices.training?.usd === usd);
    checked.holds('price of other training', isListed, row['Rate USD'] ?? '');
  }
}

function checkAssumptions(checked: Checked, rows: readonly Row[], { scenario }: Swept['exported']): void {
  const entered = [
    ...[scenario.horizonMonths, scenario.monthlyBudgetUsd ?? 0, scenario.peakFactor],
    ...[scenario.reasoningTokensPerCall, scenario.moveHitRatePercent ?? 0],
    ...[scenario.tokenizerFactor, scenario.movedPercentPerMonth],
    ...Object.values(scenario.ownPrices),
    ...scenario.workloads.flatMap((workload) => [
      ...Object.values(workload).filter((value) => typeof value === 'number'),
      ...workload.images.map(({ imagesPerCall }) => imagesPerCall),
    ]),
  ];
  for (const { Quantity, Item } of rows) {
    if (Quantity === '') continue;
    const isEntered = entered.some((value) => isSame(Number(Quantity), value));
    checked.holds('number that an estimate rests on', isEntered, `${Item}: ${Quantity}`);
  }
}
