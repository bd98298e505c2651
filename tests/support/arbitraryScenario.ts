import fc from 'fast-check';
import { OWN_PRICE_IDS } from '../../src/catalog/billables';
import { ALL_MODELS } from '../../src/catalog/everything';
import { THIS_MODEL } from '../../src/catalog/models';
import { PRICE_LISTS } from '../../src/catalog/priceLists';
import type { OwnPrices } from '../../src/catalog/prices';
import { DEFAULT_SCENARIO, DEFAULT_WORKLOAD } from '../../src/scenario/defaults';
import type { QuantityField, QuantityKey } from '../../src/scenario/fieldRow';
import { WORKLOAD_QUANTITIES, WORKLOAD_QUANTITY_KEYS } from '../../src/scenario/fields';
import { IMAGE_QUANTITIES } from '../../src/scenario/imageFields';
import {
  CACHE_WRITES,
  type CacheWrites,
  OWN_MODEL_ID,
  OWN_MODEL_PRICE_IDS,
  type OwnModel,
} from '../../src/scenario/move';
import { chunkingProblem } from '../../src/scenario/problems';
import {
  ANSWERS_CAN_WAIT,
  type AnswersCanWait,
  ARRIVALS,
  type Arrival,
  CACHE_MODES,
  DOCUMENT_UNITS,
  IMAGE_DETAILS,
  type ImageInput,
  MAX_IMAGE_SIZES,
  MAX_WORKLOADS,
  type Scenario,
  SHAPES,
  type Workload,
} from '../../src/scenario/scenario';
import {
  NAME_MAX_CHARACTERS,
  OWN_PRICE_FIELD,
  SCENARIO_QUANTITIES,
  TITLE_MAX_CHARACTERS,
} from '../../src/scenario/scenarioFields';
import { isoDate, monthOf, type YearMonth } from '../../src/units/calendar';
import { VOLUME_PERIODS } from '../../src/units/period';

/** A character that a name may have: plain, of the link format's own signs, or from anywhere in Unicode. */
const character = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...'abcXYZ019 ._-') },
  { weight: 3, arbitrary: fc.constantFrom(...`"'%+&=#?<>()[]{}!*;:,/\\|^\``) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...'éßñЖ中文日本語한글עברתعربไทยहि😀🚀👩\u200d\ufeff\u00a0\u202e'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter(isAllowed) },
);

function isAllowed(text: string): boolean {
  return !/[~\p{Cc}\p{Cs}]/u.test(text);
}

function text(maxCharacters: number): fc.Arbitrary<string> {
  return fc.string({ unit: character, minLength: 1, maxLength: maxCharacters, size: 'medium' });
}

/** A number that a field may hold: whole, with some decimals, at an end of its range, or any double. */
export function arbitraryQuantity({ minimum, maximum, whole }: QuantityField): fc.Arbitrary<number> {
  const lowest = Math.ceil(minimum);
  const integers = fc.integer({ min: lowest, max: Math.min(maximum, 1_000_000) });
  if (whole) return fc.integer({ min: lowest, max: maximum });
  return fc.oneof(
    { weight: 8, arbitrary: integers },
    { weight: 1, arbitrary: fc.integer({ min: lowest, max: maximum }) },
    { weight: 4, arbitrary: integers.map((value) => Math.max(minimum, value / 100)) },
    { weight: 1, arbitrary: fc.constantFrom(minimum, maximum) },
    { weight: 1, arbitrary: fc.double({ min: minimum, max: maximum, noNaN: true }) },
  );
}

const { instructionTokensPerCall, answerTokensPerCall, overlapTokens } = DEFAULT_WORKLOAD;
const DEFAULT_CHUNKS = { instructionTokensPerCall, answerTokensPerCall, overlapTokens };

const arbitraryImage: fc.Arbitrary<ImageInput> = fc.record({
  widthPx: arbitraryQuantity(IMAGE_QUANTITIES.widthPx),
  heightPx: arbitraryQuantity(IMAGE_QUANTITIES.heightPx),
  detail: fc.constantFrom(...IMAGE_DETAILS),
  imagesPerCall: arbitraryQuantity(IMAGE_QUANTITIES.imagesPerCall),
});

/** A quantity that is mostly at its default, as in a real link: else hardly one would be short enough. */
function mostlyDefault<Value>(byDefault: Value, arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
  return fc.oneof({ weight: 2, arbitrary: fc.constant(byDefault) }, { weight: 1, arbitrary });
}

const quantities = Object.fromEntries(
  WORKLOAD_QUANTITY_KEYS.map((key) => [
    key,
    mostlyDefault(DEFAULT_WORKLOAD[key], arbitraryQuantity(WORKLOAD_QUANTITIES[key])),
  ]),
) as { [Key in QuantityKey]: fc.Arbitrary<Workload[Key]> };

/** Any workload that may be priced. */
export const arbitraryWorkload: fc.Arbitrary<Workload> = fc
  .record({
    ...quantities,
    name: fc.oneof(
      { weight: 1, arbitrary: fc.constant('') },
      { weight: 2, arbitrary: text(NAME_MAX_CHARACTERS) },
    ),
    shape: fc.constantFrom(...SHAPES),
    volume: arbitraryQuantity(WORKLOAD_QUANTITIES.volume),
    volumePeriod: fc.constantFrom(...VOLUME_PERIODS),
    documentUnit: fc.constantFrom(...DOCUMENT_UNITS),
    cacheMode: fc.constantFrom(...CACHE_MODES),
    fast: fc.boolean(),
    fineTuned: fc.boolean(),
    answersCanWait: mostlyDefault<AnswersCanWait>('unknown', fc.constantFrom(...ANSWERS_CAN_WAIT)),
    arrival: mostlyDefault<Arrival>('unknown', fc.constantFrom(...ARRIVALS)),
    images: mostlyDefault<readonly ImageInput[]>(
      [],
      fc.array(arbitraryImage, { maxLength: MAX_IMAGE_SIZES }),
    ),
  })
  .map((workload) =>
    chunkingProblem(workload, THIS_MODEL) === undefined ? workload : { ...workload, ...DEFAULT_CHUNKS },
  );

const arbitraryOwnPrices: fc.Arbitrary<OwnPrices> = mostlyDefault<OwnPrices>(
  {},
  fc.dictionary(fc.constantFrom(...OWN_PRICE_IDS), arbitraryQuantity(OWN_PRICE_FIELD), {
    noNullPrototype: true,
  }),
);

const arbitraryDay = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const arbitraryModelId = fc.constantFrom(...ALL_MODELS.map(({ id }) => id), OWN_MODEL_ID);

/** Any scenario that may be priced. Most of them fit a link with their names, some without, and a few do not. */
export const arbitraryScenario: fc.Arbitrary<Scenario> = fc.record({
  title: fc.oneof(fc.constant(''), text(TITLE_MAX_CHARACTERS)),
  priceListId: fc.constantFrom(...PRICE_LISTS.map(({ id }) => id)),
  priceListDate: fc.option(arbitraryDay.map(isoDate)),
  ownPrices: arbitraryOwnPrices,
  horizonMonths: arbitraryQuantity(SCENARIO_QUANTITIES.horizonMonths),
  monthlyBudgetUsd: fc.option(arbitraryQuantity(SCENARIO_QUANTITIES.monthlyBudgetUsd)),
  peakFactor: mostlyDefault(DEFAULT_SCENARIO.peakFactor, arbitraryQuantity(SCENARIO_QUANTITIES.peakFactor)),
  models: mostlyDefault<readonly string[]>([], fc.uniqueArray(arbitraryModelId, { maxLength: 6 })),
  reasoningTokensPerCall: mostlyDefault(40, arbitraryQuantity(SCENARIO_QUANTITIES.reasoningTokensPerCall)),
  cacheWrites: mostlyDefault<CacheWrites>('range', fc.constantFrom(...CACHE_WRITES)),
  moveHitRatePercent: mostlyDefault<number | null>(
    null,
    arbitraryQuantity(SCENARIO_QUANTITIES.moveHitRatePercent),
  ),
  tokenizerFactor: mostlyDefault(1, arbitraryQuantity(SCENARIO_QUANTITIES.tokenizerFactor)),
  ownModel: mostlyDefault<OwnModel | null>(
    null,
    fc.record({
      name: fc.oneof(fc.constant(''), text(NAME_MAX_CHARACTERS)),
      prices: fc.dictionary(fc.constantFrom(...OWN_MODEL_PRICE_IDS), arbitraryQuantity(OWN_PRICE_FIELD), {
        noNullPrototype: true,
      }),
    }),
  ),
  moveTarget: mostlyDefault<string | null>(null, arbitraryModelId),
  moveMonth: mostlyDefault<YearMonth | null>(
    null,
    arbitraryDay.map((day) => monthOf(isoDate(day))),
  ),
  movedPercentPerMonth: mostlyDefault(100, arbitraryQuantity(SCENARIO_QUANTITIES.movedPercentPerMonth)),
  workloads: fc.oneof(
    { weight: 3, arbitrary: fc.array(arbitraryWorkload, { minLength: 1, maxLength: 4 }) },
    {
      weight: 1,
      arbitrary: fc.array(arbitraryWorkload, { minLength: 1, maxLength: MAX_WORKLOADS, size: 'max' }),
    },
  ),
});
