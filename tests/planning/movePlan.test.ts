import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveBegins, movePlan } from '../../src/planning/movePlan';
import { isoDate, yearMonth } from '../../src/units/calendar';
import type { NanoUsd } from '../../src/units/money';

const USD = 1e9;
const amounts = (here: number, low: number, high: number) => ({
  here: (here * USD) as NanoUsd,
  low: (low * USD) as NanoUsd,
  high: (high * USD) as NanoUsd,
});
const EIGHTEEN = amounts(18, 13.5, 15.6);
const CHOICES = { moveMonth: null, movedPercentPerMonth: 100, horizonMonths: 12 };
const SHUTDOWN = { here: isoDate('2027-01-14'), there: null };
const TODAY = isoDate('2026-11-27');

const usd = (amount: number) => Number((amount / USD).toFixed(4));

describe('a move month by month', () => {
  it('pays here until it begins, and there from then on', () => {
    const { months, begins, low, high } = movePlan(CHOICES, EIGHTEEN, SHUTDOWN, TODAY);
    expect(begins).toBe('2027-01');
    // 27 to 30 November are 4 of 30 days: 18 x 4 / 30 = 2.40.
    expect(months[0]).toEqual({
      month: '2026-11',
      movedPercent: 0,
      here: 2.4 * USD,
      low: 0,
      high: 0,
      unansweredPercent: 0,
    });
    expect(months[1]).toMatchObject({ month: '2026-12', here: 18 * USD, low: 0 });
    expect(months[2]).toMatchObject({
      month: '2027-01',
      movedPercent: 100,
      here: 0,
      low: 13.5 * USD,
      high: 15.6 * USD,
    });
    expect(months).toHaveLength(12);
    // 2.40 + 18 + 10 x 13.50 = 155.40; + 10 x 15.60 = 176.40.
    expect([usd(low), usd(high)]).toEqual([155.4, 176.4]);
  });

  it('has nobody answer what has not moved by the day of the shutdown', () => {
    const { months } = movePlan({ ...CHOICES, movedPercentPerMonth: 50 }, EIGHTEEN, SHUTDOWN, TODAY);
    // January: half of 13 of 31 days here, 18 x 0.5 x 13 / 31 = 3.7742; the other half there; 50% x 18 / 31 = 29.03%.
    const [, , january, february] = months;
    expect(usd(january?.here ?? 0)).toBe(3.7742);
    expect(usd(january?.low ?? 0)).toBe(6.75);
    expect(january?.unansweredPercent).toBeCloseTo((50 * 18) / 31, 10);
    expect(february).toMatchObject({ movedPercent: 100, here: 0, unansweredPercent: 0 });
  });

  it('moves by as much again each month, and no more than all', () => {
    const choices = { ...CHOICES, moveMonth: yearMonth('2026-12'), movedPercentPerMonth: 40 };
    const { months } = movePlan(choices, EIGHTEEN, SHUTDOWN, TODAY);
    expect(months.slice(0, 5).map(({ movedPercent }) => movedPercent)).toEqual([0, 40, 80, 100, 100]);
  });

  it('is done in the month in which all has moved, be it past, or in none that is told', () => {
    const doneOf = (moveMonth: string, movedPercentPerMonth: number) =>
      movePlan(
        { ...CHOICES, moveMonth: yearMonth(moveMonth), movedPercentPerMonth },
        EIGHTEEN,
        SHUTDOWN,
        TODAY,
      ).done;
    expect(doneOf('2026-12', 100)).toBe('2026-12');
    // 40, 80, 100.
    expect(doneOf('2026-12', 40)).toBe('2027-02');
    expect(doneOf('2026-08', 50)).toBe('2026-09');
    // The last of twelve months is October 2027, the eleventh of a move from December on.
    expect(doneOf('2026-12', 9.1)).toBe('2027-10');
    expect(doneOf('2026-12', 9)).toBeNull();
  });

  it('moves shares without the noise of fractions', () => {
    const choices = { ...CHOICES, moveMonth: yearMonth('2026-12'), movedPercentPerMonth: 1.1 };
    const { months } = movePlan(choices, EIGHTEEN, SHUTDOWN, TODAY);
    // Three times 1.1 is 3.3000000000000003 as a double.
    expect(months[3]).toMatchObject({ movedPercent: 3.3, unansweredPercent: 96.7 });
  });

  it('has nobody answer once the other model has ended', () => {
    const ends = { here: null, there: isoDate('2026-12-11') };
    const choices = { ...CHOICES, moveMonth: yearMonth('2026-11') };
    const { months } = movePlan(choices, EIGHTEEN, ends, TODAY);
    // 10 of the 31 days of December: 13.50 x 10 / 31 = 4.3548.
    expect(usd(months[1]?.low ?? 0)).toBe(4.3548);
    expect(months[1]?.unansweredPercent).toBeCloseTo((100 * 21) / 31, 10);
    expect(months[2]).toMatchObject({ low: 0, unansweredPercent: 100 });
  });

  it('begins in the month of the shutdown, or in the reader’s own where that is past', () => {
    expect(moveBegins({ moveMonth: null }, isoDate('2027-01-14'), TODAY)).toBe('2027-01');
    expect(moveBegins({ moveMonth: null }, isoDate('2027-01-14'), isoDate('2027-02-01'))).toBe('2027-02');
    expect(moveBegins({ moveMonth: null }, null, TODAY)).toBe('2026-11');
    expect(moveBegins({ moveMonth: yearMonth('2026-12') }, isoDate('2027-01-14'), TODAY)).toBe('2026-12');
  });

  it('is the estimate here where nothing moves, and the one there where all has', () => {
    const amount = fc.nat(1_000_000);
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 1, max: 24 }), (here, there, horizonMonths) => {
        const side = amounts(here, there, there);
        const from = isoDate('2027-03-01');
        const ends = { here: null, there: null };
        const never = { ...CHOICES, horizonMonths, moveMonth: yearMonth('2040-01') };
        const atOnce = { ...CHOICES, horizonMonths, moveMonth: yearMonth('2027-03') };
        expect(movePlan(never, side, ends, from).low).toBe(here * USD * horizonMonths);
        expect(movePlan(atOnce, side, ends, from).high).toBe(there * USD * horizonMonths);
      }),
    );
  });
});
