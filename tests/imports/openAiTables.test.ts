import { describe, expect, it } from 'vitest';
import { costOf } from './money';
import { importOf, tableText } from './support';

/** Midnight of 5 October 2025 in UTC, and the days after it. */
const midnight = (day: number) => 1_759_622_400 + day * 86_400;
const bucket = (day: number) => [midnight(day), midnight(day + 1), '', ''];

const TIME = ['start_time', 'end_time', 'start_time_iso', 'end_time_iso'];

const USAGE = [
  ...TIME,
  ...['project_id', 'num_model_requests', 'user_id', 'api_key_id', 'model', 'batch', 'service_tier'],
  ...['input_tokens', 'output_tokens', 'input_cached_tokens', 'input_text_tokens', 'input_image_tokens'],
];

const usageRow = (
  day: number,
  [model, batch, tier, requests, input, output, cached]: readonly [
    string,
    string,
    string,
    ...(string | number)[],
  ],
) => [
  ...bucket(day),
  ...['proj_EXAMPLE', requests ?? '', 'user-EXAMPLE', 'key_EXAMPLE', model, batch, tier],
  ...[input ?? '', output ?? '', cached ?? '', input ?? '', '0.0'],
];

describe('the dashboard’s export of activity', () => {
  it('is priced to the digit: 4,228 requests over two days', async () => {
    const read = await importOf(
      tableText([
        USAGE,
        usageRow(0, [
          'gpt-4o-mini-2024-07-18',
          'FALSE',
          'default',
          '4000.0',
          '5000000.0',
          '100000.0',
          '200000.0',
        ]),
        usageRow(1, ['gpt-4o-mini-2024-07-18', 'false', 'default', '228.0', '789342.0', '6885.0', '29120.0']),
      ]),
    );
    expect(read.usage).toMatchObject([
      { day: '2025-10-05', requests: 4_000, inputTokens: 5_000_000, cachedInputTokens: 200_000 },
      { day: '2025-10-06', requests: 228, inputTokens: 789_342, cachedInputTokens: 29_120 },
    ]);
    // (5,789,342 - 229,120) x 0.15 + 229,120 x 0.075 + 106,885 x 0.60, per 1M: 0.8340333 + 0.017184 + 0.064131.
    expect(costOf(read.usage).usd).toBe(0.9153483);
    expect(read.problems).toEqual([]);
  });

  it('tells Batch, Fast, fine-tuned and standard apart, and sums rows of one kind and day', async () => {
    const read = await importOf(
      tableText([
        USAGE,
        usageRow(0, ['gpt-4o-mini', 'TRUE', 'default', 1, 10, 1, 0]),
        usageRow(0, ['gpt-4o-mini', 'FALSE', 'priority', 2, 20, 2, 0]),
        usageRow(0, ['ft:gpt-4o-mini-2024-07-18:acme:bot:AbC123', 'FALSE', 'default', 3, 30, 3, 0]),
        usageRow(0, ['gpt-4o-mini', 'FALSE', 'default', 4, 40, 4, 0]),
        usageRow(0, ['gpt-4o-mini-2024-07-18', 'FALSE', 'default', 5, 50, 5, 0]),
      ]),
    );
    expect(
      read.usage.map(({ model, tuning, tier, requests, inputTokens }) => [
        ...[model, tuning, tier, requests, inputTokens],
      ]),
    ).toEqual([
      ['gpt-4o-mini', 'base', 'batch', 1, 10],
      ['gpt-4o-mini', 'base', 'fast', 2, 20],
      ['ft:gpt-4o-mini-2024-07-18', 'fineTuned', 'standard', 3, 30],
      ['gpt-4o-mini', 'base', 'standard', 9, 90],
    ]);
  });

  it('lists other models with their sums, its audio kin among them, and counts empty days', async () => {
    const read = await importOf(
      tableText([
        USAGE,
        usageRow(0, ['gpt-4o-2024-08-06', 'FALSE', 'default', '10.0', '59200.0', '10646.0', '5760.0']),
        usageRow(1, ['gpt-4o-mini-audio-preview', 'FALSE', 'flex', 1, 100, 10, 0]),
        usageRow(2, ['gpt-4o-2024-08-06', 'FALSE', 'default', 1, 800, 54, 0]),
        // An empty day may have no more than its four cells of time.
        bucket(3),
        bucket(4).concat(Array.from(USAGE.slice(4), () => '')),
      ]),
    );
    expect(read.usage).toEqual([]);
    expect(read.others).toEqual([
      { model: 'gpt-4o-2024-08-06', rows: 2, requests: 11, inputTokens: 60_000, outputTokens: 10_700 },
      { model: 'gpt-4o-mini-audio-preview', rows: 1, requests: 1, inputTokens: 100, outputTokens: 10 },
    ]);
    expect(read.rows).toEqual({ all: 5, thisModel: 0, others: 3, empty: 2, faulty: 0 });
    expect(read.days).toEqual({ first: '2025-10-05', last: '2025-10-09' });
  });

  it('says what it could not tell, and takes the model of those who were asked', async () => {
    const table = tableText([USAGE, usageRow(0, ['', '', '', 1, 10, 1, 0])]);
    const untold = await importOf(table);
    expect(untold.others).toEqual([{ model: null, rows: 1, requests: 1, inputTokens: 10, outputTokens: 1 }]);
    expect(untold.notes).toEqual({ 'model-not-told': 1 });
    const told = await importOf(table, { untoldModel: 'gpt-4o-mini' });
    expect(told.usage).toMatchObject([{ model: 'gpt-4o-mini', tier: 'standard', requests: 1 }]);
    const inBatch = tableText([USAGE, usageRow(0, ['', 'TRUE', '', 1, 10, 1, 0])]);
    expect((await importOf(inBatch, { untoldModel: 'gpt-4o-mini' })).usage).toMatchObject([
      { tier: 'batch' },
    ]);
    const grouped = await importOf(tableText([USAGE, usageRow(0, ['gpt-4o-mini', '', '', 1, 10, 1, 0])]));
    expect(grouped.notes).toEqual({ 'batch-not-told': 1, 'tier-not-told': 1 });
  });

  it.each([
    [
      ['gpt-4o-mini', 'FALSE', 'flex', 1, 10, 1, 0],
      'service_tier',
      'No prices of this model are known for “flex”.',
    ],
    [['gpt-4o-mini', 'maybe', '', 1, 10, 1, 0], 'batch', 'It is neither true nor false.'],
    [['gpt-4o-mini', '', '', 1, 'ten', 1, 0], 'input_tokens', 'It is not a number.'],
    [['gpt-4o-mini', '', '', 1, 1.5, 1, 0], 'input_tokens', 'It must be a whole number.'],
    [['gpt-4o-mini', '', '', 1, -1, 1, 0], 'input_tokens', 'It can’t be negative.'],
    [['gpt-4o-mini', '', '', 1, 1e16, 1, 0], 'input_tokens', 'It is too large.'],
    [['gpt-4o-mini', '', '', 1, '', 1, 0], 'input_tokens', 'It is empty.'],
    [
      ['gpt-4o-mini', '', '', 1, 10, 1, 11],
      'input_cached_tokens',
      'It is more than the input that it is a part of.',
    ],
  ] as const)('names what is wrong with a row, and counts the others: %j', async (row, field, reason) => {
    const good = usageRow(0, ['gpt-4o-mini', 'FALSE', 'default', 1, 10, 1, 0]);
    const read = await importOf(tableText([USAGE, good, usageRow(0, row), good]));
    expect(read.problems).toEqual([{ line: 3, field, reason }]);
    expect(read.rows).toEqual({ all: 3, thisModel: 2, others: 0, empty: 0, faulty: 1 });
    expect(read.usage).toMatchObject([{ requests: 2, inputTokens: 20 }]);
  });
});

describe('the dashboard’s export of costs', () => {
  const OLD = [...TIME, 'amount_value', 'amount_currency', 'line_item', 'project_id', 'organization_name'];

  it('in its columns of 2025 has amounts by day and nothing that they are for', async () => {
    const read = await importOf(
      tableText([
        OLD,
        [...bucket(0), '0.8958740000000000', 'usd', '', 'proj_EXAMPLE', 'Personal'],
        [...bucket(1), '0.5617712500000000', 'usd', '', 'proj_EXAMPLE', 'Personal'],
        bucket(2),
      ]),
    );
    // 0.895874 + 0.56177125
    expect(read.amountByCurrency).toEqual({ USD: '1.45764525' });
    expect(read.amounts).toMatchObject([
      { day: '2025-10-05', item: null, kind: null, amount: '0.895874' },
      { day: '2025-10-06', item: null, kind: null, amount: '0.56177125' },
    ]);
    expect(read.notes).toEqual({ 'item-not-told': 2 });
    expect(read.rows).toEqual({ all: 3, thisModel: 0, others: 2, empty: 1, faulty: 0 });
  });

  const NEW = [
    ...TIME,
    'amount_value',
    'amount_currency',
    'quantity',
    'quantity_unit',
    'line_item',
    'user_email',
  ];
  const cost = (amount: string, quantity: string, item: string, unit = 'tokens') => [
    ...bucket(0),
    ...[amount, 'usd', quantity, unit, item, 'somebody@example.com'],
  ];

  it('in its columns of 2026 has quantities, which cost what was charged: 30 in and 57 out', async () => {
    const read = await importOf(
      tableText([
        NEW,
        cost('0.0000045', '30.0', 'gpt-4o-mini-2024-07-18, input'),
        cost('0.0000342', '57.0', 'gpt-4o-mini-2024-07-18, output'),
        cost('0E-6176', '0.0', 'gpt-4o-mini-2024-07-18, cached input'),
      ]),
    );
    expect(read.amountByCurrency).toEqual({ USD: '0.0000387' });
    expect(read.usage).toMatchObject([
      { requests: null, inputTokens: 30, outputTokens: 57, cachedInputTokens: 0 },
    ]);
    // 30 x 0.15 + 57 x 0.60, per 1M.
    expect(costOf(read.usage).usd).toBe(0.0000387);
  });

  it('keeps what was free, with its quantity', async () => {
    const read = await importOf(tableText([NEW, cost('0', '1000', 'gpt-4o-mini, input')]));
    expect(read.amounts).toMatchObject([{ amount: '0', quantity: 1_000, kind: 'input' }]);
    expect(read.notes).toEqual({ free: 1 });
  });

  it.each([
    ['gpt-4o-mini, input', 'input', 'base', 'standard'],
    ['gpt-4o-mini, input_tokens', 'input', 'base', 'standard'],
    ['gpt-4o-mini-2024-07-18, cached input', 'cachedInput', 'base', 'standard'],
    ['priority | gpt-4o-mini-2024-07-18, output', 'output', 'base', 'fast'],
    ['ft-gpt-4o-mini-2024-07-18, output', 'output', 'fineTuned', 'standard'],
    ['ft:gpt-4o-mini-2024-07-18:acme::Ab1, input', 'input', 'fineTuned', 'standard'],
  ])('maps the line item “%s”', async (item, kind, tuning, tier) => {
    const read = await importOf(tableText([NEW, cost('1', '10', item)]));
    expect(read.amounts).toMatchObject([{ isThisModel: true, kind, billing: { tuning, tier } }]);
    expect(read.usage).toMatchObject([{ tuning, tier }]);
    expect(JSON.stringify(read)).not.toContain('acme');
  });

  it.each([
    ['evals | gpt-4o-mini-2024-07-18, input', true],
    ['gpt-4o-mini-2024-07-18, training', true],
    ['gpt-4o-mini, input, long context', true],
    ['batch | priority | gpt-4o-mini, input', true],
    ['gpt-4o-mini-tts-2025-12-15 audio, input', false],
    ['gpt-5.6-luna, cache writes', false],
    ['web search tool calls', false],
  ])('lists the line item “%s” with its amount and no price', async (item, isThisModel) => {
    const read = await importOf(tableText([NEW, cost('0.25', '10', item)]));
    expect(read.amounts).toMatchObject([{ item, isThisModel, kind: null, amount: '0.25' }]);
    expect(read.usage).toEqual([]);
    expect(read.amountByCurrency).toEqual({ USD: '0.25' });
    expect(read.notes).toEqual(isThisModel ? { 'item-not-mapped': 1 } : {});
  });

  it('counts in thousands where the unit says so, and knows no tokens in other units', async () => {
    const thousands = await importOf(tableText([NEW, cost('1', '2.5', 'gpt-4o-mini, input', '1000_tokens')]));
    expect(thousands.usage).toMatchObject([{ inputTokens: 2_500 }]);
    const hours = await importOf(tableText([NEW, cost('1', '2.5', 'gpt-4o-mini, input', 'duration_hours')]));
    expect(hours.amounts).toMatchObject([{ quantity: null }]);
    expect(hours.usage).toEqual([]);
  });

  it('refuses an amount without a currency, with the field', async () => {
    const read = await importOf(tableText([NEW, [...bucket(0), '1', '', '1', 'tokens', 'x', '']]));
    expect(read.problems).toEqual([{ line: 2, field: 'amount_currency', reason: 'It is not a currency.' }]);
  });
});

describe('whose usage it is', () => {
  it('is nowhere in what is kept', async () => {
    const table = tableText([USAGE, usageRow(0, ['gpt-4o-mini', 'FALSE', 'default', 1, 10, 1, 0])]);
    const text = JSON.stringify(await importOf(table));
    for (const personal of ['proj_EXAMPLE', 'user-EXAMPLE', 'key_EXAMPLE'])
      expect(text).not.toContain(personal);
  });
});
