import { describe, expect, it } from 'vitest';
import { REPLACEMENT } from '../../src/catalog/replacement';
import { onModel } from '../../src/comparison/onModel';
import { untilPlanned } from '../../src/planning/untilPlanned';
import { isoDate, yearMonth } from '../../src/units/calendar';
import { basisBy, estimateOf, scenarioOf } from '../support/cards';

/** 60M in and 15M out a month: $18.00 here, $13.50 to $15.60 there. */
const EIGHTEEN = { inputTokensPerRequest: 2_000, outputTokensPerRequest: 500 };
const END = isoDate('2027-01-14');
const TODAY = isoDate('2026-11-26');

function spent(
  scenario: ReturnType<typeof scenarioOf>,
  today = TODAY,
  there: ReturnType<typeof isoDate> | null = null,
) {
  const estimate = estimateOf(scenario);
  const range = onModel(scenario, estimate, { here: basisBy(), there: REPLACEMENT });
  const until = untilPlanned(estimate.totals, range, scenario, { here: END, there }, today);
  return until && [until.low, until.high].map((amount) => Number((amount / 1e9).toFixed(4)));
}

describe('what is spent until the shutdown where calls move before it', () => {
  it('is both sides, each for its days', () => {
    // 5 of 30 days here, 3.00; then December there, 13.50 to 15.60, and 13 of 31 days of January, 5.6613 to 6.5419.
    const scenario = { ...scenarioOf(EIGHTEEN), moveMonth: yearMonth('2026-12') };
    expect(spent(scenario)).toEqual([22.1613, 25.1419]);
  });

  it('is what it comes to here where nothing moves before', () => {
    // 18 x (1/6 + 1 + 13/31) = 28.5484.
    const scenario = { ...scenarioOf(EIGHTEEN), moveMonth: yearMonth('2027-02') };
    expect(spent(scenario)).toEqual([28.5484, 28.5484]);
  });

  it('has what can’t move here to the end', () => {
    // Fine-tuned it is 36.00 a month here and can't move: twice 28.5484 more.
    const scenario = {
      ...scenarioOf(EIGHTEEN, { ...EIGHTEEN, fineTuned: true }),
      moveMonth: yearMonth('2026-12'),
    };
    expect(spent(scenario)).toEqual([79.2581, 82.2387]);
  });

  it('has the other side no longer than it answers', () => {
    // December there until the 10th: 3.00 and 13.50 x 10 / 31 = 4.3548 to 15.60 x 10 / 31 = 5.0323.
    const scenario = { ...scenarioOf(EIGHTEEN), moveMonth: yearMonth('2026-12') };
    expect(spent(scenario, TODAY, isoDate('2026-12-11'))).toEqual([7.3548, 8.0323]);
  });

  it('is nothing to tell once the model has ended', () => {
    expect(spent(scenarioOf(EIGHTEEN), isoDate('2027-01-14'))).toBeNull();
  });
});
