import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Workload } from '../../src/scenario/scenario';
import { VOLUME_PERIODS } from '../../src/units/period';
import { cardOf, estimateOf, scenarioOf } from '../support/cards';
import { exactMonthlyNanoUsd, relativeError } from './oracle';

const LISTS_WITH_EVERY_RATE = ['documents', 'openai'];

const wholeWorkload: fc.Arbitrary<Partial<Workload>> = fc.record({
  volume: fc.nat(1_000_000),
  volumePeriod: fc.constantFrom(...VOLUME_PERIODS),
  activeDaysPerMonth: fc.integer({ min: 1, max: 31 }),
  inputTokensPerRequest: fc.nat(200_000),
  outputTokensPerRequest: fc.nat(20_000),
  cachedSharePercent: fc.nat(100),
  batchSharePercent: fc.nat(100),
  fineTuned: fc.boolean(),
});

const decimals = (max: number) => fc.nat(max * 1000).map((thousandths) => Number(`${thousandths}e-3`));

const fractionalWorkload: fc.Arbitrary<Partial<Workload>> = fc.record({
  volume: fc.oneof(decimals(10_000_000), fc.constantFrom(1e15, 0.001)),
  volumePeriod: fc.constantFrom(...VOLUME_PERIODS),
  activeDaysPerMonth: decimals(30).map((days) => days + 1),
  inputTokensPerRequest: decimals(1_000_000),
  outputTokensPerRequest: decimals(1_000_000),
  cachedSharePercent: decimals(100),
  batchSharePercent: decimals(100),
  fineTuned: fc.boolean(),
});

describe('the engine against exact rational arithmetic', () => {
  it('is equal where the exact monthly amount of each line is whole and below 2^53 nano-dollars', () => {
    fc.assert(
      fc.property(wholeWorkload, fc.constantFrom(...LISTS_WITH_EVERY_RATE), (workload, list) => {
        // Volumes in thousands and shares in tens make every line's token count whole.
        const scenario = scenarioOf({
          ...workload,
          volume: (workload.volume ?? 0) * 7_000,
          cachedSharePercent: Math.round((workload.cachedSharePercent ?? 0) / 10) * 10,
          batchSharePercent: Math.round((workload.batchSharePercent ?? 0) / 10) * 10,
        });
        const exact = exactMonthlyNanoUsd(scenario, cardOf(list));
        fc.pre(exact.over % exact.under === 0n && exact.over / exact.under < 2n ** 53n);
        expect(BigInt(estimateOf(scenario, list).totals.monthly)).toBe(exact.over / exact.under);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is equal for whole shares wherever the tokens of every line come out whole', () => {
    fc.assert(
      fc.property(wholeWorkload, (workload) => {
        const scenario = scenarioOf(workload);
        const exact = exactMonthlyNanoUsd(scenario, cardOf('documents'));
        const { totals, workloads } = estimateOf(scenario);
        fc.pre(workloads.every(({ lines }) => lines.every(({ tokens }) => Number.isInteger(tokens))));
        fc.pre(exact.over % exact.under === 0n && exact.over / exact.under < 2n ** 53n);
        expect(BigInt(totals.monthly)).toBe(exact.over / exact.under);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is within 1e-12 everywhere else', () => {
    fc.assert(
      fc.property(
        fc.array(fractionalWorkload, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...LISTS_WITH_EVERY_RATE),
        (workloads, list) => {
          const scenario = scenarioOf(...workloads);
          const exact = exactMonthlyNanoUsd(scenario, cardOf(list));
          expect(relativeError(estimateOf(scenario, list).totals.monthly, exact)).toBeLessThan(1e-12);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
