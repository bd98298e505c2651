import fc from 'fast-check';
import { PRICE_LISTS } from '../../src/catalog/priceLists';
import {
  NAME_MAX_CHARACTERS,
  type QuantityField,
  SCENARIO_QUANTITIES,
  TITLE_MAX_CHARACTERS,
  WORKLOAD_QUANTITIES,
} from '../../src/scenario/fields';
import { MAX_WORKLOADS, type Scenario, type Workload } from '../../src/scenario/scenario';
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

/** Any workload that may be priced. */
export const arbitraryWorkload: fc.Arbitrary<Workload> = fc.record({
  name: fc.oneof(
    { weight: 1, arbitrary: fc.constant('') },
    { weight: 2, arbitrary: text(NAME_MAX_CHARACTERS) },
  ),
  volume: arbitraryQuantity(WORKLOAD_QUANTITIES.volume),
  volumePeriod: fc.constantFrom(...VOLUME_PERIODS),
  activeDaysPerMonth: arbitraryQuantity(WORKLOAD_QUANTITIES.activeDaysPerMonth),
  inputTokensPerRequest: arbitraryQuantity(WORKLOAD_QUANTITIES.inputTokensPerRequest),
  outputTokensPerRequest: arbitraryQuantity(WORKLOAD_QUANTITIES.outputTokensPerRequest),
  cachedSharePercent: arbitraryQuantity(WORKLOAD_QUANTITIES.cachedSharePercent),
  batchSharePercent: arbitraryQuantity(WORKLOAD_QUANTITIES.batchSharePercent),
  fineTuned: fc.boolean(),
});

const isoDate = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2039-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Any scenario that may be priced. Most of them fit a link with their names, some without, and a few do not. */
export const arbitraryScenario: fc.Arbitrary<Scenario> = fc.record({
  title: fc.oneof(fc.constant(''), text(TITLE_MAX_CHARACTERS)),
  priceListId: fc.constantFrom(...PRICE_LISTS.map(({ id }) => id)),
  priceListDate: fc.option(isoDate),
  horizonMonths: arbitraryQuantity(SCENARIO_QUANTITIES.horizonMonths),
  monthlyBudgetUsd: fc.option(arbitraryQuantity(SCENARIO_QUANTITIES.monthlyBudgetUsd)),
  workloads: fc.oneof(
    { weight: 3, arbitrary: fc.array(arbitraryWorkload, { minLength: 1, maxLength: 4 }) },
    {
      weight: 1,
      arbitrary: fc.array(arbitraryWorkload, { minLength: 1, maxLength: MAX_WORKLOADS, size: 'max' }),
    },
  ),
});
