import fc from 'fast-check';
import { OWN_PRICE_IDS } from '../../src/catalog/billables';
import { PRICE_LISTS } from '../../src/catalog/priceLists';
import type { OwnPrices } from '../../src/catalog/prices';
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
import { isoDate } from '../../src/units/calendar';
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
    { weight: 4, arbitrary: fc.nat(1_500) },
    { weight: 4, arbitrary: fc.nat(most) },
    { weight: 2, arbitrary: fc.constantFrom(...EDGES) },
    { weight: 2, arbitrary: decimals(most, 2) },
  );

/** Days in and before the years of the price lists. */
const DATES = ['2023-01-01', '2024-08-01', '2024-12-01', '2026-01-01', '2026-06-10', '2030-01-01'].map(
  isoDate,
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
    outputTokensPerRequest: fc.oneof(fc.nat(1_000), fc.nat(20_000)),
    turnsPerConversation: fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 1, max: 40 }) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: 500 }) },
    ),
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

/** By which card it is paid here, and by which prices of one's own. */
const arbitraryPrices: fc.Arbitrary<Pick<Scenario, 'priceListId' | 'priceListDate' | 'ownPrices'>> =
  fc.record({
    priceListId: fc.constantFrom(...PRICE_LISTS.map(({ id }) => id)),
    priceListDate: sometimes(null, fc.constantFrom(...DATES)),
    ownPrices: sometimes<OwnPrices>(
      {},
      fc.dictionary(fc.constantFrom(...OWN_PRICE_IDS), decimals(10, 3), { noNullPrototype: true }),
    ),
  });

/** A scenario of calls that many models take, with anything taken of them. */
export const arbitraryCalls: fc.Arbitrary<Scenario> = fc
  .tuple(fc.array(workload, { minLength: 1, maxLength: 4 }), arbitraryPrices, arbitraryAssumptions)
  .map(([workloads, prices, assumed]) => ({ ...scenarioOf(...workloads), ...prices, ...assumed }));

/** Whether a number is so small that products of it fall below what doubles hold. */
function isTiny(value: unknown): boolean {
  if (typeof value === 'number') return value > 0 && value < 1e-30;
  return typeof value === 'object' && value !== null && Object.values(value).some(isTiny);
}

/** Any scenario of a few workloads that may be priced, with anything taken of its calls. */
export const arbitraryMove: fc.Arbitrary<Scenario> = fc
  .oneof(
    { weight: 4, arbitrary: arbitraryCalls },
    {
      weight: 1,
      arbitrary: fc.tuple(arbitraryScenario, arbitraryAssumptions).map(([scenario, assumed]) => ({
        ...scenario,
        ...assumed,
        workloads: scenario.workloads.slice(0, 4),
      })),
    },
  )
  .filter((scenario) => !isTiny(scenario));

/** Factors that keep the last place of a decimal in sight. */
const FACTORS = [0.7, 0.8, 1, 1.1, 1.25, 1.3];

/**
 * Calls in hundredths of tokens, and with tenths of images, that come to an edge exactly: after some turns, as one
 * request, and as one document.
 */
export const arbitraryEdge: fc.Arbitrary<Scenario> = fc
  .record({
    edge: fc.constantFrom(1_024, 2_048, 4_096, 100_000, 272_000),
    factor: fc.constantFrom(...FACTORS),
    question: fc.nat(50_000),
    reply: fc.nat(50_000),
    before: fc.nat(40),
    turnsPerConversation: fc.integer({ min: 1, max: 60 }),
    historyTurns: fc.option(fc.nat(60)),
    shape: fc.constantFrom(...SHAPES),
    cacheMode: fc.constantFrom(...CACHE_MODES),
    cacheWrites: fc.constantFrom(...CACHE_WRITES),
    hasImage: fc.boolean(),
  })
  .map(({ edge, factor, question, reply, before, cacheWrites, hasImage, ...patch }) => {
    // A tenth of 308 tokens is an image's; all the rest is in hundredths.
    const prompt = Math.round((edge * 100) / factor) - (hasImage ? 3_080 : 0);
    const tokensOf = (hundredths: number) => Number(`${Math.max(0, hundredths)}e-2`);
    const scenario = scenarioOf({
      ...patch,
      volume: 7,
      cachedSharePercent: 30,
      inputTokensPerRequest: tokensOf(prompt),
      outputTokensPerRequest: tokensOf(reply),
      sharedPrefixTokens: tokensOf(prompt),
      systemTokens: tokensOf(prompt - question - before * (question + reply)),
      userTokensPerTurn: tokensOf(question),
      replyTokensPerTurn: tokensOf(reply),
      documentLength: tokensOf(prompt - question),
      instructionTokensPerCall: tokensOf(question),
      answerTokensPerCall: tokensOf(reply),
      images: hasImage ? [{ widthPx: 512, heightPx: 512, detail: 'auto', imagesPerCall: 0.1 }] : [],
    });
    return { ...scenario, tokenizerFactor: factor, cacheWrites };
  });
