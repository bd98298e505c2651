import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBatchInput } from '../../src/imports/batchInput';
import type { ImportResult } from '../../src/imports/importResult';
import { bytesOf, importOf, inChunks, jsonLines, tableText } from './support';

/** A row of activity, good or bad, as an object by its columns. */
const activity = fc
  .record({
    start_time: fc.integer({ min: 1_700_000_000, max: 1_800_000_000 }),
    model: fc.constantFrom(
      'gpt-4o-mini',
      'gpt-4o-mini-2024-07-18',
      'gpt-4o',
      'ft:gpt-4o-mini:EXAMPLE',
      'é, "漢"',
      '',
    ),
    batch: fc.constantFrom('TRUE', 'false', '', 'perhaps'),
    service_tier: fc.constantFrom('default', 'priority', 'flex', ''),
    num_model_requests: fc.nat(1_000),
    input_tokens: fc.oneof(fc.nat(1_000_000), fc.constantFrom('1e3', '12.0', 'x', '')),
    input_cached_tokens: fc.nat(20_000),
    output_tokens: fc.nat(1_000_000),
  })
  .map((row) => ({ ...row, end_time: row.start_time + 60 }));

type Activity = typeof activity extends fc.Arbitrary<infer Row> ? Row : never;

const COLUMNS = [
  ...(['start_time', 'end_time', 'model', 'batch', 'service_tier', 'num_model_requests'] as const),
  ...(['input_tokens', 'input_cached_tokens', 'output_tokens'] as const),
];

const activities = fc.array(activity, { minLength: 1, maxLength: 12 });

const tableOf = (
  rows: readonly Activity[],
  { columns = COLUMNS, delimiter = ',', lineBreak = '\n' }: Partial<Layout> = {},
) =>
  tableText([[...columns], ...rows.map((row) => columns.map((column) => row[column]))], delimiter, lineBreak);

interface Layout {
  readonly columns: readonly (typeof COLUMNS)[number][];
  readonly delimiter: string;
  readonly lineBreak: string;
}

const tokens = ({ usage, others }: ImportResult) =>
  [...usage, ...others].reduce((sum, { inputTokens, outputTokens }) => sum + inputTokens + outputTokens, 0);

describe('what is read of a table', () => {
  it('is the same wherever a chunk ends', async () => {
    await fc.assert(
      fc.asyncProperty(activities, fc.integer({ min: 1, max: 40 }), async (rows, chunkBytes) => {
        expect(await importOf(tableOf(rows), { chunkBytes })).toEqual(await importOf(tableOf(rows)));
      }),
    );
  });

  it('is the same in whatever order its columns stand', async () => {
    const order = fc.shuffledSubarray([...COLUMNS], { minLength: COLUMNS.length });
    await fc.assert(
      fc.asyncProperty(activities, order, async (rows, columns) => {
        expect(await importOf(tableOf(rows, { columns }))).toEqual(await importOf(tableOf(rows)));
      }),
    );
  });

  it('is the same with any delimiter, line break and mark of UTF-8', async () => {
    const layout = fc.record({
      delimiter: fc.constantFrom(',', ';', '\t'),
      lineBreak: fc.constantFrom('\n', '\r\n', '\r'),
      mark: fc.constantFrom('', '\uFEFF'),
    });
    await fc.assert(
      fc.asyncProperty(activities, layout, async (rows, { mark, ...how }) => {
        expect(await importOf(mark + tableOf(rows, how))).toEqual(await importOf(tableOf(rows)));
      }),
    );
  });

  it('loses no row and no token: this model, others and faults are all', async () => {
    await fc.assert(
      fc.asyncProperty(activities, async (rows) => {
        const read = await importOf(tableOf(rows));
        const { all, thisModel, others, empty, faulty } = read.rows;
        expect([all, thisModel + others + empty + faulty]).toEqual([rows.length, rows.length]);
        expect(faulty).toBe(read.problemCount);
        const bad = new Set(read.problems.map(({ line }) => line));
        const good = rows.filter((_, at) => !bad.has(at + 2));
        const written = good.reduce((sum, row) => sum + Number(row.input_tokens) + row.output_tokens, 0);
        expect(tokens(read)).toBe(written);
      }),
    );
  });

  it('is the sum of what is read of its parts', async () => {
    await fc.assert(
      fc.asyncProperty(activities, activities, async (one, other) => {
        const [whole, first, second] = await Promise.all(
          [[...one, ...other], one, other].map((rows) => importOf(tableOf(rows))),
        );
        expect(whole && tokens(whole)).toBe((first ? tokens(first) : 0) + (second ? tokens(second) : 0));
      }),
    );
  });
});

describe('what is read of amounts', () => {
  it('is exact, whatever the digits', async () => {
    const cents = fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n });
    await fc.assert(
      fc.asyncProperty(fc.array(cents, { minLength: 1, maxLength: 8 }), async (amounts) => {
        const table = tableText([
          ['start_time', 'amount_value', 'amount_currency'],
          // In units of 10^-20, as an exponent writes them.
          ...amounts.map((amount) => [1_759_622_400, `${amount}E-20`, 'usd']),
        ]);
        const { amountByCurrency } = await importOf(table);
        const [whole = '', fraction = ''] = (amountByCurrency.USD ?? '').split('.');
        const units = BigInt(whole + fraction.padEnd(20, '0'));
        expect(units).toBe(amounts.reduce((sum, amount) => sum + amount, 0n));
      }),
    );
  });
});

describe('what is read of requests for Batch', () => {
  const request = fc.record(
    {
      custom_id: fc.string({ maxLength: 5 }),
      method: fc.constant('POST'),
      url: fc.constantFrom('/v1/chat/completions', '/v1/responses', '/v1/embeddings', 7),
      body: fc.record(
        {
          model: fc.constantFrom('gpt-4o-mini', 'gpt-4.1', 7),
          messages: fc.array(fc.record({ role: fc.string(), content: fc.anything() }), { maxLength: 3 }),
          input: fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.anything(), { maxLength: 3 })),
          max_tokens: fc.oneof(fc.integer(), fc.constant('many')),
        },
        { requiredKeys: ['model'] },
      ),
    },
    { requiredKeys: ['url', 'body'] },
  );
  const counting = { countText: (text: string) => text.length, countTools: () => 0 };
  const read = (text: string, size?: number) => readBatchInput(inChunks(bytesOf(text), size), counting);

  it('never stops at what a request holds, loses none, and is the same wherever a chunk ends', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(request, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 30 }),
        async (requests, size) => {
          const text = jsonLines(...requests);
          const whole = await read(text);
          const { all, thisModel, others, empty, faulty } = whole.rows;
          expect([all, thisModel + others + empty + faulty]).toEqual([requests.length, requests.length]);
          expect(await read(text, size)).toEqual(whole);
        },
      ),
    );
  });
});
