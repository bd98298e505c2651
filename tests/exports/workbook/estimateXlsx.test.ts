import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Exported } from '../../../src/exports/exported';
import { estimateXlsx } from '../../../src/exports/workbook/estimateXlsx';
import type { Scenario } from '../../../src/scenario/scenario';
import { yearMonth } from '../../../src/units/calendar';
import { arbitraryScenario } from '../../support/arbitraryScenario';
import { scenarioOf } from '../../support/cards';
import { exportedOf, PAGE } from '../../support/exported';
import { type ReadCell, type ReadSheet, readXlsx } from '../../support/readXlsx';

/** 60M in and 15M out a month: 9.00 and 9.00, $18.00 here, $13.50 to $15.60 on gpt-6-luna. */
const EIGHTEEN = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };

const UNPRICED = {
  ...scenarioOf({ fineTuned: true, batchSharePercent: 100, hostingHoursPerMonth: 0 }),
  priceListId: 'azure-global',
};

const readOf = async (exported: Exported) => readXlsx(await estimateXlsx(exported));
const sheetsOf = (scenario: Scenario) => readOf(exportedOf(scenario));

function sheet(sheets: readonly ReadSheet[], name: string): ReadSheet {
  const found = sheets.find((one) => one.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** The rows below the heads, each cell by its head. */
function records({ rows, frozenRows }: ReadSheet): Record<string, ReadCell | undefined>[] {
  const heads = rows[frozenRows - 1] ?? [];
  return rows
    .slice(frozenRows)
    .map((row) => Object.fromEntries(heads.map((head, column) => [String(head?.value), row[column]])));
}

const valuesOf = (found: ReadSheet, ...heads: string[]) =>
  records(found).map((record) => heads.map((head) => record[head]?.value));

/** Days since 30 December 1899, by which workbooks count: 1 January 2026 is 46,023. */
const NEW_YEAR_2026 = 46_023;

describe('the workbook of an estimate', () => {
  it('has a sheet for each thing, its heads in sight', async () => {
    const sheets = await sheetsOf(scenarioOf(EIGHTEEN));
    expect(sheets.map(({ name }) => name)).toEqual([
      'Totals',
      'Lines',
      'Other models',
      'The move',
      'Assumptions',
      'Sources',
    ]);
    for (const { frozenRows } of sheets) expect(frozenRows).toBeGreaterThan(0);
  });

  it('begins with the title, what the amounts are, and the way back', async () => {
    const [totals] = await sheetsOf({ ...scenarioOf(EIGHTEEN), title: 'Spring' });
    const above = totals?.rows.slice(0, 4).map(([cell]) => cell?.value);
    expect(above).toEqual([
      'Spring',
      'GPT-4o mini. Price list: OpenAI, from two articles of 2026, of 3 June 2026. Made on 22 November 2026.',
      'USD, list prices before tax.',
      'Open this estimate',
    ]);
    expect(totals?.rows[3]?.[0]?.address).toMatch(new RegExp(`^${PAGE}\\?v=1&t=Spring&`));
  });

  it('has the totals of the page as numbers in USD', async () => {
    const totals = sheet(await sheetsOf(scenarioOf({ ...EIGHTEEN, trainingTokens: 1_000_000 })), 'Totals');
    // 3M x 0.30 = 0.90 once; 12 x 18 + 0.90 = 216.90; 18 / 30,000 = 0.0006. At OpenAI's 3.00: 9.00 and 225.00.
    expect(valuesOf(totals, 'Figure', 'Amount')).toEqual([
      ['A month', 18],
      ['Once', 0.9],
      ['A year', 216.9],
      ['Per request', 0.0006],
      ['Per 1,000 requests', 0.6],
      ['A month', 18],
      ['Once', 9],
      ['A year', 225],
    ]);
    // Two decimals from a dollar up, two significant digits below.
    const formats = records(totals).map(({ Amount }) => Amount?.format);
    expect(formats.slice(0, 4)).toEqual([
      '[$$-409]#,##0.00',
      '[$$-409]#,##0.00',
      '[$$-409]#,##0.00',
      '[$$-409]#,##0.00000',
    ]);
  });

  it('has each line with its quantity, its rate and its amount as numbers', async () => {
    const lines = sheet(await sheetsOf(scenarioOf({ ...EIGHTEEN, name: 'Bot' })), 'Lines');
    expect(valuesOf(lines, 'Workload', 'Line', 'Quantity', 'Unit', 'Rate', 'Rate per', 'Amount')).toEqual([
      ['Bot', 'Input', 60_000_000, 'tokens', 0.15, '1M tokens', 9],
      ['Bot', 'Output', 15_000_000, 'tokens', 0.6, '1M tokens', 9],
    ]);
  });

  it('says in words what has no price, and has no 0 for it', async () => {
    const sheets = await sheetsOf(UNPRICED);
    expect(valuesOf(sheet(sheets, 'Lines'), 'Rate', 'Amount')).toEqual([
      ['not known', 'not known'],
      ['not known', 'not known'],
    ]);
    const totals = valuesOf(sheet(sheets, 'Totals'), 'Amount', 'Note');
    for (const [amount, note] of totals) {
      expect(amount).toBe('not known');
      expect(note).toMatch(/^Incomplete/);
    }
  });

  it('has days and months as dates', async () => {
    const sheets = await sheetsOf(scenarioOf(EIGHTEEN));
    const [, , made] = records(sheet(sheets, 'Sources'));
    // 22 November is the 326th day of its year.
    expect(made).toMatchObject({
      What: { value: 'Made on' },
      Date: { value: NEW_YEAR_2026 + 325, format: 'yyyy-mm-dd' },
    });
    // 1 November is the 305th.
    const [november] = records(sheet(sheets, 'The move'));
    expect(november?.Month).toMatchObject({ value: NEW_YEAR_2026 + 304, format: 'mmmm yyyy' });
  });

  it('has a share as a part of 1, shown in per cent', async () => {
    // 18 of 15 is 120%.
    const totals = sheet(await sheetsOf({ ...scenarioOf(EIGHTEEN), monthlyBudgetUsd: 15 }), 'Totals');
    expect(records(totals).at(-1)).toMatchObject({
      Figure: { value: 'A month of the budget' },
      Amount: { value: 1.2, format: '0%' },
      Note: { value: 'over budget' },
    });
  });

  it('has other models at least and at most, and the months of the move with their sums', async () => {
    const sheets = await sheetsOf({
      ...scenarioOf(EIGHTEEN),
      models: ['gpt-6-luna', 'gpt-4o'],
      moveMonth: yearMonth('2026-12'),
      movedPercentPerMonth: 50,
      horizonMonths: 3,
    });
    const models = sheet(sheets, 'Other models');
    expect(
      valuesOf(models, 'Model', 'A month there, at least', 'A month there, at most', 'In %, at least'),
    ).toEqual([
      ['gpt-6-luna', 13.5, 15.6, -0.25],
      // 60M x 2.50 + 15M x 10.00 = 300, which is 282 more than 18.
      ['GPT-4o', 300, 300, expect.closeTo(282 / 18, 12)],
    ]);
    // November: 9 of 30 days of 18. December: half of each. January: all has moved.
    expect(
      valuesOf(sheet(sheets, 'The move'), 'Calls moved', 'GPT-4o mini', 'Both, at least', 'Both, at most'),
    ).toEqual([
      [0, 5.4, 5.4, 5.4],
      [0.5, 9, 15.75, 16.8],
      [1, 0, 13.5, 15.6],
      [undefined, 14.4, 34.65, 37.8],
    ]);
  });

  it('says of what can’t move that it can’t, without months and amounts', async () => {
    const sheets = await sheetsOf({ ...scenarioOf({ fineTuned: true }), models: ['gpt-6-luna'] });
    expect(sheets.map(({ name }) => name)).not.toContain('The move');
    expect(records(sheet(sheets, 'Other models'))[0]).toMatchObject({
      'A month there, at least': { value: 'not compared' },
      'Difference, at least': undefined,
      'What has no part in it': { value: 'can’t be fine-tuned' },
    });
  });

  it('tells what it rests on, numbers apart from words', async () => {
    const scenario = { ...scenarioOf({ volume: 5_391, cachedSharePercent: 40 }), moveTarget: 'gpt-4o' };
    const assumed = valuesOf(
      sheet(await sheetsOf(scenario), 'Assumptions'),
      'Assumption',
      'Value',
      'Unit, or in words',
    );
    expect(assumed).toEqual(
      expect.arrayContaining([
        ['Requests', 5_391, 'a day'],
        ['Cached input', 40, '% of the input'],
        ['Move to', undefined, 'gpt-4o'],
      ]),
    );
  });

  it('runs no name as a formula, and alters none', async () => {
    const name = '=HYPERLINK("http://x")&<b>';
    const sheets = await sheetsOf({ ...scenarioOf({ name }), title: '@SUM(A1)' });
    expect(sheets.filter(({ hasFormulas }) => hasFormulas)).toEqual([]);
    expect(sheets[0]?.rows[0]?.[0]?.value).toBe('@SUM(A1)');
    expect(records(sheet(sheets, 'Lines'))[0]?.Workload?.value).toBe(name);
  });

  it('writes an address that is too long for a spreadsheet as words alone', async () => {
    const one = { name: 'né'.repeat(20), volume: 7, cachedSharePercent: 41, batchSharePercent: 7 };
    const tokens = { inputTokensPerRequest: 12_345, outputTokensPerRequest: 1_234 };
    const many = scenarioOf(...Array.from({ length: 20 }, () => ({ ...one, ...tokens })));
    const link = records(sheet(await sheetsOf({ ...many, title: 't' }), 'Sources'))[3]?.Address;
    expect(String(link?.value).length).toBeGreaterThan(2_000);
    expect(link?.address).toBeNull();
  });

  it('has lines that add up to the totals, whatever the estimate', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryScenario, async (scenario) => {
        const exported = exportedOf(scenario);
        const lines = records(sheet(await readOf(exported), 'Lines'));
        const amounts = lines
          .filter((line) => line.Billed?.value === 'monthly')
          .map(({ Amount }) => Amount?.value);
        const sum = amounts.reduce<number>(
          (total, amount) => total + (typeof amount === 'number' ? amount : 0),
          0,
        );
        const month = exported.estimate.totals.monthly / 1e9;
        expect(Math.abs(sum - month)).toBeLessThanOrEqual(1e-12 * month);
      }),
      { numRuns: 50 },
    );
  });
});
