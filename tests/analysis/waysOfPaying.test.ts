import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cachingBasis, type WayId, waysOfPaying } from '../../src/analysis/waysOfPaying';
import { estimateScenario } from '../../src/engine/estimate';
import { DEFAULT_WORKLOAD } from '../../src/scenario/defaults';
import type { Workload } from '../../src/scenario/scenario';
import { toUsd } from '../../src/units/money';
import { arbitraryScenario } from '../support/arbitraryScenario';
import { BARE_CARD } from '../support/bareCard';
import { basisBy, basisOfCard, scenarioOf } from '../support/cards';

const ONE_BIG_REQUEST: Partial<Workload> = {
  volume: 1,
  volumePeriod: 'month',
  inputTokensPerRequest: 1_000_000,
  outputTokensPerRequest: 200_000,
};

type Ways = Partial<Record<WayId, { usd: number; differenceUsd: number | null; percent: number | null }>>;

function waysOf(workload: Partial<Workload>, basis = basisBy()): Ways {
  return Object.fromEntries(
    waysOfPaying(scenarioOf(workload), basis).map(({ id, estimate, difference, differencePercent }) => [
      id,
      {
        usd: toUsd(estimate.totals.monthly),
        differenceUsd: difference === null ? null : toUsd(difference),
        percent: differencePercent,
      },
    ]),
  );
}

describe('ways of paying', () => {
  it('are set against the month as entered', () => {
    // Standard 0.15 + 0.12 = 0.27. Half cached 0.2325, as entered. Batch 0.135. Fine-tuned 0.54.
    // Against 0.2325: 0.0375 or 16.129% more; 0.0975 or 41.935% less; 0.3075 or 132.258% more.
    expect(waysOf({ ...ONE_BIG_REQUEST, cachedSharePercent: 50 })).toEqual({
      entered: { usd: 0.2325, differenceUsd: 0, percent: 0 },
      standard: { usd: 0.27, differenceUsd: 0.0375, percent: expect.closeTo(16.129, 3) },
      batch: { usd: 0.135, differenceUsd: -0.0975, percent: expect.closeTo(-41.935, 3) },
      'fine-tuned': { usd: 0.54, differenceUsd: 0.3075, percent: expect.closeTo(132.258, 3) },
    });
  });

  it('leave as it is what is no way of paying: fine-tuning, its hosting and its job', () => {
    // Azure: 1M x 0.15 + 0.2M x 0.60 = 0.27, hosting 720 h x 1.70 = 1,224, and a job a month of 3M tokens.
    const workload = { ...ONE_BIG_REQUEST, fineTuned: true, trainingTokens: 1e6, trainingEveryMonths: 1 };
    const basis = basisBy('azure-global');
    const { byKind } = estimateScenario(scenarioOf(workload), basis).totals;
    for (const { estimate } of waysOfPaying(scenarioOf(workload), basis)) {
      expect(toUsd(estimate.totals.byKind.hosting)).toBe(1224);
      expect(estimate.totals.byKind.training).toBe(byKind.training);
    }
  });

  it('pay the hosting of one deployment for all that would be fine-tuned', () => {
    const scenario = scenarioOf(ONE_BIG_REQUEST, ONE_BIG_REQUEST, ONE_BIG_REQUEST);
    const way = waysOfPaying(scenario, basisBy('azure-global')).find(({ id }) => id === 'fine-tuned');
    // Thrice 0.27 for the tokens at the base model's rates, and once 720 hours x 1.70 = 1,224.
    expect(toUsd(way?.estimate.totals.monthly ?? (0 as never))).toBe(1224.81);
  });

  it('take that deployment from where there is one, or from the workload with most hours', () => {
    const hoursOf = (...workloads: Partial<Workload>[]) =>
      waysOfPaying(scenarioOf(...workloads), basisBy('azure-global'))
        .find(({ id }) => id === 'fine-tuned')
        ?.scenario.workloads.map(({ hostingHoursPerMonth }) => hostingHoursPerMonth);
    const [none, some] = [{ hostingHoursPerMonth: 0 }, { hostingHoursPerMonth: 100 }];
    expect(hoursOf({ ...ONE_BIG_REQUEST, ...none }, { ...ONE_BIG_REQUEST, ...some })).toEqual([100, 0]);
    expect(
      hoursOf({ ...ONE_BIG_REQUEST, ...some }, { ...ONE_BIG_REQUEST, ...some, fineTuned: true }),
    ).toEqual([0, 100]);
  });

  it('leave conversations out of Batch', () => {
    const chat = { shape: 'conversation', volume: 100 } as const;
    expect(waysOf(chat)).not.toHaveProperty('batch');
    const ways = waysOfPaying(scenarioOf(chat, ONE_BIG_REQUEST), basisBy());
    const shares = ways.find(({ id }) => id === 'batch')?.scenario.workloads;
    expect(shares?.map(({ batchSharePercent }) => batchSharePercent)).toEqual([0, 100]);
  });

  it('leave a difference unknown where one side has a price that the other lacks', () => {
    expect(waysOf(ONE_BIG_REQUEST, basisOfCard(BARE_CARD))['fine-tuned']).toEqual({
      usd: 0,
      differenceUsd: null,
      percent: null,
    });
  });

  it('leave a difference unknown where nothing of either side has a price', () => {
    // Before its card of fine-tuning Azure’s list has no price of fine-tuned calls, in Batch or out of it.
    const basis = basisOfCard(BARE_CARD);
    const ways = waysOfPaying(scenarioOf({ ...ONE_BIG_REQUEST, fineTuned: true }), basis);
    expect(ways.find(({ id }) => id === 'batch')?.difference).toBeNull();
  });

  it('leave a difference unknown where a part that both lack the rest of is paid for in one alone', () => {
    // Azure has no price of fine-tuned Batch. Half of the calls is in it as entered, and has none; then all of them.
    const ways = waysOf(
      { ...ONE_BIG_REQUEST, fineTuned: true, batchSharePercent: 50 },
      basisBy('azure-global'),
    );
    expect(ways.batch?.differenceUsd).toBeNull();
  });

  it('have a difference, and no share, where both lack the same', () => {
    // The search has no price on either side: 100 x 8,000 tokens more at 0.15 and 0.075, which is half.
    const { batch } = waysOf(
      { ...ONE_BIG_REQUEST, volume: 100, inputTokensPerRequest: 0, webSearchesPerCall: 1 },
      basisBy('azure-regional'),
    );
    expect(batch?.differenceUsd).toBeLessThan(0);
    expect(batch?.percent).toBeNull();
  });

  it('have Fast only where the list has it', () => {
    // 1M x 0.25 + 0.2M x 1.00, each / 1M = 0.45, that is 0.18 or two thirds more than 0.27.
    expect(waysOf(ONE_BIG_REQUEST)).not.toHaveProperty('fast');
    expect(waysOf(ONE_BIG_REQUEST, basisBy('openai')).fast).toEqual({
      usd: 0.45,
      differenceUsd: 0.18,
      percent: expect.closeTo(200 / 3, 10),
    });
  });

  it('work the caching of a conversation out, at its hit rate', () => {
    // Ten turns of S 800, U 150, A 250: 27,500 in, 2,500 out = 0.004125 + 0.0015 = 0.005625. At a hit rate of 100 the
    // cache gives back 21,504: 5,996 x 0.15 + 21,504 x 0.075 + 2,500 x 0.60, each / 1M = 0.0040122.
    const ways = waysOf({
      shape: 'conversation',
      volume: 1,
      volumePeriod: 'month',
      cacheHitRatePercent: 100,
    });
    expect(ways.entered?.usd).toBe(0.005625);
    expect(ways.cached?.usd).toBe(0.0040122);
  });

  it('give caching nothing that can’t be cached', () => {
    expect(waysOf({ ...ONE_BIG_REQUEST, inputTokensPerRequest: 1023 })).not.toHaveProperty('cached');
    // The calls of documents have only their instructions in common, 300 tokens.
    expect(waysOf({ shape: 'documents' })).not.toHaveProperty('cached');
  });

  it('have no percentage where nothing is spent', () => {
    for (const way of waysOfPaying(scenarioOf({ volume: 0 }), basisBy())) {
      expect(way.differencePercent).toBeNull();
    }
  });

  it('start with the estimate as it stands, and each differs from it', () => {
    fc.assert(
      fc.property(
        arbitraryScenario,
        fc.constantFrom('documents', 'openai', 'azure-regional'),
        (scenario, list) => {
          const basis = basisBy(list, scenario.ownPrices);
          const [entered, ...others] = waysOfPaying(scenario, basis);
          expect(entered?.estimate.totals).toEqual(estimateScenario(scenario, basis).totals);
          for (const { estimate, difference } of others) {
            expect(estimate.totals.once).toBe(entered?.estimate.totals.once);
            const complete =
              !estimate.totals.monthlyIncomplete && !entered?.estimate.totals.monthlyIncomplete;
            if (!complete) continue;
            const byTotals = estimate.totals.monthly - (entered?.estimate.totals.monthly ?? 0);
            const size = Math.max(estimate.totals.monthly, entered?.estimate.totals.monthly ?? 0);
            expect(Math.abs((difference ?? Number.NaN) - byTotals)).toBeLessThanOrEqual(size * 1e-12);
          }
        },
      ),
    );
  });
});

describe('own prices', () => {
  const mixed = (own: Parameters<typeof basisBy>[1]) =>
    waysOfPaying(scenarioOf(ONE_BIG_REQUEST), basisBy('documents', own))
      .filter(({ mixesOwnPrices }) => mixesOwnPrices)
      .map(({ id }) => id);

  it('that a way has none of are told of it', () => {
    expect(mixed({})).toEqual([]);
    expect(mixed({ 'base.standard.input': 0.1, 'base.standard.output': 0.4 })).toEqual([
      'cached',
      'batch',
      'fine-tuned',
    ]);
    expect(mixed({ 'base.batch.input': 0.1 })).toEqual(['batch']);
  });
});

describe('where the caching of the comparison comes from', () => {
  it.each<[Partial<Workload>, ReturnType<typeof cachingBasis>]>([
    [{ cacheMode: 'worked-out', sharedPrefixTokens: 1024, inputTokensPerRequest: 1024 }, 'worked-out'],
    [{ cacheMode: 'worked-out', sharedPrefixTokens: 1023 }, 'none'],
    [{ cachedSharePercent: 1 }, 'own'],
    [{ shape: 'conversation' }, 'worked-out'],
    [{ shape: 'conversation', turnsPerConversation: 1 }, 'none'],
    [{ shape: 'conversation', cacheHitRatePercent: 0 }, 'none'],
    [{ shape: 'conversation', cachedSharePercent: 1 }, 'own'],
    [{ inputTokensPerRequest: 1024 }, 'example'],
    [{ inputTokensPerRequest: 1023 }, 'none'],
    [{ shape: 'documents' }, 'none'],
    [{ shape: 'documents', instructionTokensPerCall: 1024 }, 'worked-out'],
  ])('%j: %s', (patch, basis) => {
    expect(cachingBasis({ ...DEFAULT_WORKLOAD, ...patch }, basisBy())).toBe(basis);
  });
});
