import { describe, expect, it } from 'vitest';
import { REPLACEMENT } from '../../src/catalog/replacement';
import { onModel } from '../../src/comparison/onModel';
import type { Workload } from '../../src/scenario/scenario';
import { isoDate } from '../../src/units/calendar';
import { endedHereText, untilAfter, untilAfterText } from '../../src/wording/untilAfter';
import { basisBy, estimateOf, scenarioOf } from '../support/cards';

/** 18.00 a month here by any list of Global rates; 13.50 to 15.60 on the replacement. */
const EIGHTEEN = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };
const TUNED = { ...EIGHTEEN, fineTuned: true };
/** The documents have no Fast prices. */
const FAST = { ...EIGHTEEN, fast: true };

function said(today: string | null, workloads: Partial<Workload>[], listId = 'documents'): string[] {
  const scenario = scenarioOf(...workloads);
  const estimate = estimateOf(scenario, listId);
  return untilAfter({
    totals: estimate.totals,
    basis: basisBy(listId),
    range: onModel(scenario, estimate, { here: basisBy(listId), there: REPLACEMENT }),
    workloads: scenario.workloads,
    title: REPLACEMENT.model.title,
    today: today === null ? null : isoDate(today),
  }).map(untilAfterText);
}

const THEN = 'Then gpt-6-luna: $13.50 to $15.60 a month';

describe('until the shutdown and after it', () => {
  it('is what the days until then come to, and a month on the replacement', () => {
    // 5 of 30 days of November, December, 13 of 31 days of January: 18 x (1/6 + 1 + 13/31) = 3 + 18 + 7.548 = 28.55.
    expect(said('2026-11-26', [EIGHTEEN])).toEqual(['Until 14 January 2027, 49 days: $28.55', THEN]);
    // The last day that is billed: 18 / 31 = 0.5806.
    expect(said('2027-01-13', [EIGHTEEN])).toEqual(['Until 14 January 2027, 1 day: $0.5806', THEN]);
  });

  it('is the second alone once the model has ended', () => {
    const now = ['Now gpt-6-luna: $13.50 to $15.60 a month'];
    expect(said('2027-01-14', [EIGHTEEN])).toEqual(now);
    expect(said('2028-02-29', [EIGHTEEN])).toEqual(now);
  });

  it('names the day until which the model was to be had by whose prices it is', () => {
    expect(endedHereText(basisBy('documents'))).toBe('GPT-4o mini, until 14 January 2027:');
    expect(endedHereText(basisBy('azure-global'))).toBe('GPT-4o mini, until 14 April 2027:');
  });

  it.each([null, '2020-01-01'])('tells a month where the day can’t be known: %s', (today) => {
    expect(said(today, [EIGHTEEN])).toEqual(['Until 14 January 2027: $18.00 a month', THEN]);
  });

  it('ends on the day of the seller', () => {
    // 28 days of December count from the 4th; January to March whole; 13 of 30 days of April: 18 x (28/31 + 3 + 13/30).
    expect(said('2026-12-04', [EIGHTEEN], 'azure-global')).toEqual([
      'Until 14 April 2027, 131 days: $78.06',
      THEN,
    ]);
    expect(said('2027-02-01', [EIGHTEEN], 'azure-global')[0]).toMatch(/^Until 14 April 2027, 72 days: /);
  });

  it('says of a figure with a gap that it is more', () => {
    expect(said('2026-11-26', [EIGHTEEN, FAST])).toEqual([
      'Until 14 January 2027, 49 days: over $28.55',
      `${THEN}, for 1 of 2 workloads`,
    ]);
    expect(said(null, [EIGHTEEN, FAST])[0]).toBe('Until 14 January 2027: over $18.00 a month');
  });

  it('sets what is spent once beside it', () => {
    // 1M tokens, three times, at 0.30.
    expect(said('2026-11-26', [{ ...EIGHTEEN, trainingTokens: 1e6 }])[0]).toBe(
      'Until 14 January 2027, 49 days: $28.55, and $0.90 once',
    );
    expect(said('2026-11-26', [{ ...EIGHTEEN, trainingTokens: 1e6 }], 'azure-global')[0]).toMatch(
      /, and .+ once$/,
    );
  });

  it.each<[string, Partial<Workload>[], string]>([
    ['fine-tuned', [TUNED], 'not compared: gpt-6-luna can’t be fine-tuned'],
    [
      'without a price',
      [FAST],
      'not compared: gpt-6-luna can’t be compared with what has no known price here',
    ],
    [
      'of both kinds',
      [TUNED, FAST],
      'not compared: gpt-6-luna can’t be fine-tuned and can’t be compared with what has no known price here',
    ],
  ])('has no amount for what is %s, and says why', (_, workloads, why) => {
    expect(said('2026-11-26', workloads)[1]).toBe(`Then gpt-6-luna: ${why}`);
  });

  it('does not know what nothing of has a price', () => {
    expect(said('2026-11-26', [FAST])[0]).toBe('Until 14 January 2027, 49 days: not known');
    expect(said(null, [FAST])[0]).toBe('Until 14 January 2027: not known');
  });

  it('is nothing of nothing', () => {
    expect(said('2026-11-26', [{ volume: 0 }])).toEqual([
      'Until 14 January 2027, 49 days: $0.00',
      'Then gpt-6-luna: $0.00 a month',
    ]);
  });
});
