import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/catalog/schema';
import { claimsDiffer, isDisputed } from '../../src/facts/conflicts';
import { factOf } from '../../src/facts/facts';

type Said = Claim['value'] | readonly [NonNullable<Claim['qualifier']>, number];

const QUALIFIERS = ['about', 'more than', 'up to'];

/** A value as it is, or a qualifier and its number. */
function claim(said: Said, source: string): Claim {
  const [first, second] = Array.isArray(said) ? said : [];
  const isQualified = QUALIFIERS.includes(String(first)) && typeof second === 'number';
  return {
    value: isQualified ? second : (said as Claim['value']),
    ...(isQualified && { qualifier: first as NonNullable<Claim['qualifier']> }),
    source,
    where: 'line 1',
  };
}

const differ = (...said: readonly Said[]) =>
  claimsDiffer(said.map((value, index) => claim(value, `source-${index}`)));

/** Which of two stands first can never decide whether they agree. */
function differEitherWay(one: Said, other: Said): boolean {
  const result = differ(one, other);
  expect(differ(other, one)).toBe(result);
  return result;
}

describe('two claims agree', () => {
  it.each<[string, Said, Said]>([
    ['on the same number', 0.15, 0.15],
    ['on the same words in another case', 'Free and Plus', 'free and plus'],
    ['on a month and a day of that month', '2023-10', '2023-10-31'],
    ['on a year and a month of that year', '2022', '2022-11'],
    ['on a list in another order', ['text', 'image'], ['image', 'text']],
    ['on a list in another case', ['Text', 'image'], ['text', 'Image']],
    ['that there is no figure', null, null],
    ['that it is not so', false, false],
    ['on the same qualified number', ['more than', 60], ['more than', 60]],
    ['where a plain number is more than another says', ['more than', 200], 202],
    // 5% of 60 is 3.
    ['where a plain number is about what another says', ['about', 60], 63],
    ['where a plain number is the most that another says', ['up to', 30], 30],
  ])('%s', (_, one, other) => {
    expect(differEitherWay(one, other)).toBe(false);
  });
});

describe('two claims differ', () => {
  it.each<[string, Said, Said]>([
    ['on numbers, however near', 7.8, 7.9],
    ['on a qualifier, even of the same number', ['about', 60], ['more than', 60]],
    ['where a plain number is not more than another says', ['more than', 60], 60],
    ['where a plain number is not about what another says', ['about', 7.8], 8.7],
    ['on a day of the same month', '2025-05-14', '2025-05-15'],
    ['on a month and a day of another', '2023-10', '2023-11-01'],
    ['on words', 'medium', 'mediumish'],
    ['on a list that has more', ['text', 'tool-calls'], ['text']],
    ['on a list that has an item twice', ['text', 'text'], ['text']],
    ['where one gives a figure and the other says that there is none', null, 40.2],
    ['where one says that it is so and the other that it is not', true, false],
    ['where no figure is not the same as nothing at all', null, 0],
  ])('%s', (_, one, other) => {
    expect(differEitherWay(one, other)).toBe(true);
  });

  it('when only the last two of many do', () => {
    expect(differ(24, 24, 24)).toBe(false);
    expect(differ(24, 24, 48)).toBe(true);
    expect(differ(['about', 60], 61, 62)).toBe(true);
  });

  it('never when there is but one', () => {
    expect(differ(24)).toBe(false);
    expect(differ()).toBe(false);
  });
});

describe('the facts on which the sources differ', () => {
  it.each([
    'status',
    'successor',
    'chatgpt-retirement',
    'retired-alongside',
    'free-training-end',
    'gpt-3.5-turbo-available',
    'capacity-pricing',
    'output-modalities',
    'context-capacity',
    'promised-audio-video',
    'sdks-official',
    'batch-cached-stacking',
    'training-price',
    'gpt-5.1-mini-price',
    'saving-gpt-3.5-turbo',
    'fall-since-davinci',
    'math-gemini-1.5-flash',
    'math-claude-3-haiku',
    'drop-gemini-1.5-flash',
    'drop-claude-3-haiku',
    'swe-bench',
    'gpqa-diamond',
    'output-speed',
  ])('are found from their claims: %s', (id) => {
    expect(isDisputed(factOf(id))).toBe(true);
  });

  it.each([
    'price-input',
    'price-output',
    'context-window',
    'max-output',
    'knowledge-cutoff',
    'input-modalities',
    'release-date',
    'batch-requests',
    'launch-plans',
    'mmlu',
    'api-shutdown',
  ])('are not those on which all agree: %s', (id) => {
    expect(isDisputed(factOf(id))).toBe(false);
  });
});
