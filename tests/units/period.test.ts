import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitsPerMonth, VOLUME_PERIODS, type VolumePeriod } from '../../src/units/period';

/** What so much a unit comes to in a month. */
function perMonth(count: number, period: VolumePeriod, activeDays: number, perUnit: number): number {
  const { times, over } = unitsPerMonth(count, period, activeDays);
  return (times * perUnit) / over;
}

describe('units in a month', () => {
  it('of an hourly count run 24 hours on each active day', () => {
    // 20 x 24 hours x 22 days = 10,560; of 900 tokens each: 9,504,000
    expect(perMonth(20, 'hour', 22, 1)).toBe(10_560);
    expect(perMonth(20, 'hour', 22, 900)).toBe(9_504_000);
  });

  it('of a daily count run on each active day', () => {
    // 1,000 x 30 = 30,000; of 2,000 tokens each: 60,000,000
    expect(perMonth(1000, 'day', 30, 1)).toBe(30_000);
    expect(perMonth(1000, 'day', 30, 2000)).toBe(60_000_000);
  });

  it('of a weekly count run active days / 7 times', () => {
    // 3,500 x 30 / 7 = 15,000
    expect(perMonth(3500, 'week', 30, 1)).toBe(15_000);
    // 100 x 22 x 7 / 7 = 2,200, though 100 x 22 / 7 is no whole number
    expect(perMonth(100, 'week', 22, 7)).toBe(2200);
  });

  it('of a monthly count are taken as they are, whatever the active days', () => {
    expect(perMonth(5000, 'month', 30, 2)).toBe(10_000);
    expect(perMonth(5000, 'month', 1, 2)).toBe(10_000);
  });

  it('are exactly what whole numbers give wherever the result is whole', () => {
    const days = fc.integer({ min: 1, max: 31 });
    const count = fc.nat(100_000);
    fc.assert(
      fc.property(
        fc.constantFrom(...VOLUME_PERIODS),
        count,
        days,
        count,
        (period, units, active, perUnit) => {
          const runs = { hour: 24n * BigInt(active), day: BigInt(active), week: BigInt(active), month: 1n };
          // Seven times as much a unit makes a weekly total divide without a rest, though the units need not.
          const scale = period === 'week' ? 7 : 1;
          const exact = BigInt(units) * runs[period] * BigInt(perUnit);
          expect(BigInt(perMonth(units, period, active, perUnit * scale))).toBe(exact);
        },
      ),
    );
  });
});
