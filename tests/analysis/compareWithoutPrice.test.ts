import { describe, expect, it } from 'vitest';
import { type Compared, compareEstimates } from '../../src/analysis/compareEstimates';
import { basisOf } from '../../src/scenario/basisOf';
import type { Scenario, Workload } from '../../src/scenario/scenario';
import { toUsd } from '../../src/units/money';
import { scenarioOf } from '../support/cards';

// 60M in and 15M out a month.
const BOT = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };

function on(priceListId: string, patch: Partial<Workload> = {}): Compared {
  const scenario: Scenario = { ...scenarioOf({ ...BOT, ...patch }), priceListId };
  return { scenario, basis: basisOf(scenario) };
}

const partsOf = (before: Compared, after: Compared) =>
  compareEstimates(before, after).parts.map(({ cause, amount, incomplete }) => [
    cause,
    toUsd(amount),
    incomplete,
  ]);

describe('a difference whose way leads past prices that a list lacks', () => {
  it('is taken apart another way: no cause is blamed for a price that neither side pays', () => {
    // A search a call: 30,000 x 10 / 1,000 = 300 and 30,000 x 8,000 = 240M tokens more in x 0.15 = 36. The documents have no
    // price of searches; their price of tokens is that of OpenAI.
    expect(partsOf(on('openai', { webSearchesPerCall: 1 }), on('documents'))).toEqual([
      ['webSearches', -336, false],
      ['priceList', 0, false],
    ]);
    expect(partsOf(on('documents'), on('openai', { webSearchesPerCall: 1 }))).toEqual([
      ['priceList', 0, false],
      ['webSearches', 336, false],
    ]);
  });

  it('never passes fine-tuned calls billed as Fast, which no list prices', () => {
    // Fast 60M x 0.25 + 15M x 1.00 = 30, standard 18, fine-tuned 36.
    expect(partsOf(on('openai', { fast: true }), on('openai', { fineTuned: true }))).toEqual([
      ['fast', -12, false],
      ['tuning', 18, false],
    ]);
  });

  it('is not made of prices that come and go on the way', () => {
    // Fine-tuned in Batch: 60M x 0.15 + 15M x 0.60 = 18; in Batch 4.50 + 4.50 = 9, at OpenAI as at Azure, where a fine-tuned
    // deployment would be hosted for 1,224 a month.
    expect(
      partsOf(
        on('openai', { fineTuned: true, batchSharePercent: 100 }),
        on('azure-global', { batchSharePercent: 100 }),
      ),
    ).toEqual([
      ['tuning', -9, false],
      ['priceList', 0, false],
    ]);
  });

  it('has no saving of a price that goes missing', () => {
    // Tokens with searches: 60M + 240M = 300M x 0.15 + 15M x 0.60 = 54.00; a tenth more on Azure Regional, 59.40. Its list
    // has no price of searches, which cost 300.00 at OpenAI.
    const [openai, azure] = ['openai', 'azure-regional'].map((id) => on(id, { webSearchesPerCall: 1 }));
    if (!openai || !azure) throw new Error('two');
    const { difference, held, before, after } = compareEstimates(openai, azure);
    expect([before.monthly, after.monthly, difference].map(toUsd)).toEqual([354, 59.4, 5.4]);
    expect(held).toBe('some');
    expect(toUsd(compareEstimates(azure, openai).difference)).toBe(-5.4);
  });

  it('does not take tokens for saved that moved to a kind without a price', () => {
    // On the documents’ list as Fast: neither input nor cached input has a price; at OpenAI half of the input is cached.
    const fast = on('documents', { fast: true, cachedSharePercent: 50 });
    expect(compareEstimates(on('openai', { cachedSharePercent: 50 }), fast)).toMatchObject({
      difference: 0,
      held: 'none',
    });
  });

  it('says where nothing is known on both sides', () => {
    // The documents have no Fast prices, however many calls there are.
    expect(partsOf(on('documents', { fast: true }), on('documents', { fast: true, volume: 2_000 }))).toEqual([
      ['volume', 0, true],
    ]);
  });
});
