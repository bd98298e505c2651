import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateCsv } from '../../src/exports/estimateCsv';
import type { Scenario } from '../../src/scenario/scenario';
import { arbitraryScenario } from '../support/arbitraryScenario';
import { scenarioOf } from '../support/cards';
import { exportedOf, PAGE } from '../support/exported';
import { parseCsv, recordsOf } from '../support/parseCsv';

const recordsFor = (scenario: Scenario) => recordsOf(estimateCsv(exportedOf(scenario)));
const amounts = (records: Record<string, string>[], row: string) =>
  records
    .filter(({ Row }) => Row === row)
    .map((record) => [record.Workload, record.Item, record['Amount USD']]);

describe('the CSV of an estimate', () => {
  it('begins with a mark for Excel and the header, and every row has as many cells', () => {
    const text = estimateCsv(exportedOf(scenarioOf({})));
    expect(text.startsWith('\ufeffRow,Workload,Item,Tier,Tuning,Billed,Quantity,Unit,Rate USD,')).toBe(true);
    expect(new Set(parseCsv(text.slice(1)).map((row) => row.length)).size).toBe(1);
  });

  it('has a row for each priced line, with every digit', () => {
    // 100 requests: 20 in Batch, 80 outside with half of their input cached, 1,000 in and 100 out each.
    // Standard: 40,000 x 0.15 / 1M = 0.006; 40,000 x 0.075 / 1M = 0.003; 8,000 x 0.60 / 1M = 0.0048.
    // Batch: 20,000 x 0.075 / 1M = 0.0015; 2,000 x 0.30 / 1M = 0.0006. Together 0.0159.
    const records = recordsFor(
      scenarioOf({
        name: 'Bot',
        volume: 100,
        volumePeriod: 'month',
        outputTokensPerRequest: 100,
        cachedSharePercent: 50,
        batchSharePercent: 20,
      }),
    );
    const lines = records
      .filter(({ Row }) => Row === 'line')
      .map((line) => [
        line.Workload,
        line.Item,
        line.Tier,
        line.Quantity,
        line.Unit,
        line['Rate USD'],
        line['Amount USD'],
      ]);
    expect(lines).toEqual([
      ['Bot', 'Input', 'standard', '40000', 'tokens', '0.15', '0.006'],
      ['Bot', 'Cached input', 'standard', '40000', 'tokens', '0.075', '0.003'],
      ['Bot', 'Output', 'standard', '8000', 'tokens', '0.6', '0.0048'],
      ['Bot', 'Input', 'Batch', '20000', 'tokens', '0.075', '0.0015'],
      ['Bot', 'Output', 'Batch', '2000', 'tokens', '0.3', '0.0006'],
    ]);
    // 12 x 0.0159 = 0.1908; / 100 = 0.000159; x 1,000 = 0.159.
    expect(amounts(records, 'total')).toEqual([
      ['All workloads', 'A month', '0.0159'],
      ['All workloads', 'A year', '0.1908'],
      ['All workloads', 'Per request', '0.000159'],
      ['All workloads', 'Per 1,000 requests', '0.159'],
    ]);
    expect(records[0]).toMatchObject({ Tuning: 'base', Billed: 'monthly', 'Rate per': '1M tokens' });
    expect(records[0]?.Source).toContain('line 37');
  });

  it('keeps what is spent once out of the month', () => {
    // 1M tokens x 3 epochs x 0.30 = 0.90 once; 12 x 18 + 0.90 = 216.90 in the year.
    const records = recordsFor(
      scenarioOf({ inputTokensPerRequest: 2_000, outputTokensPerRequest: 500, trainingTokens: 1_000_000 }),
    );
    expect(records.find(({ Item }) => Item === 'Training')).toMatchObject({
      Billed: 'once',
      Quantity: '3000000',
      'Amount USD': '0.9',
    });
    expect(amounts(records, 'total').slice(0, 3)).toEqual([
      ['All workloads', 'A month', '18'],
      ['All workloads', 'Once', '0.9'],
      ['All workloads', 'A year', '216.9'],
    ]);
  });

  it('leaves the amount of a line without a price empty, and says that the total lacks it', () => {
    const records = recordsFor({
      ...scenarioOf({ fineTuned: true, batchSharePercent: 100, hostingHoursPerMonth: 0 }),
      priceListId: 'azure-global',
    });
    const lines = records.filter(({ Row }) => Row === 'line');
    expect(lines.map((line) => line['Amount USD'])).toEqual(['', '']);
    expect(lines.map((line) => line['Rate USD'])).toEqual(['', '']);
    const month = records.find(({ Row, Item }) => Row === 'total' && Item === 'A month');
    expect(month).toMatchObject({ 'Amount USD': '', Note: expect.stringMatching(/^Incomplete/) });
  });

  it('holds what the figures rest on, the list with its dates, and the way back', () => {
    const records = recordsFor({
      ...scenarioOf({ name: 'Chat', volume: 90, inputTokensPerRequest: 2_000, cachedSharePercent: 40 }),
      title: 'Spring',
      priceListId: 'openai',
      horizonMonths: 24,
      ownPrices: { si: 0.2 },
    });
    const notes = new Map(records.filter(({ Row }) => Row === 'about').map(({ Item, Note }) => [Item, Note]));
    expect(notes.get('Title')).toBe('Spring');
    expect(notes.get('Price list')).toBe('OpenAI’s list');
    expect(notes.get('Prices checked on')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(notes.get('Made on')).toBe('2026-11-22');
    expect(notes.get('Link')).toMatch(
      new RegExp(`^${PAGE}\\?v=1&t=Spring&p=openai.*&x=si0\\.2&h=24&w1=r90d`),
    );
    expect([...notes.keys()].some((item) => item?.startsWith('Source: OpenAI API pricing'))).toBe(true);
    const assumed = records
      .filter(({ Row }) => Row === 'assumption')
      .map(({ Workload, Item, Quantity, Unit }) => [Workload, Item, Quantity, Unit].join(' '));
    expect(assumed).toEqual([
      ' Horizon 24 months',
      ' Own price: Input 0.2 USD per 1M tokens',
      'Chat Requests 90 a day',
      'Chat Input 2000 tokens a request',
      'Chat Output 300 tokens a request',
      'Chat Cached input 40 % of the input',
      'Chat Active days 30 days a month',
    ]);
  });

  it('marks what was entered and has no part in the figure', () => {
    const records = recordsFor(scenarioOf({ volumePeriod: 'month', turnsPerConversation: 20 }));
    expect(records.find(({ Item }) => Item === 'Turns')).toMatchObject({
      Quantity: '20',
      Unit: 'turns a conversation; not used here',
    });
    // Neither used nor entered.
    expect(records.some(({ Item }) => Item === 'Active days')).toBe(false);
  });

  it('lets no name run as a formula', () => {
    const text = estimateCsv(exportedOf({ ...scenarioOf({ name: '=HYPERLINK("x")' }), title: '@SUM(A1)' }));
    const cells = parseCsv(text.slice(1)).flat();
    expect(cells).toContain(`'=HYPERLINK("x")`);
    expect(cells).toContain("'@SUM(A1)");
    expect(cells.filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
  });

  it('has lines that add up to the totals, whatever the estimate', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const exported = exportedOf(scenario);
        const records = recordsOf(estimateCsv(exported));
        const lines = records.filter(({ Row, Billed }) => Row === 'line' && Billed === 'monthly');
        const sum = lines.reduce((total, line) => total + Number(line['Amount USD']), 0);
        const month = exported.estimate.totals.monthly / 1e9;
        expect(Math.abs(sum - month)).toBeLessThanOrEqual(1e-12 * month);
      }),
      { numRuns: 100 },
    );
  });
});
