import fc from 'fast-check';
import { OWN_PRICE_IDS } from '../../src/catalog/billables';
import { THIS_MODEL } from '../../src/catalog/models';
import { PRICE_LISTS } from '../../src/catalog/priceLists';
import type { OwnPrices } from '../../src/catalog/prices';
import { DEFAULT_SCENARIO, DEFAULT_WORKLOAD } from '../../src/scenario/defaults';
import type { QuantityKey } from '../../src/scenario/fieldRow';
import { WORKLOAD_QUANTITIES, WORKLOAD_QUANTITY_KEYS } from '../../src/scenario/fields';
import type { CacheWrites } from '../../src/scenario/move';
import { chunkingProblem } from '../../src/scenario/problems';
import {
  ANSWERS_CAN_WAIT,
  ARRIVALS,
  CACHE_MODES,
  DOCUMENT_UNITS,
  IMAGE_DETAILS,
  type ImageInput,
  type Scenario,
  SHAPES,
  type Workload,
} from '../../src/scenario/scenario';
import { isoDate } from '../../src/units/calendar';
import { VOLUME_PERIODS } from '../../src/units/period';
import { arbitraryScenario } from '../support/arbitraryScenario';
import { hostileName } from '../support/hostileNames';

/** A scenario and another one that it is compared with. */
export interface SweptCase {
  readonly scenario: Scenario;
  readonly other: Scenario;
}

/** Numbers at which words and digits change: none, one, a share that is a hair from the whole, very many. */
const TELLING = [
  0, 0.001, 0.5, 1, 1, 2, 3, 10, 30, 50, 80, 99.97, 99.999, 100, 500, 1024, 2000, 16_384, 20_000,
];
const FAR = [128_000, 1_000_000, 25_000_000, 3e9, 1e12];

function telling(key: QuantityKey): fc.Arbitrary<number> {
  const { minimum, maximum, whole } = WORKLOAD_QUANTITIES[key];
  const fits = (value: number) => value >= minimum && value <= maximum && !(whole && value % 1 !== 0);
  const usual = TELLING.filter(fits);
  const far = FAR.filter(fits);
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...(far.length > 0 ? far : usual)) },
    {
      weight: 1,
      arbitrary: fc
        .double({ min: Math.max(minimum, 1e-3), max: Math.min(maximum, 5000), noNaN: true })
        .map((value) => (whole ? Math.ceil(value) : value)),
    },
  );
}

const quantities = Object.fromEntries(
  WORKLOAD_QUANTITY_KEYS.map((key) => [
    key,
    fc.oneof(
      { weight: 3, arbitrary: fc.constant(DEFAULT_WORKLOAD[key]) },
      {
        weight: 2,
        arbitrary: key === 'turnsPerConversation' ? fc.integer({ min: 1, max: 20 }) : telling(key),
      },
    ),
  ]),
) as { [Key in QuantityKey]: fc.Arbitrary<Workload[Key]> };

const image: fc.Arbitrary<ImageInput> = fc.record({
  widthPx: fc.constantFrom(1, 512, 1024, 4096),
  heightPx: fc.constantFrom(1, 513, 768, 3000),
  detail: fc.constantFrom(...IMAGE_DETAILS),
  imagesPerCall: fc.constantFrom(1, 2, 0.5, 0),
});

const workload: fc.Arbitrary<Workload> = fc
  .record({
    ...quantities,
    name: fc.oneof(fc.constant(''), hostileName),
    shape: fc.constantFrom(...SHAPES),
    volume: telling('volume'),
    volumePeriod: fc.constantFrom(...VOLUME_PERIODS),
    documentUnit: fc.constantFrom(...DOCUMENT_UNITS),
    cacheMode: fc.constantFrom(...CACHE_MODES),
    fast: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    fineTuned: fc.oneof(
      { weight: 2, arbitrary: fc.constant(false) },
      { weight: 1, arbitrary: fc.constant(true) },
    ),
    answersCanWait: fc.constantFrom('unknown', ...ANSWERS_CAN_WAIT),
    arrival: fc.constantFrom('unknown', ...ARRIVALS),
    images: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(image, { minLength: 1, maxLength: 2 }) },
    ),
  })
  .map((made) =>
    chunkingProblem(made, THIS_MODEL) === undefined
      ? made
      : { ...made, instructionTokensPerCall: 500, answerTokensPerCall: 1000, overlapTokens: 200 },
  );

const ownPrices: fc.Arbitrary<OwnPrices> = fc.dictionary(
  fc.constantFrom(...OWN_PRICE_IDS),
  fc.constantFrom(0, 0.1, 0.15, 1, 2.5, 10_000, 0.000_001),
  { maxKeys: 3, noNullPrototype: true },
);

const LIST_DATES = PRICE_LISTS.flatMap(({ cards }) => cards.map(({ date }) => date));

/** What people enter, and the numbers about which words have to turn. */
const usual: fc.Arbitrary<Scenario> = fc.record({
  title: fc.oneof(fc.constant(''), hostileName),
  priceListId: fc.constantFrom(...PRICE_LISTS.map(({ id }) => id)),
  priceListDate: fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(...LIST_DATES, isoDate('2023-01-01'), isoDate('2027-01-01')) },
  ),
  ownPrices: fc.oneof({ weight: 2, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: ownPrices }),
  horizonMonths: fc.constantFrom(12, 1, 2, 36),
  monthlyBudgetUsd: fc.constantFrom(null, null, 0.01, 1, 18, 100, 1e6),
  peakFactor: fc.constantFrom(1, 3, 10),
  models: fc.constant([]),
  reasoningTokensPerCall: fc.constant(40),
  cacheWrites: fc.constant<CacheWrites>('range'),
  moveHitRatePercent: fc.constant(null),
  tokenizerFactor: fc.constant(1),
  ownModel: fc.constant(null),
  moveTarget: fc.constant(null),
  moveMonth: fc.constant(null),
  movedPercentPerMonth: fc.constant(100),
  workloads: fc.oneof(
    { weight: 2, arbitrary: fc.array(workload, { minLength: 1, maxLength: 1 }) },
    { weight: 2, arbitrary: fc.array(workload, { minLength: 2, maxLength: 4 }) },
  ),
});

const scenario: fc.Arbitrary<Scenario> = fc.oneof(
  { weight: 8, arbitrary: usual },
  { weight: 1, arbitrary: arbitraryScenario.map(withoutNothings).map(assumingNothingElse) },
);

/** What is taken of calls elsewhere is proved by the second opinion on other models; here it is as the page takes it. */
function assumingNothingElse(made: Scenario): Scenario {
  const { reasoningTokensPerCall, cacheWrites, moveHitRatePercent, tokenizerFactor, moveTarget } =
    DEFAULT_SCENARIO;
  const assumed = { reasoningTokensPerCall, cacheWrites, moveHitRatePercent, tokenizerFactor, moveTarget };
  return { ...made, ...assumed };
}

/** The least that is counted here. Below it are numbers that only a program writes, of hundreds of noughts. */
const LEAST = 1e-9;

/** A value with every number that is next to nothing made nothing, or the least that its field may hold. */
function withoutNothings<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'number' && part > 0 && part < LEAST ? 0 : part,
  );
}

/** The same but for a few of its parts, as when somebody tries something else. */
const changed = ({ scenario: from, other }: SweptCase, parts: readonly (keyof Scenario)[]): Scenario => ({
  ...from,
  ...Object.fromEntries(parts.map((part) => [part, other[part]])),
});

const someParts = fc.subarray(Object.keys(DEFAULT_SCENARIO) as (keyof Scenario)[], {
  minLength: 1,
  maxLength: 2,
});

const sweptCase: fc.Arbitrary<SweptCase> = fc
  .record({ scenario, other: usual, parts: fc.option(someParts) })
  .map(({ parts, ...made }) => (parts ? { ...made, other: changed(made, parts) } : made));

/** As many as are held at once. */
const BATCH = 500;

/** So many cases of a seed. */
export function* sweptCases(runs: number, seed: number): Generator<SweptCase> {
  for (let done = 0; done < runs; done += BATCH) {
    yield* fc.sample(sweptCase, { numRuns: Math.min(BATCH, runs - done), seed: seed + done });
  }
}
