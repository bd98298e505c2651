import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatCompact,
  formatCount,
  formatDate,
  formatExact,
  formatPercent,
  formatRate,
  formatUsd,
  formatUsdChange,
} from '../../src/units/format';
import type { NanoUsd } from '../../src/units/money';
import { readQuantity } from '../../src/units/quantity';

const usd = (amount: number) => (amount * 1e9) as NanoUsd;

describe('an amount of money', () => {
  it.each([
    [0, '$0.00'],
    [1, '$1.00'],
    [18, '$18.00'],
    [1234.5, '$1,234.50'],
    [1234567.891, '$1,234,567.89'],
    [29030400, '$29,030,400.00'],
  ])('of %d USD has grouping, and cents from a dollar up', (amount, text) => {
    expect(formatUsd(usd(amount))).toBe(text);
  });

  it.each([
    [0.5, '$0.50'],
    [0.015, '$0.015'],
    [0.00382515, '$0.003825'],
    [0.0000123456, '$0.00001235'],
    [0.00000015, '$0.00000015'],
    [0.9999, '$0.9999'],
    // Four significant digits of 0.99996 would be 1.000; from there on it reads as a dollar does.
    [0.99996, '$1.00'],
  ])('of %d USD, under a dollar, has two to four significant digits', (amount, text) => {
    expect(formatUsd(usd(amount))).toBe(text);
  });

  it('never reads as nothing when it is something', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-280, max: 1e30, noNaN: true }), (amount) => {
        expect(formatUsd(amount as NanoUsd)).toMatch(/[1-9]/);
      }),
    );
  });

  it('is right to three significant digits below a dollar', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 0.9999, noNaN: true }), (amount) => {
        // Four digits are shown, so the last one is off by at most half: 0.5 in 1,000 at the worst.
        const shown = Number(formatUsd(usd(amount)).slice(1));
        expect(Math.abs(shown - amount)).toBeLessThanOrEqual(amount * 0.0005001);
      }),
    );
  });

  it('carries a minus sign in front of the dollar', () => {
    expect(formatUsd(usd(-0.15))).toBe('−$0.15');
    expect(formatUsd(usd(-1234.5))).toBe('−$1,234.50');
  });

  it('is short again from a quadrillion dollars up', () => {
    expect(formatUsd(usd(1.5e18))).toBe('$1.5E18');
  });

  it('says which way it went when it is a change', () => {
    expect(formatUsdChange(usd(3))).toBe('+$3.00');
    expect(formatUsdChange(usd(-0.15))).toBe('−$0.15');
    expect(formatUsdChange(usd(0))).toBe('$0.00');
  });
});

describe('a price per 1M tokens', () => {
  it.each([
    [0.15, '$0.15'],
    [0.6, '$0.60'],
    [3, '$3.00'],
    [0.075, '$0.075'],
    [0.0825, '$0.0825'],
    [0.0000001, '$0.0000001'],
  ])('of %d shows every digit of the list', (usdPerMTok, text) => {
    expect(formatRate(usdPerMTok)).toBe(text);
  });
});

describe('a count', () => {
  it.each([
    [0, '0'],
    [2000, '2,000'],
    [60000000, '60,000,000'],
    [1234.5678, '1,234.57'],
    [0.5, '0.5'],
    [0.00012345, '0.000123'],
    [2e15, '2E15'],
  ])('of %d is grouped, and never a zero when it is not', (count, text) => {
    expect(formatCount(count)).toBe(text);
  });

  it('is short beside an exact figure', () => {
    expect(formatCompact(60_000_000)).toBe('60M');
    expect(formatCompact(1_250_000_000)).toBe('1.25B');
    expect(formatCompact(128_000)).toBe('128K');
  });
});

describe('a percentage', () => {
  it.each([
    [0, '0%'],
    [60, '60%'],
    [12.5, '12.5%'],
    [33.333, '33.3%'],
    [0.1, '0.1%'],
    [0.0999, 'under 0.1%'],
    [0.000001, 'under 0.1%'],
    [100, '100%'],
  ])('of %d has one decimal at most, and is never 0%% when it is not', (percent, text) => {
    expect(formatPercent(percent)).toBe(text);
  });
});

describe('a date', () => {
  it.each([
    ['2027-01-14', '14 January 2027'],
    ['2024-07-18', '18 July 2024'],
    ['2024-02-29', '29 February 2024'],
  ])('%s is in words, whatever the time zone of the reader', (iso, text) => {
    expect(formatDate(iso)).toBe(text);
  });
});

describe('the number in a field', () => {
  it('shows every digit', () => {
    expect(formatExact(1234567.123456)).toBe('1,234,567.123456');
    expect(formatExact(0.000001)).toBe('0.000001');
    expect(formatExact(1e15)).toBe('1,000,000,000,000,000');
  });

  it('is read back as the value that it shows', () => {
    const value = fc
      .tuple(
        fc.oneof(fc.nat(10_000), fc.integer({ min: 0, max: 1e15 - 1 })),
        fc.integer({ min: 0, max: 999_999 }),
        fc.nat(6),
      )
      .map(([whole, millionths, decimals]) =>
        Number(`${whole}.${String(millionths).padStart(6, '0').slice(0, decimals)}`),
      );
    fc.assert(
      fc.property(value, (held) => {
        // Its point can be nothing else: the field itself set it.
        expect(readQuantity(formatExact(held), { pointIsDecimal: true })).toEqual({ ok: true, value: held });
      }),
    );
  });
});
