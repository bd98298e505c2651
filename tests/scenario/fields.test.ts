import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findProblems,
  NAME_MAX_CHARACTERS,
  quantityProblem,
  textProblem,
  WORKLOAD_QUANTITIES,
  WORKLOAD_QUANTITY_KEYS,
} from '../../src/scenario/fields';
import { DEFAULT_SCENARIO, type Scenario, type Workload, workloadLabel } from '../../src/scenario/scenario';
import { arbitraryScenario } from '../support/arbitraryScenario';
import { scenarioOf } from '../support/cards';

const noNumbers = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];

describe('the problems of a scenario', () => {
  it('are none for the default one and for any that may be priced', () => {
    expect(findProblems(DEFAULT_SCENARIO)).toEqual([]);
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        expect(findProblems(scenario)).toEqual([]);
      }),
    );
  });

  it.each(WORKLOAD_QUANTITY_KEYS)('name %s when it is negative, no number or too large', (key) => {
    for (const value of [-1, -0.001, ...noNumbers, 1.1e15, Number.MAX_VALUE]) {
      expect(findProblems(scenarioOf({}, { [key]: value }))).toEqual([
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
  ])('of %j name %s', (patch, path) => {
    const reason = expect.stringMatching(/^It .+\.$/);
    expect(findProblems({ ...DEFAULT_SCENARIO, ...patch })).toEqual([{ path, reason }]);
  });

  it('name a workload’s text and period too', () => {
    const unknownPeriod = { volumePeriod: 'year' } as unknown as Partial<Workload>;
    expect(findProblems(scenarioOf({ name: 'a\nb' }, unknownPeriod)).map(({ path }) => path)).toEqual([
      'workloads[0].name',
      'workloads[1].volumePeriod',
    ]);
  });

  it('are all named, not just the first', () => {
    const scenario = { ...scenarioOf({ volume: -1, cachedSharePercent: 101 }), horizonMonths: 0 };
    expect(findProblems(scenario).map(({ path }) => path)).toEqual([
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
