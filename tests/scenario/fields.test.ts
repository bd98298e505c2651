import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THIS_MODEL } from '../../src/catalog/models';
import { DEFAULT_IMAGE, DEFAULT_SCENARIO } from '../../src/scenario/defaults';
import { WORKLOAD_QUANTITIES, WORKLOAD_QUANTITY_KEYS } from '../../src/scenario/fields';
import { findProblems } from '../../src/scenario/problems';
import { type ImageDetail, type Scenario, type Workload, workloadLabel } from '../../src/scenario/scenario';
import { NAME_MAX_CHARACTERS } from '../../src/scenario/scenarioFields';
import { quantityProblem, textProblem } from '../../src/scenario/valueProblems';
import { arbitraryScenario } from '../support/arbitraryScenario';
import { scenarioOf } from '../support/cards';

const noNumbers = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

describe('the problems of a scenario', () => {
  it('are none for the default one and for any that may be priced', () => {
    expect(findProblems(DEFAULT_SCENARIO, THIS_MODEL)).toEqual([]);
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        expect(findProblems(scenario, THIS_MODEL)).toEqual([]);
      }),
    );
  });

  it.each(WORKLOAD_QUANTITY_KEYS)('name %s when it is negative, no number or too large', (key) => {
    for (const value of [-1, -0.001, ...noNumbers, 1.1e15, Number.MAX_VALUE]) {
      expect(findProblems(scenarioOf({}, { [key]: value }), THIS_MODEL)).toEqual([
        { path: `workloads[1].${key}`, reason: expect.stringMatching(/^It .+\.$/) },
      ]);
    }
  });

  it.each<[Partial<Scenario>, string]>([
    [{ horizonMonths: 0 }, 'horizonMonths'],
    [{ horizonMonths: 121 }, 'horizonMonths'],
    [{ horizonMonths: 1.5 }, 'horizonMonths'],
    [{ horizonMonths: Number.NaN }, 'horizonMonths'],
    [{ monthlyBudgetUsd: 0 }, 'monthlyBudgetUsd'],
    [{ monthlyBudgetUsd: -5 }, 'monthlyBudgetUsd'],
    [{ monthlyBudgetUsd: 1.1e15 }, 'monthlyBudgetUsd'],
    [{ title: 'x'.repeat(121) }, 'title'],
    [{ title: 'a~b' }, 'title'],
    [{ peakFactor: 0.5 }, 'peakFactor'],
    [{ peakFactor: Number.NaN }, 'peakFactor'],
    [{ ownPrices: { 'base.standard.input': -0.01 } }, 'ownPrices.base.standard.input'],
    [{ ownPrices: { webSearch: 10_001 } }, 'ownPrices.webSearch'],
    [{ ownPrices: { hosting: Number.POSITIVE_INFINITY } }, 'ownPrices.hosting'],
  ])('of %j name %s', (patch, path) => {
    const reason = expect.stringMatching(/^It .+\.$/);
    expect(findProblems({ ...DEFAULT_SCENARIO, ...patch }, THIS_MODEL)).toEqual([{ path, reason }]);
  });

  it('name a workload’s text and period too', () => {
    const unknownPeriod = { volumePeriod: 'year' } as unknown as Partial<Workload>;
    expect(
      findProblems(scenarioOf({ name: 'a\nb' }, unknownPeriod), THIS_MODEL).map(({ path }) => path),
    ).toEqual(['workloads[0].name', 'workloads[1].volumePeriod']);
  });

  it('name a choice that is none of its values', () => {
    const unknown = { shape: 'novel', documentUnit: 'lines', cacheMode: 'guess', fast: 1, fineTuned: 'yes' };
    const paths = findProblems(scenarioOf(unknown as unknown as Partial<Workload>), THIS_MODEL).map(
      ({ path }) => path,
    );
    expect(paths.sort()).toEqual(
      Object.keys(unknown)
        .map((key) => `workloads[0].${key}`)
        .sort(),
    );
  });

  it('name a number that is missing, but not a history window', () => {
    const without = (key: string) =>
      findProblems(scenarioOf({ [key]: null }), THIS_MODEL).map(({ path }) => path);
    for (const key of WORKLOAD_QUANTITY_KEYS) {
      expect(without(key)).toEqual(key === 'historyTurns' ? [] : [`workloads[0].${key}`]);
    }
  });

  it.each([
    [{ widthPx: 0 }, 'widthPx'],
    [{ widthPx: 100_001 }, 'widthPx'],
    [{ heightPx: 10.5 }, 'heightPx'],
    [{ heightPx: Number.NaN }, 'heightPx'],
    [{ imagesPerCall: -1 }, 'imagesPerCall'],
    [{ detail: 'best' as ImageDetail }, 'detail'],
  ])('of an image with %j name %s', (patch, field) => {
    const scenario = scenarioOf({ images: [DEFAULT_IMAGE, { ...DEFAULT_IMAGE, ...patch }] });
    expect(findProblems(scenario, THIS_MODEL)).toEqual([
      { path: `workloads[0].images[1].${field}`, reason: expect.stringMatching(/^It .+\.$/) },
    ]);
  });

  it('name a size of images too many for the letters of a link', () => {
    const images = (count: number) => scenarioOf({ images: Array(count).fill(DEFAULT_IMAGE) });
    expect(findProblems(images(26), THIS_MODEL)).toEqual([]);
    expect(findProblems(images(27), THIS_MODEL).map(({ path }) => path)).toEqual(['workloads[0].images']);
  });

  it.each([
    // 128,000 - 127,000 - 1,000 = 0: no room at all. One token less: room for 1, and an overlap of 0 is below it.
    [127_000, 1_000, 0, 'no room for the document'],
    [126_999, 1_000, 0, null],
    [126_999, 1_000, 1, 'smaller than the 1 tokens'],
    // 128,000 - 500 - 1,000 = 126,500.
    [500, 1_000, 126_499, null],
    [500, 1_000, 126_500, 'smaller than the 126,500 tokens'],
    [200_000, 0, 0, 'no room for the document'],
  ])('of instructions %d, answer %d and overlap %d say: %s', (instructions, answer, overlap, reason) => {
    const workload: Partial<Workload> = {
      shape: 'documents',
      instructionTokensPerCall: instructions,
      answerTokensPerCall: answer,
      overlapTokens: overlap,
    };
    expect(findProblems(scenarioOf(workload), THIS_MODEL)).toEqual(
      reason === null
        ? []
        : [{ path: 'workloads[0].overlapTokens', reason: expect.stringContaining(reason) }],
    );
    expect(findProblems(scenarioOf({ ...workload, shape: 'requests' }), THIS_MODEL)).toEqual([]);
  });

  it('are all named, not just the first', () => {
    const scenario = { ...scenarioOf({ volume: -1, cachedSharePercent: 101 }), horizonMonths: 0 };
    expect(findProblems(scenario, THIS_MODEL).map(({ path }) => path)).toEqual([
      'horizonMonths',
      'workloads[0].volume',
      'workloads[0].cachedSharePercent',
    ]);
  });
});

describe('the range of a field', () => {
  it.each([
    ['volume', 0, 1e15],
    ['inputTokensPerRequest', 0, 1e15],
    ['outputTokensPerRequest', 0, 1e15],
    ['cachedSharePercent', 0, 100],
    ['batchSharePercent', 0, 100],
    ['activeDaysPerMonth', 1, 31],
    ['turnsPerConversation', 1, 500],
    ['historyTurns', 0, 500],
    ['cacheHitRatePercent', 0, 100],
    ['retrySharePercent', 0, 100],
    ['webSearchesPerCall', 0, 1000],
    ['hostingHoursPerMonth', 0, 744],
    ['trainingEpochs', 1, 50],
    ['trainingEveryMonths', 0, 120],
  ] as const)('%s goes from %d to %d, both included', (key, lowest, highest) => {
    const field = WORKLOAD_QUANTITIES[key];
    expect(quantityProblem(field, lowest)).toBeUndefined();
    expect(quantityProblem(field, highest)).toBeUndefined();
    expect(quantityProblem(field, lowest - 0.001)).toBe(`It can’t be under ${lowest}.`);
    expect(quantityProblem(field, highest + 1)).toMatch(/^It can’t be over [\d,]+\.$/);
  });

  it.each(noNumbers)('is nothing for %d, which is no number at all', (value) => {
    expect(quantityProblem(WORKLOAD_QUANTITIES.volume, value)).toBe('It must be a number.');
  });

  it('says the number with grouping', () => {
    expect(quantityProblem(WORKLOAD_QUANTITIES.volume, 2e15)).toBe('It can’t be over 1,000,000,000,000,000.');
  });
});

describe('a name', () => {
  it.each(['', 'Support bot', 'Q&A + "more" 100%', '日本語', '🚀'.repeat(60), ' '])('may be %j', (name) => {
    expect(textProblem(name, NAME_MAX_CHARACTERS)).toBeUndefined();
  });

  it.each([
    ['x'.repeat(61), 'It can have 60 characters at most.'],
    ['🚀'.repeat(61), 'It can have 60 characters at most.'],
    ['a~b', 'It can’t contain the character ~.'],
    ['a\tb', 'It can’t contain control characters.'],
    ['a\nb', 'It can’t contain control characters.'],
    ['a\u0000b', 'It can’t contain control characters.'],
    ['a\u0085b', 'It can’t contain control characters.'],
    ['a\ud83d', 'It can’t contain control characters.'],
  ])('can’t be %j', (name, reason) => {
    expect(textProblem(name, NAME_MAX_CHARACTERS)).toBe(reason);
  });

  it('is the workload’s number where it has none', () => {
    const [named, nameless] = scenarioOf({ name: 'Bot' }, {}).workloads;
    expect(named && workloadLabel(named, 1)).toBe('Bot');
    expect(nameless && workloadLabel(nameless, 2)).toBe('Workload 2');
  });
});
