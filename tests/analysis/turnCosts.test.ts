import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { turnCosts } from '../../src/analysis/turnCosts';
import { TOKEN_KINDS } from '../../src/catalog/billables';
import type { OwnPrices } from '../../src/catalog/prices';
import { DEFAULT_WORKLOAD } from '../../src/scenario/defaults';
import { CACHE_MODES, type Workload } from '../../src/scenario/scenario';
import { basisBy, estimateOf, scenarioOf } from '../support/cards';

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
    });
    fc.assert(
      fc.property(conversation, (entered) => {
        const costs = costsOf(entered);
        const { monthly } = estimateOf(scenarioOf({ ...ONE, ...entered })).totals;
        expect(Math.abs((costs?.at(-1)?.costSoFar ?? Number.NaN) - monthly)).toBeLessThanOrEqual(
          1e-12 * monthly + 1e-9,
        );
        for (const { cost, byKind } of costs ?? []) {
          const sum = TOKEN_KINDS.reduce((total, kind) => total + byKind[kind], 0);
          expect(Math.abs(sum - cost)).toBeLessThanOrEqual(1e-12 * cost);
        }
      }),
    );
  });
});
