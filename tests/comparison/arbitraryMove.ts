import fc from 'fast-check';
import { DEFAULT_WORKLOAD } from '../../src/scenario/defaults';
import { CACHE_WRITES, type MoveAssumptions } from '../../src/scenario/move';
import {
  CACHE_MODES,
  IMAGE_DETAILS,
  type ImageInput,
  type Scenario,
  SHAPES,
  type Workload,
} from '../../src/scenario/scenario';
import { VOLUME_PERIODS } from '../../src/units/period';
import { arbitraryScenario } from '../support/arbitraryScenario';
import { scenarioOf } from '../support/cards';

/** Decimals of so many places. */
const decimals = (most: number, places: number) =>
  fc.nat(most * 10 ** places).map((value) => Number(`${value}e-${places}`));

/** Lengths just at, under and over what rules and limits of models speak of. */
const EDGES = [
  1_024, 2_048, 4_096, 16_385, 32_768, 100_000, 128_000, 200_000, 272_000, 922_000, 1_048_576,
].flatMap((edge) => [edge - 1, edge, edge + 1]);

/** Lengths of texts: mostly such as calls have, some at an edge, some with decimals. */
const tokens = (most: number) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.nat(most) },
    { weight: 2, arbitrary: fc.constantFrom(...EDGES) },
    { weight: 2, arbitrary: decimals(most, 2) },
  );

const percent = fc.oneof(fc.constantFrom(0, 50, 100), fc.nat(100), decimals(100, 2));

const sometimes = <Value>(byDefault: Value, arbitrary: fc.Arbitrary<Value>, weight = 3) =>
  fc.oneof({ weight, arbitrary: fc.constant(byDefault) }, { weight: 1, arbitrary });

const image: fc.Arbitrary<ImageInput> = fc.record({
  widthPx: fc.oneof(fc.integer({ min: 1, max: 6_000 }), fc.integer({ min: 1, max: 100_000 })),
  heightPx: fc.oneof(fc.integer({ min: 1, max: 6_000 }), fc.integer({ min: 1, max: 100_000 })),
  detail: fc.constantFrom(...IMAGE_DETAILS),
  imagesPerCall: fc.oneof(fc.nat(4), decimals(4, 1)),
});

/** Calls of a kind that many models take: else hardly any would be compared. */
const workload: fc.Arbitrary<Workload> = fc
  .record({
    shape: fc.constantFrom(...SHAPES),
    volume: fc.oneof(fc.nat(1_000_000), decimals(1_000, 3)),
    volumePeriod: fc.constantFrom(...VOLUME_PERIODS),
    activeDaysPerMonth: fc.oneof(
      fc.integer({ min: 1, max: 31 }),
      decimals(30, 1).map((days) => days + 1),
    ),
    inputTokensPerRequest: tokens(20_000),
    outputTokensPerRequest: fc.nat(4_000),
    turnsPerConversation: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 500 })),
    systemTokens: tokens(6_000),
    userTokensPerTurn: fc.oneof(fc.nat(1_000), decimals(1_000, 2)),
    replyTokensPerTurn: fc.oneof(fc.nat(1_000), decimals(1_000, 2)),
    historyTurns: fc.option(fc.nat(40)),
    documentLength: fc.oneof(fc.nat(100_000), fc.nat(2_000_000), fc.constantFrom(...EDGES)),
    instructionTokensPerCall: fc.nat(6_000),
    answerTokensPerCall: fc.nat(4_000),
    overlapTokens: fc.nat(4_000),
    cacheMode: fc.constantFrom(...CACHE_MODES),
    cachedSharePercent: percent,
    sharedPrefixTokens: tokens(8_000),
    cacheHitRatePercent: percent,
    batchSharePercent: sometimes(0, percent, 1),
    fast: sometimes(false, fc.constant(true), 6),
    fineTuned: sometimes(false, fc.constant(true), 12),
    images: sometimes<readonly ImageInput[]>([], fc.array(image, { minLength: 1, maxLength: 2 })),
    retrySharePercent: sometimes(0, percent),
    webSearchesPerCall: sometimes(0, fc.oneof(fc.nat(3), decimals(2, 1)), 12),
    trainingTokens: sometimes(0, fc.nat(1_000_000)),
    trainingEveryMonths: fc.nat(3),
  })
  .map((patch) => ({ ...DEFAULT_WORKLOAD, ...patch }));

/** What may be taken of the calls on another model. */
export const arbitraryAssumptions: fc.Arbitrary<MoveAssumptions> = fc.record({
  reasoningTokensPerCall: fc.oneof(fc.constantFrom(0, 40), fc.nat(20_000), decimals(1_000, 2)),
  cacheWrites: fc.constantFrom(...CACHE_WRITES),
  moveHitRatePercent: fc.option(percent),
  tokenizerFactor: fc.oneof(
    fc.constantFrom(0.1, 0.8, 1, 1.3, 10),
    fc.integer({ min: 50, max: 300 }).map((hundredths) => Number(`${hundredths}e-2`)),
  ),
});

/** A scenario of calls that many models take, with anything taken of them. */
export const arbitraryCalls: fc.Arbitrary<Scenario> = fc
  .tuple(fc.array(workload, { minLength: 1, maxLength: 4 }), arbitraryScenario, arbitraryAssumptions)
  .map(([workloads, { priceListId, priceListDate, ownPrices }, assumed]) => ({
    ...scenarioOf(...workloads),
    ...assumed,
    priceListId,
    priceListDate,
    ownPrices,
  }));

/** Any scenario that may be priced, with anything taken of its calls. */
export const arbitraryMove: fc.Arbitrary<Scenario> = fc.oneof(
  { weight: 4, arbitrary: arbitraryCalls },
  {
    weight: 1,
    arbitrary: fc
      .tuple(arbitraryScenario, arbitraryAssumptions)
      .map(([scenario, assumed]) => ({ ...scenario, ...assumed })),
  },
);
