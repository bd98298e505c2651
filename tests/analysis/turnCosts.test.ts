import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turnCosts } from '../../src/analysis/turnCosts';
import { LINE_KINDS } from '../../src/catalog/billables';
import type { OwnPrices } from '../../src/catalog/prices';
import { estimateScenario } from '../../src/engine/estimate';
import { basisOf } from '../../src/scenario/basisOf';
import { DEFAULT_WORKLOAD } from '../../src/scenario/defaults';
import { CACHE_MODES, type Workload } from '../../src/scenario/scenario';
import { basisBy, scenarioOf } from '../support/cards';

const ONE: Partial<Workload> = { shape: 'conversation', volume: 1, volumePeriod: 'month' };

function costsOf(patch: Partial<Workload>, list = 'documents', own: OwnPrices = {}) {
  const workload: Workload = { ...DEFAULT_WORKLOAD, ...ONE, ...patch };
  return turnCosts(workload, basisBy(list, own));
}

describe('the cost of each turn', () => {
  it('grows with what is sent along', () => {
    // Turn 1: 950 x 150 + 250 x 600 = 142,500 + 150,000. Turn 10: 4,550 x 150 + 150,000 = 832,500. In all 5,625,000.
    const costs = costsOf({});
    expect(costs).toHaveLength(10);
    expect(costs?.[0]).toMatchObject({ turn: 1, inputTokens: 950, outputTokens: 250, cost: 292_500 });
    expect(costs?.[9]).toMatchObject({ turn: 10, inputTokens: 4550, cost: 832_500, costSoFar: 5_625_000 });
  });

  it('takes off what the cache gives back', () => {
    // Turn 10: 4,096 cached of 4,550: 454 x 150 + 4,096 x 75 + 250 x 600 = 68,100 + 307,200 + 150,000 = 525,300.
    const costs = costsOf({ cacheMode: 'worked-out', cacheHitRatePercent: 100 });
    expect(costs?.[9]).toMatchObject({
      cachedInputTokens: 4096,
      byKind: { input: 68_100, cachedInput: 307_200, output: 150_000 },
      cost: 525_300,
      costSoFar: 4_012_200,
    });
  });

  it('is that of Batch where the calls are in it', () => {
    // Half of 5,625,000, and half of the first turn's 292,500.
    const costs = costsOf({ batchSharePercent: 100 });
    expect([costs?.[0]?.cost, costs?.at(-1)?.costSoFar]).toEqual([146_250, 2_812_500]);
  });

  it('has images, repeated calls and web searches in it', () => {
    // An image 2,833, a search 8,000 and 0.01 dollars: (950 + 2,833 + 8,000) x 150 + 250 x 600 = 1,917,450, and 10,000,000.
    // A tenth is made again: x 1.1 = 13,109,195.
    const images: Workload['images'] = [{ widthPx: 512, heightPx: 512, detail: 'low', imagesPerCall: 1 }];
    const [first] = costsOf({ images, webSearchesPerCall: 1, retrySharePercent: 10 }, 'openai') ?? [];
    expect(first?.cost).toBeCloseTo(13_109_195, 6);
    expect(first?.byKind.webSearch).toBeCloseTo(11_000_000, 6);
  });

  it('has no hosting and no training', () => {
    const tuned = { fineTuned: true, hostingHoursPerMonth: 720, trainingTokens: 1e6, trainingEveryMonths: 1 };
    const bare = { fineTuned: true, hostingHoursPerMonth: 0 };
    expect(costsOf(tuned, 'azure-global')).toEqual(costsOf(bare, 'azure-global'));
  });

  it('stays the same once the history window is full', () => {
    // 2,150 x 150 + 250 x 600 = 322,500 + 150,000.
    const costs = costsOf({ historyTurns: 3 });
    expect(costs?.slice(3).map(({ cost }) => cost)).toEqual(Array(7).fill(472_500));
  });

  it('is not known where a price is lacking', () => {
    expect(costsOf({ fast: true })).toBeNull();
    expect(costsOf({ fast: true }, 'openai')).not.toBeNull();
    // 950 x 200 + 250 x 800 = 390,000.
    expect(
      costsOf({ fast: true }, 'documents', { 'base.fast.input': 0.2, 'base.fast.output': 0.8 })?.[0]?.cost,
    ).toBe(390_000);
  });

  it('adds up to what the conversation costs', () => {
    const tokens = fc.double({ min: 0, max: 5_000, noNaN: true });
    const share = fc.double({ min: 0, max: 100, noNaN: true });
    const conversation = fc.record({
      turnsPerConversation: fc.integer({ min: 1, max: 60 }),
      systemTokens: tokens,
      userTokensPerTurn: tokens,
      replyTokensPerTurn: tokens,
      historyTurns: fc.option(fc.nat(60)),
      cacheMode: fc.constantFrom(...CACHE_MODES),
      cachedSharePercent: share,
      cacheHitRatePercent: share,
      fineTuned: fc.boolean(),
      batchSharePercent: share,
      retrySharePercent: share,
      webSearchesPerCall: fc.double({ min: 0, max: 3, noNaN: true }),
      images: fc.constantFrom<Workload['images']>(
        [],
        [{ widthPx: 1024, heightPx: 1024, detail: 'high', imagesPerCall: 2 }],
      ),
    });
    fc.assert(
      fc.property(conversation, (entered) => {
        const scenario = {
          ...scenarioOf({ ...ONE, ...entered, hostingHoursPerMonth: 0 }),
          priceListId: 'openai',
        };
        const costs = costsOf(entered, 'openai');
        const { monthly } = estimateScenario(scenario, basisOf(scenario)).totals;
        expect(Math.abs((costs?.at(-1)?.costSoFar ?? Number.NaN) - monthly)).toBeLessThanOrEqual(
          1e-12 * monthly + 1e-9,
        );
        for (const { cost, byKind } of costs ?? []) {
          const sum = LINE_KINDS.reduce((total, kind) => total + byKind[kind], 0);
          expect(Math.abs(sum - cost)).toBeLessThanOrEqual(1e-12 * cost);
        }
      }),
    );
  });
});
