import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THIS_MODEL } from '../../src/catalog/models';
import { scenarioData } from '../../src/exports/estimateFile';
import { readScenario } from '../../src/exports/readScenario';
import { DEFAULT_SCENARIO, DEFAULT_WORKLOAD } from '../../src/scenario/defaults';
import { WORKLOAD_QUANTITY_KEYS } from '../../src/scenario/fields';
import { findProblems } from '../../src/scenario/problems';
import { arbitraryScenario } from '../support/arbitraryScenario';
import { scenarioOf } from '../support/cards';

const problemsOf = (value: unknown) =>
  readScenario(value).problems.map(({ path, reason }) => `${path}: ${reason}`);

describe('a scenario read from data', () => {
  it.each([
    ['no object', 7, ['scenario: It must be an object.', /^workloads: There is none/]],
    ['no workloads', {}, [/^workloads: There is none/]],
    ['a workload that is none', { workloads: ['x'] }, ['workloads[0]: It must be an object.']],
    ['a number as text', { workloads: [{ volume: '5' }] }, ['workloads[0].volume: It must be a number.']],
    ['a negative number', { workloads: [{ volume: -5 }] }, [/^workloads\[0\]\.volume: It can’t be under 0/]],
    [
      'null for a number',
      { workloads: [{}, { volume: null }] },
      ['workloads[1].volume: It must be a number.'],
    ],
    [
      'an unknown period',
      { workloads: [{ volumePeriod: 'year' }] },
      [/volumePeriod: It must be one of: hour, day/],
    ],
    ['a long name', { workloads: [{ name: 'x'.repeat(61) }] }, [/name: It can have 60 characters at most/]],
    [
      'an image of no size',
      { workloads: [{ images: [{ widthPx: 0 }] }] },
      [/images\[0\]\.widthPx: It can’t be under 1/],
    ],
    ['images that are no list', { workloads: [{ images: 3 }] }, ['workloads[0].images: It must be a list.']],
    [
      'an own price below 0',
      { ownPrices: { si: -1 }, workloads: [{}] },
      [/^ownPrices\.si: It can’t be under 0/],
    ],
    [
      'an own price of nothing',
      { ownPrices: { zz: 1 }, workloads: [{}] },
      [/^ownPrices\.zz: It is not a field/],
    ],
    ['an unknown list', { priceListId: 'mine', workloads: [{}] }, [/^priceListId: It is not a price list/]],
    [
      'a day that does not exist',
      { priceListDate: '2026-02-30', workloads: [{}] },
      [/^priceListDate: It is not a date/],
    ],
    ['an unknown field', { workloads: [{ tokens: 1 }], extra: 1 }, [/^workloads\[0\]\.tokens: /, /^extra: /]],
    [
      'documents without room',
      { workloads: [{ shape: 'documents', answerTokensPerCall: 128_000 }] },
      [/^workloads\[0\]\.overlapTokens: Instructions and answer leave no room/],
    ],
  ])('with %s names the field and the reason', (_what, value, expected) => {
    const problems = problemsOf(value);
    expect(problems).toHaveLength(expected.length);
    for (const [index, pattern] of expected.entries()) expect(problems[index]).toMatch(pattern);
  });

  it('takes all that is sound beside what is not', () => {
    const { scenario, problems } = readScenario({
      title: 'Kept',
      horizonMonths: 0,
      workloads: [{ name: 'Bot', volume: -1, inputTokensPerRequest: 9 }, { fineTuned: true }],
    });
    expect(problems.map(({ path }) => path)).toEqual(['horizonMonths', 'workloads[0].volume']);
    expect(scenario).toEqual({
      ...scenarioOf({ name: 'Bot', inputTokensPerRequest: 9 }, { fineTuned: true }),
      title: 'Kept',
    });
  });

  it('takes the first twenty workloads and says that there were more', () => {
    const { scenario, problems } = readScenario({ workloads: Array.from({ length: 21 }, () => ({})) });
    expect(scenario.workloads).toHaveLength(20);
    expect(problems).toEqual([{ path: 'workloads', reason: 'There can be 20 at most.' }]);
  });

  it('is not led astray by names of the language', () => {
    const value = JSON.parse('{"workloads":[{"__proto__":{"volume":5},"constructor":1}]}');
    const { scenario } = readScenario(value);
    expect(scenario.workloads[0]).toEqual(DEFAULT_WORKLOAD);
  });

  it('may always be priced, and comes back as it was if it was sound', () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 1e16, -1, 0.5),
    );
    fc.assert(
      fc.property(
        arbitraryScenario,
        fc.constantFrom(...WORKLOAD_QUANTITY_KEYS, 'name', 'shape', 'images', 'volumePeriod', 'cacheMode'),
        anything,
        (sound, key, value) => {
          expect(readScenario(scenarioData(sound))).toEqual({ scenario: sound, problems: [] });
          const [first, ...rest] = sound.workloads;
          const { scenario, problems } = readScenario({
            ...scenarioData(sound),
            workloads: [{ ...first, [key]: value }, ...rest],
          });
          expect(findProblems(scenario, THIS_MODEL)).toEqual([]);
          for (const { path, reason } of problems) {
            expect(path).toMatch(/^workloads\[0\]/);
            expect(reason).toMatch(/^[A-Z].*\.$/);
          }
          expect(scenario.workloads.slice(1)).toEqual(rest);
        },
      ),
    );
  });

  it('of anything at all may be priced', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { scenario } = readScenario(value);
        expect(findProblems(scenario, THIS_MODEL)).toEqual([]);
        expect(scenario.workloads.length).toBeGreaterThan(0);
      }),
    );
    expect(readScenario(undefined).scenario).toEqual(DEFAULT_SCENARIO);
  });
});
