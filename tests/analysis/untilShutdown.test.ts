import { describe, expect, it } from 'vitest';
import { untilShutdown } from '../../src/analysis/untilShutdown';
import { isoDate } from '../../src/units/calendar';
import { toUsd } from '../../src/units/money';
import { estimateOf, scenarioOf } from '../support/cards';

/** 18.00 a month, and a training job of 0.90 that is no part of a month. */
const { totals } = estimateOf(
  scenarioOf({ inputTokensPerRequest: 2_000, outputTokensPerRequest: 500, trainingTokens: 1e6 }),
);

const until = (today: string) => {
  const left = untilShutdown(totals, isoDate(today), isoDate('2027-01-14'));
  return left && { days: left.days, usd: toUsd(left.amount) };
};

describe('what is spent until the shutdown', () => {
  it('is each whole month, and the days of those that are not', () => {
    // 5 of 30 days of November, December, 13 of 31 days of January: 18 x (1/6 + 1 + 13/31) = 28.548...
    expect(until('2026-11-26')).toEqual({ days: 49, usd: expect.closeTo(18 * (1 / 6 + 1 + 13 / 31), 8) });
    // All of December and 13 of 31 days: 18 x (1 + 13/31).
    expect(until('2026-12-01')).toEqual({ days: 44, usd: expect.closeTo(18 * (1 + 13 / 31), 8) });
  });

  it('is one day the day before, and nothing from the day of the end on', () => {
    expect(until('2027-01-13')).toEqual({ days: 1, usd: expect.closeTo(18 / 31, 8) });
    expect(until('2027-01-14')).toBeNull();
    expect(until('2028-02-29')).toBeNull();
  });
});
