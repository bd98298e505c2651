import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Load, loadOf } from '../../src/analysis/load';
import { PRICE_LISTS } from '../../src/catalog/priceLists';
import { SHAPES, type Workload } from '../../src/scenario/scenario';
import { VOLUME_PERIODS } from '../../src/units/period';
import { batchText, limitsSentence, loadText, spreadText, tierText } from '../../src/wording/limitsSentence';
import { basisBy, estimateOf, scenarioOf } from '../support/cards';

interface Asked {
  listId?: string;
  peakFactor?: number;
}

function loadFor(
  workloads: readonly Partial<Workload>[],
  { listId = 'documents', peakFactor = 1 }: Asked = {},
): Load {
  const scenario = { ...scenarioOf(...workloads), peakFactor };
  return loadOf(scenario, estimateOf(scenario, listId), basisBy(listId));
}

const sentence = (workload: Partial<Workload>, asked?: Asked) => limitsSentence(loadFor([workload], asked));

const batchOf = (workload: Partial<Workload>, listId = 'documents') =>
  batchText(loadFor([workload], { listId }), basisBy(listId).model);

const SMALL = { inputTokensPerRequest: 1, outputTokensPerRequest: 0 };
const ALL_BATCH = { batchSharePercent: 100, outputTokensPerRequest: 0 };

describe('whether it fits the limits', () => {
  it.each<[Partial<Workload>, number, string]>([
    [{ volume: 0 }, 3, 'No load.'],
    [{ volume: 1000 }, 3, 'Usage tier 1 carries it, the busiest minute included.'],
    // 10,000 x 28,800 / 1,440 = 200,000 tokens a minute are the most of tier 1.
    [
      { volume: 10_000, inputTokensPerRequest: 28_800, outputTokensPerRequest: 0 },
      3,
      'Usage tier 1 carries the average; the busiest minute needs tier 2.',
    ],
    [
      { volume: 43_200_001, ...SMALL },
      1,
      'The peak is above what usage tier 5 allows: spread the load, move a part of it to Batch, or ask OpenAI for more.',
    ],
    // Tier 1 takes 500 a minute, tier 2 5,000, tier 5 30,000.
    [
      { volume: 1000, arrival: 'at-once', ...SMALL },
      3,
      'Usage tier 1 carries the average; the busiest minute, with all that comes at once, needs tier 2.',
    ],
    [
      { volume: 300, arrival: 'at-once', ...SMALL },
      3,
      'Usage tier 1 carries it, the busiest minute included.',
    ],
    [
      { volume: 40_000, volumePeriod: 'month', arrival: 'at-once', ...SMALL },
      3,
      'The peak is above what usage tier 5 allows: spread the load, move a part of it to Batch, or ask OpenAI for more.',
    ],
    // Said to be spread, it is not told of one day.
    [
      { volume: 3000, volumePeriod: 'month', arrival: 'spread', ...SMALL },
      1,
      'Usage tier 1 carries it, the busiest minute included.',
    ],
    // 3,000 a month are 100 a day, and 3,000 on one day are under 10,000.
    [
      { volume: 3000, volumePeriod: 'month', ...SMALL },
      1,
      'Usage tier 1 carries it, the busiest minute included, even if all comes in one day.',
    ],
    [
      { volume: 30_000, volumePeriod: 'month', ...SMALL },
      1,
      'Usage tier 1 carries it if it is spread evenly over 30 days, the busiest minute included; all in one day needs tier 2.',
    ],
    // 70,000 a week are 10,000 a day.
    [
      { volume: 70_000, volumePeriod: 'week', ...SMALL },
      1,
      'Usage tier 1 carries it if it is spread evenly over the 7 days of a week, the busiest minute included; all in one day needs tier 2.',
    ],
    [
      { volume: 50_000_000, volumePeriod: 'month', ...SMALL },
      1,
      'Usage tier 2 carries it if it is spread evenly over 30 days, the busiest minute included; all in one day is above what tier 5 allows.',
    ],
    [
      { volume: 43_200_001 * 30, volumePeriod: 'month', ...SMALL },
      1,
      'The peak is above what usage tier 5 allows, even if it is spread evenly over 30 days: spread the load, move a part of it to Batch, or ask OpenAI for more.',
    ],
    // 50,000 x 41 = 2,050,000 tokens of input.
    [
      { volume: 50_000, inputTokensPerRequest: 41, ...ALL_BATCH },
      1,
      'Everything goes through Batch: a day of its Batch part fits the queue of tier 2.',
    ],
    [
      { volume: 15_000_001, inputTokensPerRequest: 1000, ...ALL_BATCH },
      1,
      'Everything goes through Batch: a day of its Batch part is more than the queue of any tier holds at once: hand it in piece by piece.',
    ],
    // 3,000,000 x 2,000 = 6,000,000,000 tokens; a thirtieth is 200,000,000.
    [
      { volume: 3_000_000, volumePeriod: 'month', inputTokensPerRequest: 2000, ...ALL_BATCH },
      1,
      'Everything goes through Batch: a month of its Batch part, handed in all at once, fits the queue of tier 5; spread evenly over 30 days, a day of it fits that of tier 4.',
    ],
    // 30,000,000 x 1,000 = 30,000,000,000 tokens; a thirtieth is 1,000,000,000.
    [
      { volume: 30_000_000, volumePeriod: 'month', inputTokensPerRequest: 1000, ...ALL_BATCH },
      1,
      'Everything goes through Batch: a month of its Batch part, handed in all at once, is more than the queue of any tier holds; spread evenly over 30 days, a day of it fits the queue of tier 4.',
    ],
    // Half outside: 500 a day; half in Batch: 500 x 1,000 = 500,000 tokens.
    [
      { volume: 1000, batchSharePercent: 50 },
      1,
      'Usage tier 1 carries it, the busiest minute included. A day of its Batch part fits the queue of tier 1.',
    ],
  ])('of %j at %d times the average reads %j', (workload, peakFactor, text) => {
    expect(sentence(workload, { peakFactor })).toBe(text);
  });

  it('is told of both parts where both are over every tier', () => {
    const both = sentence({ volume: 86_400_002, inputTokensPerRequest: 1000, batchSharePercent: 50 });
    expect(both).toMatch(
      /^The peak is above what usage tier 5 allows: .* A day of its Batch part is more than/,
    );
  });

  it('is not told by another seller’s limits', () => {
    // 1,440 a day are one a minute, of 1,000 + 300 tokens.
    const azure = { listId: 'azure-global' };
    expect(sentence({ volume: 1440 }, azure)).toBe(
      'Azure’s own rate limits are not on record here: the busiest minute asks for 1 request and 1,300 tokens.',
    );
    // 43,200 a month on one day are 30 a minute.
    expect(sentence({ volume: 43_200, volumePeriod: 'month' }, azure)).toBe(
      'Azure’s own rate limits are not on record here: the busiest minute asks for 1 request and 1,300 tokens. All in one day, it asks for 30 requests and 39,000 tokens.',
    );
    expect(sentence(ALL_BATCH, azure)).toBe(
      'Everything goes through Batch. Azure’s own rate limits are not on record here.',
    );
  });
});

describe('what goes through Batch', () => {
  it('is a day’s where a month’s is said to be spread, and the whole of it where it comes at once', () => {
    // 30,000 a month are 1,000 a day.
    const month = { ...ALL_BATCH, volume: 30_000, volumePeriod: 'month', inputTokensPerRequest: 10 } as const;
    expect(batchOf({ ...month, arrival: 'spread' })).toMatch(
      /^Batch: 1,000 requests a day .*10,000 input tokens/,
    );
    expect(batchOf({ ...month, arrival: 'at-once' })).toMatch(
      /^Batch: 30,000 requests a month .*300,000 input tokens/,
    );
    for (const arrival of ['spread', 'at-once'] as const) {
      expect(batchOf({ ...month, arrival })).not.toMatch(/Spread evenly/);
      expect(spreadText(loadFor([{ ...month, arrival }]))).toEqual(
        arrival === 'spread'
          ? expect.stringContaining('A count per month is taken as spread over 30 days.')
          : expect.not.stringContaining('per month'),
      );
    }
    expect(spreadText(loadFor([{ arrival: 'at-once' }]))).toMatch(
      /What comes all at once is in a single minute\.$/,
    );
  });

  it('is a day’s, in so many files and tokens', () => {
    expect(batchOf({ volume: 50_001, inputTokensPerRequest: 100, ...ALL_BATCH })).toBe(
      'Batch: 50,001 requests a day in at least 2 files, 5,000,100 input tokens, which the queue of tier 2 holds at once. A file has at most 50,000 requests and 200 MB.',
    );
  });

  it('is the whole job of a month, and what a day of it would be', () => {
    expect(
      batchOf({ volume: 3_000_000, volumePeriod: 'month', inputTokensPerRequest: 2000, ...ALL_BATCH }),
    ).toBe(
      'Batch: 3,000,000 requests a month in at least 60 files, 6,000,000,000 input tokens, which the queue of tier 5 holds at once. Spread evenly over 30 days: 100,000 requests a day in at least 2 files, 200,000,000 input tokens, which the queue of tier 4 holds at once. A file has at most 50,000 requests and 200 MB.',
    );
  });

  it('has neither files nor a queue where the seller’s are not known', () => {
    expect(batchOf({ volume: 50_001, inputTokensPerRequest: 100, ...ALL_BATCH }, 'azure-global')).toBe(
      'Batch: 50,001 requests a day, 5,000,100 input tokens.',
    );
  });

  it('takes no room where there is none', () => {
    expect(batchOf({})).toBe('');
  });
});

describe('an amount of the load', () => {
  it.each([
    [0, '0'],
    [1e-9, 'under 0.01'],
    [0.01, '0.01'],
    [0.3, '0.3'],
    [1.25, '1.25'],
    [99.5, '99.5'],
    [1388.9, '1,389'],
  ])('%d reads %s', (amount, text) => {
    expect(loadText(amount)).toBe(text);
  });
});

describe('the limits of any load', () => {
  const workload = fc.record({
    shape: fc.constantFrom(...SHAPES),
    volume: fc.oneof(
      fc.nat(3).map((part) => part / 1000),
      fc.nat(100),
      fc.nat(50_000_000),
    ),
    volumePeriod: fc.constantFrom(...VOLUME_PERIODS),
    activeDaysPerMonth: fc.integer({ min: 1, max: 31 }),
    inputTokensPerRequest: fc.nat(100_000),
    outputTokensPerRequest: fc.nat(1000),
    batchSharePercent: fc.oneof(fc.constantFrom(0, 100), fc.nat(100)),
  });
  const workloads = fc.array(workload, { minLength: 1, maxLength: 3 });
  const listId = fc.constantFrom(...PRICE_LISTS.map(({ id }) => id));
  const peakFactor = fc.constantFrom(1, 3, 10);

  const allTexts = (load: Load, id: string) => [
    limitsSentence(load),
    spreadText(load),
    batchText(load, basisBy(id).model),
    ...[load.direct?.average, load.direct?.peak, load.direct?.peakOfOneDay].flatMap((pace) =>
      pace
        ? [
            ...(pace.requestsPerMinute > 0 ? [loadText(pace.requestsPerMinute)] : []),
            ...(pace.tokensPerMinute > 0 ? [loadText(pace.tokensPerMinute)] : []),
            ...(load.limits ? [tierText(pace, load)] : []),
          ]
        : [],
    ),
  ];

  it('have no 0 for what is not nothing, and no figure that is none', () => {
    fc.assert(
      fc.property(workloads, listId, peakFactor, (patches, id, factor) => {
        const text = allTexts(loadFor(patches, { listId: id, peakFactor: factor }), id).join(' | ');
        expect(text).not.toMatch(/NaN|∞|null|undefined/);
        // Tokens may be none, where nobody sends any; requests and files never are.
        expect(text).not.toMatch(/(?<![\d.,])0 (request|file)/);
        if (patches.every(({ inputTokensPerRequest }) => inputTokensPerRequest > 0)) {
          expect(text).not.toMatch(/(?<![\d.,])0(?![\d.,])/);
        }
      }),
      { numRuns: 1_500 },
    );
  });

  it('name the tiers of the seller of the list alone, and none of a seller without', () => {
    fc.assert(
      fc.property(workloads, listId, peakFactor, (patches, id, factor) => {
        const load = loadFor(patches, { listId: id, peakFactor: factor });
        const text = allTexts(load, id).join(' | ');
        const isAzure = basisBy(id).list.seller === 'azure';
        if (isAzure) expect(text).not.toMatch(/tier|OpenAI|file/);
        else expect(text).not.toMatch(/Azure/);
        const hasLoad = load.direct !== null || load.batch !== null;
        expect(/not on record/.test(text)).toBe(isAzure && hasLoad);
        expect(limitsSentence(load) === 'No load.').toBe(!hasLoad);
      }),
      { numRuns: 1_000 },
    );
  });

  it('take a count of a week or a month for a job, whose days are thirty or seven times as many', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.integer({ min: 7, max: 31 }),
        (volume, days) => {
          const jobOf = (volumePeriod: Workload['volumePeriod']) =>
            loadFor([{ volume, volumePeriod, activeDaysPerMonth: days, ...ALL_BATCH }]).batch;
          expect(jobOf('day')?.job.requests).toBeCloseTo(volume, 3);
          for (const [period, over] of [
            ['week', 7],
            ['month', 30],
          ] as const) {
            const batch = jobOf(period);
            // What is handed in at once is all that was counted, not a day of it.
            expect(batch?.job.requests).toBeCloseTo(volume, 3);
            expect(batch?.job.files).toBe(Math.ceil(volume / 50_000));
            expect((batch?.perDay.requests ?? 0) * over).toBeCloseTo(volume, 3);
          }
        },
      ),
    );
  });
});
