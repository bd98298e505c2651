import { describe, expect, it } from 'vitest';
import { pairWorkloads } from '../../src/analysis/pairWorkloads';
import { DEFAULT_IMAGE } from '../../src/scenario/defaults';
import type { Scenario, Workload } from '../../src/scenario/scenario';
import { isoDate } from '../../src/units/calendar';
import { changedInputs } from '../../src/wording/changedInputs';
import { scenarioOf } from '../support/cards';

const between = (before: Scenario, after: Scenario) =>
  changedInputs(before, after, pairWorkloads(before.workloads, after.workloads));

/** The inputs that differ between two single workloads, as `label: before > after`. */
const changes = (before: Partial<Workload>, after: Partial<Workload>) =>
  between(scenarioOf(before), scenarioOf(after)).flatMap(({ inputs }) =>
    inputs.map((input) => `${input.label}: ${input.before} > ${input.after}`),
  );

describe('the inputs that differ', () => {
  it('are also whether answers can wait and how it comes, which change no amount', () => {
    expect(changes({}, { answersCanWait: 'yes', arrival: 'at-once' })).toEqual([
      'Answers can wait a day: not said > yes',
      'How it comes: as it is counted > all at once',
    ]);
    expect(
      changes({ arrival: 'spread', answersCanWait: 'no' }, { arrival: 'unknown', answersCanWait: 'no' }),
    ).toEqual(['How it comes: spread evenly > as it is counted']);
  });

  it('are those of the whole estimate and of each workload', () => {
    const before = scenarioOf({ name: 'Bot' }, { name: 'Old' });
    const after: Scenario = {
      ...scenarioOf({ name: 'New' }, { name: 'Bot', volume: 2_500, volumePeriod: 'week' }, {}),
      title: 'Plan',
      priceListId: 'openai',
      ownPrices: { 'base.standard.output': 0.5 },
      monthlyBudgetUsd: 250,
      horizonMonths: 24,
    };
    expect(between(before, after)).toEqual([
      {
        of: 'The estimate',
        inputs: [
          { label: 'Title', before: '—', after: 'Plan' },
          {
            label: 'Price list',
            before: 'OpenAI, from two articles of 2026, 3 June 2026',
            after: 'OpenAI’s list, 30 July 2026',
          },
          { label: 'Own price: output', before: '—', after: '$0.50 per 1M tokens' },
          { label: 'Horizon, months', before: '12', after: '24' },
          { label: 'Monthly budget, USD a month', before: '—', after: '250' },
        ],
      },
      { of: 'New', inputs: [{ label: 'Name', before: 'Old', after: 'New' }] },
      { of: 'Bot', inputs: [{ label: 'Volume', before: '1,000 a day', after: '2,500 a week' }] },
      { of: 'Workload 3', inputs: [{ label: 'Workload', before: '—', after: 'there' }] },
    ]);
  });

  it('name the card where only its date differs', () => {
    const list = { ...scenarioOf({}), priceListId: 'openai' };
    expect(between({ ...list, priceListDate: isoDate('2024-10-01') }, list)).toEqual([
      {
        of: 'The estimate',
        inputs: [
          {
            label: 'Price list',
            before: 'OpenAI’s list, 1 October 2024',
            after: 'OpenAI’s list, 30 July 2026',
          },
        ],
      },
    ]);
  });

  it.each<[string, Partial<Workload>, Partial<Workload>, string[]]>([
    ['a number', { inputTokensPerRequest: 1_500 }, {}, ['Input, tokens a request: 1,500 > 1,000']],
    ['yes and no', {}, { fast: true }, ['Fast: no > yes']],
    [
      'what has a meaning on one side alone',
      {},
      { cacheMode: 'worked-out', sharedPrefixTokens: 2_048 },
      [
        'Cached share: as entered > worked out',
        'Cached input, % of the input: 0 > —',
        'Shared start, tokens of each prompt: — > 2,048',
        'Hit rate, % of what could be cached: — > 80',
      ],
    ],
    [
      'a history window',
      { shape: 'conversation' },
      { shape: 'conversation', historyTurns: 3 },
      ['History sent, turns; empty for all: all > 3'],
    ],
    [
      'a fine-tuning job',
      {},
      { trainingTokens: 1_000_000 },
      [
        'Training file, tokens: 0 > 1,000,000',
        'Epochs, times through the file: — > 3',
        'Repeated, months apart; 0 for once: — > 0',
      ],
    ],
    [
      'images',
      {},
      { images: [DEFAULT_IMAGE, { ...DEFAULT_IMAGE, imagesPerCall: 2, detail: 'low' }] },
      ['Images: — > 1 of 1,024 × 1,024 px, high; 2 of 1,024 × 1,024 px, low'],
    ],
    [
      'an hourly count, and active days where it has any',
      { volumePeriod: 'hour' },
      { volumePeriod: 'month' },
      ['Volume: 1,000 an hour > 1,000 a month', 'Active days, days a month: 30 > —'],
    ],
  ])('are written out: %s', (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  it('are not those that have no meaning in either', () => {
    expect(changes({ systemTokens: 5 }, { systemTokens: 6 })).toEqual([]);
    expect(changes({ cacheHitRatePercent: 5 }, { hostingHoursPerMonth: 6 })).toEqual([]);
  });

  it('of another shape are all of both', () => {
    expect(changes({}, { shape: 'documents', documentUnit: 'pages' })).toEqual([
      'A unit is: requests > documents',
      'Input, tokens a request: 1,000 > —',
      'Output, tokens a request: 300 > —',
      'Length in: — > pages',
      'Length, a document: — > 20,000',
      'Tokens in each, tokens: — > 500',
      'Instructions, tokens a call: — > 500',
      'Answer, tokens a call: — > 1,000',
      'Overlap, tokens between parts: — > 200',
    ]);
  });
});
