/** What holds of a move whatever the calls are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OWN_PRICE_IDS } from '../../src/catalog/billables';
import { THIS_MODEL } from '../../src/catalog/models';
import { compareModels, costsLess } from '../../src/comparison/compareModels';
import type { MoveRange } from '../../src/comparison/onModel';
import { estimateScenario } from '../../src/engine/estimate';
import { basisOf } from '../../src/scenario/basisOf';
import { findProblems } from '../../src/scenario/problems';
import type { Workload } from '../../src/scenario/scenario';
import { isoDate } from '../../src/units/calendar';
import { arbitraryMove } from './arbitraryMove';
import { moveTo, oneOf, targetOf } from './move';
import { MODEL_IDS } from './oracle';

const arbitraryTarget = fc
  .constantFrom(...MODEL_IDS.filter((id) => id !== 'gpt-4o-mini'))
  .map((id) => targetOf(id));

/** Sums of the same amounts in another order differ in their last digits. */
const LAST_DIGITS = 1e-12;

function expectAlike(one: number, other: number): void {
  expect(Math.abs(one - other)).toBeLessThanOrEqual(LAST_DIGITS * Math.max(one, other));
}

function expectAtMost(less: number, more: number): void {
  expect(less).toBeLessThanOrEqual(more * (1 + LAST_DIGITS));
}

const ends = ({ here, low, high }: MoveRange) => ({ here, low, high });

describe('a move to where the calls are already', () => {
  it('costs what the estimate says, but for training, hosting and searches', () => {
    fc.assert(
      fc.property(arbitraryMove, (scenario) => {
        const here = basisOf(scenario);
        const range = moveTo(here, { ...scenario, moveHitRatePercent: null });
        const { workloads } = estimateScenario(scenario, here);
        const tokens = workloads.map(({ totals: { byKind } }) =>
          [byKind.input, byKind.cachedInput, byKind.cacheWrite, byKind.output].reduce(
            (sum, one) => sum + one,
            0,
          ),
        );
        for (const [index, { here: mine, low, high, gaps }] of range.workloads.entries()) {
          if (gaps.length > 0) continue;
          expect([low, high]).toEqual([mine, mine]);
          expectAlike(mine ?? 0, tokens[index] ?? 0);
        }
        expect([range.low, range.high]).toEqual([range.here, range.here]);
        expect([range.writes, range.reasons]).toEqual([false, false]);
      }),
    );
  });
});

describe('more that is taken of the calls', () => {
  it('never costs less: reasoning', () => {
    fc.assert(
      fc.property(arbitraryMove, arbitraryTarget, fc.nat(100_000), (scenario, there, more) => {
        const thinking = { ...scenario, reasoningTokensPerCall: scenario.reasoningTokensPerCall + more };
        const [some, others] = [moveTo(there, scenario), moveTo(there, thinking)];
        if (others.leftOut.length > some.leftOut.length) return;
        expect(others.low).toBe(some.low);
        expectAtMost(some.high, others.high);
        if (!there.model.reasoning) expect(others.high).toBe(some.high);
      }),
      { numRuns: 200 },
    );
  });

  it('never costs less: nothing written, the range of it, all of it', () => {
    fc.assert(
      fc.property(arbitraryMove, arbitraryTarget, (scenario, there) => {
        const none = moveTo(there, { ...scenario, cacheWrites: 'none' });
        const range = moveTo(there, { ...scenario, cacheWrites: 'range' });
        const all = moveTo(there, { ...scenario, cacheWrites: 'all' });
        expect(range.low).toBe(none.low);
        expect(range.high).toBe(all.high);
        expectAtMost(none.low, all.low);
        expectAtMost(none.high, range.high);
        expectAtMost(range.low, range.high);
      }),
      { numRuns: 200 },
    );
  });

  it('never costs less: a text that makes more tokens, but for what the cache then begins to take', () => {
    fc.assert(
      fc.property(arbitraryMove, arbitraryTarget, (scenario, there) => {
        const workloads = scenario.workloads.map((workload) => ({
          ...workload,
          cacheHitRatePercent: 0,
          cachedSharePercent: 0,
        }));
        const at = (tokenizerFactor: number) =>
          moveTo(there, { ...scenario, workloads, moveHitRatePercent: null, tokenizerFactor });
        const [fewer, more] = [at(1), at(1.3)];
        for (const [index, { low, high }] of more.workloads.entries()) {
          const before = fewer.workloads[index];
          if (low === null || high === null || before?.low === null || before?.high === null) continue;
          expectAtMost(before?.low ?? 0, low);
          expectAtMost(before?.high ?? 0, high);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('what makes no difference', () => {
  it('is the order of the workloads', () => {
    fc.assert(
      fc.property(arbitraryMove, arbitraryTarget, (scenario, there) => {
        const forth = moveTo(there, scenario);
        const back = moveTo(there, { ...scenario, workloads: scenario.workloads.toReversed() });
        expect(back.workloads.toReversed()).toEqual(forth.workloads);
        expectAlike(back.here, forth.here);
        expectAlike(back.low, forth.low);
        expectAlike(back.high, forth.high);
      }),
    );
  });

  it('is whether workloads are compared together or one by one', () => {
    fc.assert(
      fc.property(arbitraryMove, arbitraryTarget, (scenario, there) => {
        const together = moveTo(there, scenario);
        const apart = scenario.workloads.map((workload) =>
          moveTo(there, { ...scenario, workloads: [workload] }),
        );
        expect(apart.flatMap(({ workloads }) => workloads)).toEqual(together.workloads);
        const sum = (of: 'here' | 'low' | 'high') => apart.reduce((total, part) => total + part[of], 0);
        expect(ends(together)).toEqual({ here: sum('here'), low: sum('low'), high: sum('high') });
        expect(together.leftOut).toEqual(apart.flatMap(({ leftOut }, index) => leftOut.map(() => index)));
        expect(together.writes).toBe(apart.some(({ writes }) => writes));
        expect(together.reasons).toBe(apart.some(({ reasons }) => reasons));
      }),
    );
  });

  it('is a factor of 1, or any for a model that makes the same tokens as this one', () => {
    const factor = fc.constantFrom(0.1, 1.3, 10);
    fc.assert(
      fc.property(arbitraryMove, arbitraryTarget, factor, (scenario, there, tokenizerFactor) => {
        const plain = moveTo(there, { ...scenario, tokenizerFactor: 1 });
        const isSame = there.model.tokenizer.value === 'o200k_base';
        if (isSame) expect(moveTo(there, { ...scenario, tokenizerFactor })).toEqual(plain);
        // Documents apart, which are cut up before: a request of n tokens by 2 is one of 2n by 1.
        const twice = scenario.workloads.map((workload) => ({ ...workload, ...inTwiceTheTokens(workload) }));
        const isDoubled = findProblems({ ...scenario, workloads: twice }, THIS_MODEL).length === 0;
        if (isSame || !isDoubled || scenario.workloads.some(({ shape }) => shape === 'documents')) return;
        const anew = moveTo(there, { ...scenario, tokenizerFactor: 2 });
        const said = moveTo(there, { ...scenario, workloads: twice, tokenizerFactor: 1 });
        expectAlike(said.low, anew.low);
        expectAlike(said.high, anew.high);
        expect(said.leftOut).toEqual(anew.leftOut);
      }),
      { numRuns: 200 },
    );
  });

  it('to the other side is what is paid here', () => {
    const prices = fc.dictionary(fc.constantFrom(...OWN_PRICE_IDS), fc.nat(100), { noNullPrototype: true });
    fc.assert(
      fc.property(arbitraryMove, arbitraryTarget, prices, (scenario, there, ownPrices) => {
        const theirs = ({ workloads }: MoveRange) =>
          workloads.map(({ low, high, gaps }) => ({
            low,
            high,
            gaps: gaps.filter(({ side }) => side === 'there'),
          }));
        const [listed, own] = [
          theirs(moveTo(there, { ...scenario, ownPrices: {} })),
          theirs(moveTo(there, { ...scenario, ownPrices })),
        ];
        for (const [index, one] of listed.entries()) {
          const other = own[index];
          expect(other?.gaps).toEqual(one.gaps);
          if (one.low !== null && other?.low !== null) expect(other).toEqual(one);
        }
      }),
    );
  });
});

describe('the models beside each other', () => {
  it('are each what a move there is, and surely cheaper only where all is compared', () => {
    fc.assert(
      fc.property(arbitraryMove, arbitraryTarget, arbitraryTarget, (scenario, one, other) => {
        const here = basisOf(scenario);
        const targets = [one, other];
        const rows = compareModels(
          scenario,
          estimateScenario(scenario, here),
          { here, targets },
          isoDate('2026-11-27'),
        );
        for (const [index, row] of rows.entries()) {
          const there = targets[index] ?? one;
          const range = moveTo(there, scenario);
          expect(row).toMatchObject({ ...range, there, takesAll: range.leftOut.length === 0 });
          expect(costsLess(row)).toBe(range.leftOut.length === 0 && range.high < range.here);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('can be called until the day on which they answer no more', () => {
    const scenario = oneOf({});
    const here = basisOf(scenario);
    const onDay = (day: string | null) =>
      compareModels(
        scenario,
        estimateScenario(scenario, here),
        { here, targets: [targetOf('gpt-4.1-mini')] },
        day === null ? null : isoDate(day),
      )[0];
    expect(onDay('2027-01-13')).toMatchObject({ end: '2027-01-14', canBeCalled: true });
    expect(onDay('2027-01-14')).toMatchObject({ end: '2027-01-14', canBeCalled: false });
    expect(onDay(null)).toMatchObject({ canBeCalled: true });
  });
});

/** The same texts where each token is two. */
function inTwiceTheTokens(workload: Workload): Partial<Workload> {
  return {
    inputTokensPerRequest: 2 * workload.inputTokensPerRequest,
    outputTokensPerRequest: 2 * workload.outputTokensPerRequest,
    systemTokens: 2 * workload.systemTokens,
    userTokensPerTurn: 2 * workload.userTokensPerTurn,
    replyTokensPerTurn: 2 * workload.replyTokensPerTurn,
    sharedPrefixTokens: 2 * workload.sharedPrefixTokens,
  };
}
