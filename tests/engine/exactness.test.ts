import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CACHE_MODES,
  DOCUMENT_UNITS,
  IMAGE_DETAILS,
  SHAPES,
  type Workload,
} from '../../src/scenario/scenario';
import { VOLUME_PERIODS } from '../../src/units/period';
import { cardOf, estimateOf, scenarioOf } from '../support/cards';
import { exactMonthlyNanoUsd, relativeError } from './oracle';

const LISTS_WITH_EVERY_RATE = ['documents', 'openai'];

const images = fc.array(
  fc.record({
    widthPx: fc.integer({ min: 1, max: 9_000 }),
    heightPx: fc.integer({ min: 1, max: 9_000 }),
    detail: fc.constantFrom(...IMAGE_DETAILS),
    imagesPerCall: fc.nat(4),
  }),
  { maxLength: 2 },
);

const wholeWorkload: fc.Arbitrary<Partial<Workload>> = fc
  .record({
    shape: fc.constantFrom(...SHAPES),
    volume: fc.nat(1_000_000),
    volumePeriod: fc.constantFrom(...VOLUME_PERIODS),
    activeDaysPerMonth: fc.integer({ min: 1, max: 31 }),
    inputTokensPerRequest: fc.nat(200_000),
    outputTokensPerRequest: fc.nat(20_000),
    turnsPerConversation: fc.integer({ min: 1, max: 30 }),
    systemTokens: fc.nat(3_000),
    userTokensPerTurn: fc.nat(1_000),
    replyTokensPerTurn: fc.nat(1_000),
    historyTurns: fc.option(fc.nat(30)),
    documentLength: fc.nat(1_000_000),
    documentUnit: fc.constantFrom(...DOCUMENT_UNITS),
    tokensPerDocumentUnit: fc.nat(5),
    instructionTokensPerCall: fc.nat(20_000),
    answerTokensPerCall: fc.nat(16_000),
    overlapTokens: fc.nat(20_000),
    cacheMode: fc.constantFrom(...CACHE_MODES),
    cachedSharePercent: fc.nat(100),
    sharedPrefixTokens: fc.nat(20_000),
    cacheHitRatePercent: fc.nat(100),
    batchSharePercent: fc.nat(100),
    fast: fc.boolean(),
    fineTuned: fc.boolean(),
    images,
    retrySharePercent: fc.oneof(fc.constant(0), fc.nat(100)),
    webSearchesPerCall: fc.oneof(fc.constant(0), fc.nat(5)),
    trainingTokens: fc.nat(1_000_000),
    trainingEveryMonths: fc.nat(3),
  })
  .map((workload) => ({ ...workload, fast: workload.fast && !workload.fineTuned }));

const decimals = (max: number) => fc.nat(max * 1000).map((thousandths) => Number(`${thousandths}e-3`));

/** Documents keep their whole lengths: on the edge of a call a double may fall to the other side. */
const fractionalWorkload: fc.Arbitrary<Partial<Workload>> = fc
  .tuple(
    wholeWorkload,
    fc.record({
      volume: fc.oneof(decimals(10_000_000), fc.constantFrom(1e15, 0.001)),
      activeDaysPerMonth: decimals(30).map((days) => days + 1),
      inputTokensPerRequest: decimals(1_000_000),
      outputTokensPerRequest: decimals(1_000_000),
      userTokensPerTurn: decimals(1_000),
      replyTokensPerTurn: decimals(1_000),
      cachedSharePercent: decimals(100),
      cacheHitRatePercent: decimals(100),
      batchSharePercent: decimals(100),
      retrySharePercent: decimals(100),
      webSearchesPerCall: decimals(3),
    }),
  )
  .map(([workload, fractional]) => ({ ...workload, ...fractional }));

/** The lists that have every price that a workload needs: only OpenAI's has Fast and web searches. */
const listFor = (workloads: readonly Partial<Workload>[], list: string) =>
  workloads.some(({ fast, webSearchesPerCall = 0 }) => fast || webSearchesPerCall > 0) ? 'openai' : list;

describe('the engine against exact rational arithmetic', () => {
  it('is equal where the exact monthly amount of each line is whole and below 2^53 nano-dollars', () => {
    fc.assert(
      fc.property(wholeWorkload, fc.constantFrom(...LISTS_WITH_EVERY_RATE), (workload, preferred) => {
        const list = listFor([workload], preferred);
        // Volumes in thousands and shares in tens make every line's token count whole.
        const scenario = scenarioOf({
          ...workload,
          volume: (workload.volume ?? 0) * 7_000,
          cachedSharePercent: Math.round((workload.cachedSharePercent ?? 0) / 10) * 10,
          cacheHitRatePercent: Math.round((workload.cacheHitRatePercent ?? 0) / 10) * 10,
          batchSharePercent: Math.round((workload.batchSharePercent ?? 0) / 10) * 10,
          retrySharePercent: Math.round((workload.retrySharePercent ?? 0) / 10) * 10,
        });
        const exact = exactMonthlyNanoUsd(scenario, cardOf(list));
        fc.pre(exact.over % exact.under === 0n && exact.over / exact.under < 2n ** 53n);
        expect(BigInt(estimateOf(scenario, list).totals.monthly)).toBe(exact.over / exact.under);
      }),
      { numRuns: 700 },
    );
  });

  it('is equal for whole shares wherever the tokens of every line come out whole', () => {
    fc.assert(
      fc.property(wholeWorkload, (workload) => {
        // Retries and Batch in coarse steps, or hardly any case would come out whole.
        const scenario = scenarioOf({
          ...workload,
          batchSharePercent: Math.round((workload.batchSharePercent ?? 0) / 50) * 50,
          retrySharePercent: Math.round((workload.retrySharePercent ?? 0) / 50) * 50,
        });
        const list = listFor([workload], 'documents');
        const { totals, workloads } = estimateOf(scenario, list);
        fc.pre(workloads.every(({ lines }) => lines.every(({ quantity }) => Number.isInteger(quantity))));
        const exact = exactMonthlyNanoUsd(scenario, cardOf(list));
        fc.pre(exact.over % exact.under === 0n && exact.over / exact.under < 2n ** 53n);
        expect(BigInt(totals.monthly)).toBe(exact.over / exact.under);
      }),
      { numRuns: 500 },
    );
  });

  it('is within 1e-12 everywhere else', () => {
    fc.assert(
      fc.property(
        fc.array(fractionalWorkload, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...LISTS_WITH_EVERY_RATE),
        (workloads, preferred) => {
          const list = listFor(workloads, preferred);
          const scenario = scenarioOf(...workloads);
          const exact = exactMonthlyNanoUsd(scenario, cardOf(list));
          expect(relativeError(estimateOf(scenario, list).totals.monthly, exact)).toBeLessThan(1e-12);
        },
      ),
      { numRuns: 700 },
    );
  });
});
