import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateCsv } from '../../src/exports/estimateCsv';
import type { Scenario } from '../../src/scenario/scenario';
import { isoDate } from '../../src/units/calendar';
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
      ownPrices: { 'base.standard.input': 0.2 },
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

  const notesOf = (records: Record<string, string>[]) =>
    new Map(records.filter(({ Row }) => Row === 'about').map((record) => [record.Item, record]));

  it('says when the model is shut down and what replaces it, by which source, and what the amounts are', () => {
    const about = notesOf(recordsFor(scenarioOf({})));
    expect(about.get('OpenAI shuts GPT-4o mini down')).toMatchObject({
      Note: '2027-01-14',
      Source: expect.stringMatching(/^OpenAI .*https:\/\//),
    });
    expect(about.get('Replacement named by OpenAI')).toMatchObject({ Note: 'gpt-6-luna' });
    expect(about.get('Amounts')).toMatchObject({ Note: 'USD, list prices before tax' });
    expect([...about.keys()].some((item) => item?.startsWith('Azure'))).toBe(false);
    const own = notesOf(recordsFor({ ...scenarioOf({}), ownPrices: { 'base.standard.input': 1 } }));
    expect(own.get('Amounts')?.Note).toMatch(/^USD, list prices before tax, with your own prices/);
  });

  it('says when Azure retires it, where the prices are Azure’s', () => {
    const about = notesOf(recordsFor({ ...scenarioOf({}), priceListId: 'azure-global' }));
    expect(about.get('Azure retires GPT-4o mini')).toMatchObject({ Note: '2027-04-14' });
  });

  it('notes of the year that it runs past the shutdown, where it does', () => {
    const year = (madeOn: string) =>
      recordsOf(estimateCsv({ ...exportedOf(scenarioOf({})), madeOn: isoDate(madeOn) })).find(
        ({ Row, Item }) => Row === 'total' && Item === 'A year',
      )?.Note;
    expect(year('2026-11-22')).toBe(
      'At this rate. Twelve months from 22 November 2026 run past 14 January 2027, when OpenAI shuts GPT-4o mini down.',
    );
    expect(year('2026-01-14')).toBe('At this rate.');
    expect(year('2027-01-15')).toBe(
      'At this rate. Twelve months from 15 January 2027 come after 14 January 2027, when OpenAI shut GPT-4o mini down.',
    );
  });

  it.each([
    // 18 of 15 is 120%, of 20 is 90%.
    [15, '120', 'over budget'],
    [20, '90', 'within budget'],
    [18, '100', 'within budget'],
  ])('sets the month against a budget of %d USD', (monthlyBudgetUsd, percent, verdict) => {
    const records = recordsFor({
      ...scenarioOf({ inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 }),
      monthlyBudgetUsd,
    });
    expect(records.find(({ Item }) => Item === 'A month of the budget')).toMatchObject({
      Row: 'total',
      Quantity: percent,
      Unit: `% of ${monthlyBudgetUsd} USD a month`,
      Note: verdict,
      'Amount USD': '',
    });
  });

  it('does not know of a budget whether it is kept where a price is lacking, and says nothing where none is set', () => {
    const unpriced = {
      ...scenarioOf({ fineTuned: true, batchSharePercent: 100, hostingHoursPerMonth: 0 }),
      priceListId: 'azure-global',
      monthlyBudgetUsd: 5,
    };
    expect(recordsFor(unpriced).find(({ Item }) => Item === 'A month of the budget')).toMatchObject({
      Quantity: '',
      Note: 'not known',
    });
    expect(recordsFor(scenarioOf({})).some(({ Item }) => Item === 'A month of the budget')).toBe(false);
  });

  it('has the totals at the other price of training, apart from the totals', () => {
    // 3M x 3.00 / 1M = 9.00 once; 12 x 18 + 9 = 225.
    const records = recordsFor(
      scenarioOf({ inputTokensPerRequest: 2_000, outputTokensPerRequest: 500, trainingTokens: 1_000_000 }),
    );
    expect(amounts(records, 'alternative')).toEqual([
      ['All workloads', 'A month', '18'],
      ['All workloads', 'Once', '9'],
      ['All workloads', 'A year', '225'],
    ]);
    expect(records.find(({ Row }) => Row === 'alternative')).toMatchObject({
      'Rate USD': '3',
      'Rate per': '1M tokens',
      Source: 'OpenAI’s list',
      Note: 'With training at the price of OpenAI’s list.',
    });
    expect(amounts(recordsFor(scenarioOf({})), 'alternative')).toEqual([]);
  });

  it('tells of a training file how often it is gone through and repeated, and of a worked-out share its hit rate', () => {
    const assumed = recordsFor(scenarioOf({ trainingTokens: 1_000_000, cacheMode: 'worked-out' }))
      .filter(({ Row }) => Row === 'assumption')
      .map(({ Item, Quantity, Unit, Note }) => [Item, Quantity, Unit, Note].filter(Boolean).join(' '));
    expect(assumed).toEqual(
      expect.arrayContaining([
        'Training file 1000000 tokens',
        'Epochs 3 times through the file',
        'Repeated no, trained once',
        'Shared start 0 tokens of each prompt',
        'Hit rate 80 % of what could be cached',
      ]),
    );
    const repeated = recordsFor(scenarioOf({ trainingTokens: 1_000_000, trainingEveryMonths: 6 }));
    expect(repeated.find(({ Item }) => Item === 'Repeated')).toMatchObject({
      Quantity: '6',
      Unit: 'months apart',
    });
  });

  it('has no 0 for what has no price, in any figure', () => {
    const records = recordsFor({
      ...scenarioOf(
        { fineTuned: true, batchSharePercent: 100, hostingHoursPerMonth: 0, trainingTokens: 1_000 },
        { fineTuned: true, batchSharePercent: 100, hostingHoursPerMonth: 0 },
      ),
      priceListId: 'azure-global',
      priceListDate: isoDate('2026-02-11'),
    });
    const totals = amounts(records, 'total');
    // A month of each of two, then a month, once, a year, per request and per 1,000 of both.
    expect(totals).toHaveLength(7);
    expect(totals.map(([, , amount]) => amount)).toEqual(totals.map(() => ''));
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
