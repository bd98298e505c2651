import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Compared,
  compareEstimates,
  FIELD_CAUSES,
  fieldsOfCause,
} from '../../src/analysis/compareEstimates';
import { pairWorkloads } from '../../src/analysis/pairWorkloads';
import { estimateScenario } from '../../src/engine/estimate';
import { basisOf } from '../../src/scenario/basisOf';
import { DEFAULT_WORKLOAD } from '../../src/scenario/defaults';
import type { Scenario, Workload } from '../../src/scenario/scenario';
import { isoDate } from '../../src/units/calendar';
import { toUsd } from '../../src/units/money';
import { arbitraryScenario, arbitraryWorkload } from '../support/arbitraryScenario';
import { scenarioOf } from '../support/cards';

const compared = (scenario: Scenario): Compared => ({ scenario, basis: basisOf(scenario) });
const compare = (before: Scenario, after: Scenario) => compareEstimates(compared(before), compared(after));
const inUsd = (before: Scenario, after: Scenario) =>
  compare(before, after).parts.map(({ cause, amount }) => [cause, toUsd(amount)]);

// 30,000 requests: 60M in x 0.15 = 9.00, 15M out x 0.60 = 9.00; together 18.00.
const BOT = { name: 'Bot', inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };

describe('the difference of two estimates', () => {
  it('is taken apart cause by cause, each on top of those before it', () => {
    // Volume 1,000 -> 2,000 a day: 18 -> 36, +18. Output 500 -> 250: 18 + 9 = 27, -9. Half of 120M in cached: 60M at
    // 0.075 instead of 0.15, -4.50. All in Batch: half of 27, without the cached discount, 13.50 instead of 22.50, -9.
    // A second workload of 30M in and 9M out: 4.50 + 5.40 = +9.90.
    const after = scenarioOf(
      {
        ...BOT,
        volume: 2_000,
        outputTokensPerRequest: 250,
        cachedSharePercent: 50,
        batchSharePercent: 100,
      },
      { name: 'New' },
    );
    const { before, difference, after: afterwards } = compare(scenarioOf(BOT), after);
    expect(inUsd(scenarioOf(BOT), after)).toEqual([
      ['volume', 18],
      ['tokens', -9],
      ['cached', -4.5],
      ['batch', -9],
      ['added', 9.9],
    ]);
    // 13.50 + 9.90 = 23.40.
    expect([before.monthly, afterwards.monthly, difference].map(toUsd)).toEqual([18, 23.4, 5.4]);
  });

  it.each<[string, Partial<Workload>, string, number]>([
    // 60M x 0.30 + 15M x 1.20 = 36.
    ['fine-tuning', { fineTuned: true }, 'tuning', 18],
    // 30,000 x 2,833 = 84.99M more in: x 0.15 = 12.7485.
    [
      'images',
      { images: [{ widthPx: 512, heightPx: 512, detail: 'low', imagesPerCall: 1 }] },
      'images',
      12.7485,
    ],
    ['retries', { retrySharePercent: 10 }, 'retries', 1.8],
    // 1M tokens x 3 epochs x 0.30 each month.
    ['repeated training', { trainingTokens: 1_000_000, trainingEveryMonths: 1 }, 'training', 0.9],
    // Once is beside the month.
    ['training done once', { trainingTokens: 1_000_000 }, 'training', 0],
    // 15 days instead of 30.
    ['active days', { activeDaysPerMonth: 15 }, 'volume', -9],
  ])('by %s is all of that cause', (_, patch, cause, usd) => {
    expect(inUsd(scenarioOf(BOT), scenarioOf({ ...BOT, ...patch }))).toEqual([[cause, usd]]);
    expect(inUsd(scenarioOf({ ...BOT, ...patch }), scenarioOf(BOT))).toEqual([[cause, usd === 0 ? 0 : -usd]]);
  });

  it('by another list, a later card of it and own prices is that of prices', () => {
    // Regional: 60M x 0.165 + 15M x 0.66 = 19.80; at 0.10 for input of one's own 6.00 + 9.90 = 15.90.
    const bot = scenarioOf(BOT);
    const regional = { ...bot, priceListId: 'azure-regional' };
    expect(inUsd(bot, { ...regional, ownPrices: { 'base.standard.input': 0.1 } })).toEqual([
      ['priceList', 1.8],
      ['ownPrices', -3.9],
    ]);
    expect(inUsd({ ...regional, priceListDate: isoDate('2025-11-05') }, regional)).toEqual([
      ['priceList', 0],
    ]);
  });

  it('by a workload that is gone is what it cost', () => {
    expect(inUsd(scenarioOf(BOT, { name: 'Old' }), scenarioOf(BOT))).toEqual([['removed', -9.9]]);
  });

  it('is none for another order, other names, a budget or a horizon', () => {
    const before = scenarioOf(BOT, { name: 'Tagging' }, {});
    const [bot, tagging, last] = before.workloads;
    if (!bot || !tagging || !last) throw new Error('three workloads');
    const after = {
      ...before,
      title: 'Plan',
      monthlyBudgetUsd: 5,
      horizonMonths: 3,
      workloads: [tagging, { ...last, name: 'Third' }, bot],
    };
    expect(compare(before, after)).toMatchObject({ parts: [], difference: 0 });
  });

  it('says where a price is lacking before or after a change', () => {
    // No Batch for fine-tuned models on Azure; the documents' list has it: 60M x 0.15 + 15M x 0.60 = 18.00.
    const documents = scenarioOf({
      ...BOT,
      fineTuned: true,
      batchSharePercent: 100,
      hostingHoursPerMonth: 0,
    });
    const azure = { ...documents, priceListId: 'azure-global' };
    expect(compare(documents, azure)).toMatchObject({
      parts: [{ cause: 'priceList', amount: 0, incomplete: true }],
      held: 'none',
    });
    expect(compare(documents, scenarioOf(BOT)).parts.every(({ incomplete }) => !incomplete)).toBe(true);
  });
});

/** Few workloads, so that each has its share in the difference, and a case takes a moment. */
const arbitraryEstimate = fc
  .tuple(arbitraryScenario, fc.array(arbitraryWorkload, { minLength: 1, maxLength: 3 }))
  .map(([scenario, workloads]): Scenario => ({ ...scenario, workloads }));

/** The kinds of lines that are compared as one: tokens of a prompt move between theirs. */
const TOGETHER: readonly (readonly string[])[] = [
  ['input', 'cachedInput', 'cacheWrite'],
  ['output'],
  ['webSearch'],
  ['hosting'],
  ['training'],
];

/** The difference over what both estimates have a price of, from their receipts alone. */
function heldDifference(first: Scenario, second: Scenario): number {
  const [before, after] = [first, second].map((scenario) => estimateScenario(scenario, basisOf(scenario)));
  const amounts = (of: typeof before, number: number | null, kinds: readonly string[]) =>
    (number === null ? [] : (of?.workloads[number - 1]?.lines ?? []))
      .filter(({ kind, recurrence }) => recurrence === 'monthly' && kinds.includes(kind))
      .map(({ amount }) => amount);
  const sum = (numbers: readonly (number | null)[]) =>
    numbers.reduce<number>((total, amount) => total + (amount ?? 0), 0);
  return pairWorkloads(first.workloads, second.workloads).reduce(
    (total, pair) =>
      TOGETHER.reduce((difference, kinds) => {
        const was = amounts(before, pair.before && pair.beforeNumber, kinds);
        const is = amounts(after, pair.after && pair.afterNumber, kinds);
        return [...was, ...is].includes(null) ? difference : difference + sum(is) - sum(was);
      }, total),
    0,
  );
}

describe('for any two estimates', () => {
  it('the parts sum exactly to the difference, which is that of what both have a price of, as far as a double holds both', () => {
    fc.assert(
      fc.property(arbitraryEstimate, arbitraryEstimate, (first, second) => {
        const { before, after, parts, difference, held } = compare(first, second);
        const sum = parts.reduce((total, { amount }) => total + amount, 0);
        const largestPart = Math.max(0, ...parts.map(({ amount }) => Math.abs(amount)));
        // A double has 53 bits: parts that are far larger than what they come to leave no more of them for their sum.
        if (Math.abs(difference) > 2e-2 * largestPart) expect(sum).toBe(difference);
        else expect(Math.abs(sum - difference)).toBeLessThanOrEqual(largestPart * 2 ** -45);
        const largest = Math.max(before.monthly, after.monthly, largestPart);
        expect(Math.abs(heldDifference(first, second) - difference)).toBeLessThanOrEqual(1e-12 * largest);
        if (held === 'all')
          expect(Math.abs(after.monthly - before.monthly - difference)).toBeLessThanOrEqual(1e-12 * largest);
        else expect(before.monthlyIncomplete || after.monthlyIncomplete).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it('an estimate does not differ from itself', () => {
    fc.assert(
      fc.property(arbitraryEstimate, (scenario) => {
        expect(compare(scenario, structuredClone(scenario))).toMatchObject({ parts: [], difference: 0 });
      }),
      { numRuns: 100 },
    );
  });
});

describe('the causes', () => {
  it('cover every field of a workload that has a part in an amount, each once', () => {
    const covered = FIELD_CAUSES.flatMap(fieldsOfCause);
    const others = ['name', 'answersCanWait', 'arrival'];
    expect([...covered, ...others].sort()).toEqual(Object.keys(DEFAULT_WORKLOAD).sort());
  });
});

describe('the workloads of two estimates are paired', () => {
  const named = (...names: string[]) => names.map((name) => ({ ...DEFAULT_WORKLOAD, name }));
  const numbers = (before: string[], after: string[]) =>
    pairWorkloads(named(...before), named(...after)).map(({ beforeNumber, afterNumber }) => [
      beforeNumber,
      afterNumber,
    ]);

  it.each<[string, string[], string[], number[][]]>([
    [
      'by name',
      ['A', 'B'],
      ['B', 'A'],
      [
        [2, 1],
        [1, 2],
      ],
    ],
    [
      'as they stand without names',
      ['', ''],
      ['', ''],
      [
        [1, 1],
        [2, 2],
      ],
    ],
    [
      'by name first, then what is left',
      ['A', '', 'B'],
      ['B', 'C', 'A'],
      [
        [3, 1],
        [2, 2],
        [1, 3],
      ],
    ],
    [
      'once where a name stands twice',
      ['A'],
      ['A', 'A'],
      [
        [1, 1],
        [0, 2],
      ],
    ],
    [
      'with those taken out at the end',
      ['A', 'B', 'C'],
      ['C'],
      [
        [3, 1],
        [1, 0],
        [2, 0],
      ],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(numbers(before, after)).toEqual(expected);
  });
});
