import { describe, expect, it } from 'vitest';
import { ownModelBasis } from '../../src/catalog/ownModel';
import { REPLACEMENT } from '../../src/catalog/replacement';
import { type MoveRange, onModel } from '../../src/comparison/onModel';
import type { Workload } from '../../src/scenario/scenario';
import { isoDate } from '../../src/units/calendar';
import type { NanoUsd } from '../../src/units/money';
import {
  assumedText,
  moveAssumptions,
  moveAssumptionsInBrief,
  moveSentence,
  pricesOfModelText,
  replacementText,
} from '../../src/wording/moveSentence';
import { targetOf } from '../comparison/move';
import { basisBy, estimateOf, scenarioOf } from '../support/cards';

/**
 * 60M x 0.15 + 15M x 0.60 = 18.00 here, 60M x 0.10 + 15M x 0.50 = 13.50 there. With all input written and 1.2M tokens of
 * reasoning 60M x 0.125 + 16.2M x 0.50 = 15.60 there; 4.50 and 2.40 are 25% and 13.3% of 18.00.
 */
const EIGHTEEN = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };
const TUNED = { ...EIGHTEEN, fineTuned: true };
/** The documents have no Fast prices. */
const FAST = { ...EIGHTEEN, fast: true };

const WHY_TUNED = 'gpt-6-luna can’t be fine-tuned.';
const WHY_PART = 'gpt-6-luna can’t be compared with what has no known price here.';
const WHY_BOTH = 'gpt-6-luna can’t be fine-tuned and can’t be compared with what has no known price here.';

function rangeOf(...workloads: Partial<Workload>[]): { range: MoveRange; workloads: readonly Workload[] } {
  const scenario = scenarioOf(...workloads);
  return {
    range: onModel(scenario, estimateOf(scenario), { here: basisBy(), there: REPLACEMENT }),
    workloads: scenario.workloads,
  };
}

function said(...parts: Partial<Workload>[]): string {
  return moveSentence(rangeOf(...parts).range, REPLACEMENT.model.title);
}

const cost = (of: string) =>
  `On gpt-6-luna the same tokens${of} cost $13.50 a month, up to $15.60 with cache writes and 40 reasoning tokens a call, 13.3% to 25% less than on GPT-4o mini.`;

describe('what the move costs', () => {
  it.each<[string, Partial<Workload>[], string]>([
    ['that all is compared', [EIGHTEEN], cost('')],
    ['one that is fine-tuned', [EIGHTEEN, TUNED], `${cost(' of 1 of 2 workloads')} ${WHY_TUNED}`],
    ['one without a price', [EIGHTEEN, FAST], `${cost(' of 1 of 2 workloads')} ${WHY_PART}`],
    ['one of each', [EIGHTEEN, TUNED, FAST], `${cost(' of 1 of 3 workloads')} ${WHY_BOTH}`],
    ['nothing but such', [TUNED, FAST], WHY_BOTH],
    ['a single one', [TUNED], WHY_TUNED],
    // It costs nothing on either side, so it is compared, and no reason why not.
    ['one that is fine-tuned and of no requests', [EIGHTEEN, { ...TUNED, volume: 0 }], cost('')],
    ['nothing at all', [{ volume: 0 }], 'On gpt-6-luna the same tokens cost $0.00 a month.'],
  ])('says of %s', (_, workloads, sentence) => {
    expect(said(...workloads)).toBe(sentence);
  });

  it('tells when the model is gone itself', () => {
    const { range } = rangeOf(EIGHTEEN);
    const end = isoDate('2026-12-11');
    expect(moveSentence(range, REPLACEMENT.model.title, 0, end)).toBe(
      `${cost('')} gpt-6-luna answers no more from 11 December 2026 on.`,
    );
  });

  it.each([
    [1, '; 1 other costs less than it'],
    [3, '; 3 others cost less than it'],
  ])('tells how many others cost less: %d', (others, words) => {
    const { range } = rangeOf(EIGHTEEN);
    expect(moveSentence(range, REPLACEMENT.model.title, others)).toBe(cost('').replace(/\.$/, `${words}.`));
  });

  it('tells by name than what others cost less where nothing else is compared', () => {
    const { range } = rangeOf(TUNED);
    expect(moveSentence(range, REPLACEMENT.model.title, 2)).toBe(
      'gpt-6-luna can’t be fine-tuned; 2 others cost less than GPT-4o mini.',
    );
  });

  it.each<[number, number, string]>([
    [8, 9, '$8.00 a month, up to $9.00 with 40 reasoning tokens a call, 10% to 20% less than on GPT-4o mini'],
    [8, 8, '$8.00 a month, 20% less than on GPT-4o mini'],
    // Two amounts that read alike are said once.
    [8.001, 8.002, '$8.00 a month, 20% less than on GPT-4o mini'],
    [
      9,
      12,
      '$9.00 a month, up to $12.00 with 40 reasoning tokens a call, from 10% less to 20% more than on GPT-4o mini',
    ],
    [
      11,
      12,
      '$11.00 a month, up to $12.00 with 40 reasoning tokens a call, 10% to 20% more than on GPT-4o mini',
    ],
    [
      10,
      12,
      '$10.00 a month, up to $12.00 with 40 reasoning tokens a call, as much as on GPT-4o mini or up to 20% more',
    ],
    [
      9,
      10,
      '$9.00 a month, up to $10.00 with 40 reasoning tokens a call, as much as on GPT-4o mini or up to 10% less',
    ],
    [10, 10, '$10.00 a month, as much as on GPT-4o mini'],
  ])('tells $%s to $%s against $10 here', (low, high, words) => {
    const range = {
      here: 10e9 as NanoUsd,
      low: (low * 1e9) as NanoUsd,
      high: (high * 1e9) as NanoUsd,
      writes: false,
      reasons: true,
      reasoningTokensPerCall: 40,
      leftOut: [],
      workloads: [{ here: null, low: null, high: null, gaps: [] }],
    };
    expect(moveSentence(range, 'a model')).toBe(`On a model the same tokens cost ${words}.`);
  });
});

const READ = 'it thinks 40 tokens before each answer, billed as output';
const LEAST_OF_ALL = 'At least: nothing is written to its cache, and it does not reason.';
const MOST_OF_ALL = `At most: all input of long enough prompts that is not read from its cache is written to it, and ${READ}.`;

function assumed(...parts: Partial<Workload>[]): string {
  const { range, workloads } = rangeOf(...parts);
  return moveAssumptions(range, workloads);
}

describe('what the ends of the range take', () => {
  const training = { trainingTokens: 1_000_000, trainingEveryMonths: 1 };

  it.each<[string, Partial<Workload>[], string]>([
    ['long prompts', [EIGHTEEN], `${LEAST_OF_ALL} ${MOST_OF_ALL}`],
    [
      'prompts too short for the cache',
      [{ inputTokensPerRequest: 500 }],
      `At least: it does not reason. At most: ${READ}.`,
    ],
    [
      'training',
      [{ ...EIGHTEEN, ...training }],
      `${LEAST_OF_ALL} ${MOST_OF_ALL} Training is on neither side.`,
    ],
    ['training alone', [{ volume: 0, ...training }], 'Training is on neither side.'],
    ['no calls', [{ volume: 0 }], ''],
    ['what has no price there', [TUNED], ''],
  ])('is said of %s', (_, workloads, sentence) => {
    expect(assumed(...workloads)).toBe(sentence);
  });

  it('is said of a range that is a single amount', () => {
    const { range, workloads } = rangeOf(EIGHTEEN);
    const one = { ...range, high: range.low, writes: false, reasons: false };
    expect(moveAssumptions(one, workloads)).toBe(
      'Least and most are the same by what is assumed of reasoning and of its cache.',
    );
  });

  it('names all that is on neither side', () => {
    const { range } = rangeOf({});
    const beside = { fineTuned: true, hostingHoursPerMonth: 1, trainingTokens: 1, webSearchesPerCall: 1 };
    expect(moveAssumptions(range, [beside])).toMatch(
      / Training, hosting and the price of searches are on neither side\.$/,
    );
  });
});

describe('what both ends of every range take', () => {
  const takenOf = (workload: Partial<Workload>) =>
    assumedText({ ...scenarioOf(workload), moveHitRatePercent: 20, tokenizerFactor: 1.3 });

  it('has a hit rate only where there is a cache that is worked out', () => {
    expect(takenOf({ cacheMode: 'worked-out' })).toBe(
      'Assumed: nothing to everything that can be is written to a cache that bills it, and a model that reasons thinks up to 40 tokens a call; a hit rate of 20% where the cache is worked out; another tokenizer makes 1.3 tokens of one here.',
    );
    expect(takenOf({ cacheMode: 'share' })).not.toContain('hit rate');
  });
});

describe('the assumptions of a move in few words', () => {
  const inBrief = (listId: string, ...parts: Partial<Workload>[]) => {
    const { range, workloads } = rangeOf(...parts);
    return moveAssumptionsInBrief(range, workloads, { here: basisBy(listId), there: REPLACEMENT });
  };
  const ENDS =
    'Low: no cache writes, no reasoning. High: long prompts written to the cache, 40 reasoning tokens a call.';

  it('are those that make its ends differ', () => {
    expect(inBrief('documents', EIGHTEEN)).toBe(ENDS);
    // 500 tokens are too few to be written to the cache.
    expect(inBrief('documents', { inputTokensPerRequest: 500 })).toBe(
      'Low: no reasoning. High: 40 reasoning tokens a call.',
    );
  });

  it('count one token as one', () => {
    const { range, workloads } = rangeOf({ inputTokensPerRequest: 500 });
    const one = { ...range, reasoningTokensPerCall: 1 };
    const sides = { here: basisBy(), there: REPLACEMENT };
    expect(moveAssumptionsInBrief(one, workloads, sides)).toMatch(/High: 1 reasoning token a call\.$/);
    expect(moveAssumptions(one, workloads)).toMatch(/it thinks 1 token before each answer/);
  });

  it('say what of the figure beside it is not in it', () => {
    const trained = { ...EIGHTEEN, trainingTokens: 1_000_000 };
    expect(inBrief('documents', trained)).toMatch(/ Without training\.$/);
    // The fine-tuned workload has no part in it, and so neither has its training.
    expect(inBrief('documents', EIGHTEEN, { ...TUNED, trainingTokens: 1_000_000 })).toBe(ENDS);
  });

  it('say by whose prices it is where those are another seller’s', () => {
    expect(inBrief('azure-global', EIGHTEEN)).toBe(`${ENDS} By OpenAI’s list.`);
  });

  it('say by which prices it is where those are not of the region that is paid here', () => {
    const { range, workloads } = rangeOf(EIGHTEEN);
    const there = targetOf('gpt-6-luna', 'azure');
    const by = (listId: string) => moveAssumptionsInBrief(range, workloads, { here: basisBy(listId), there });
    expect(by('azure-regional')).toBe(`${ENDS} By Azure Global.`);
    expect(by('azure-global')).toBe(ENDS);
  });

  it('are none where nothing is spent, or nothing compared', () => {
    expect(inBrief('documents', { volume: 0 })).toBe('');
    expect(inBrief('azure-global', TUNED)).toBe('');
  });
});

describe('the prices of a model', () => {
  it('are of a list and its days, or the user’s own, be there any or not', () => {
    expect(pricesOfModelText(REPLACEMENT)).toMatch(
      /^Prices: OpenAI’s list, 22 September 2026, last checked /,
    );
    expect(pricesOfModelText(ownModelBasis('own', { name: 'Mine', prices: {} }))).toBe('At your own prices.');
  });
});

describe('the replacement', () => {
  it('is told with who names it, and whose prices of when', () => {
    expect(replacementText(REPLACEMENT)).toBe(
      'OpenAI names gpt-6-luna as the replacement; its prices are those of OpenAI’s list, 22 September 2026.',
    );
  });
});
