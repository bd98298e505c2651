import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnUsd, columnUsdExact, signedBy } from '../../src/units/columnUsd';
import { columnUsdFitting } from '../../src/units/columnUsdFitting';
import { formatUsd, formatUsdExact } from '../../src/units/format';
import type { NanoUsd } from '../../src/units/money';

const usd = (amount: number) => (amount * 1e9) as NanoUsd;

function written(amounts: readonly number[]): string[] {
  return amounts.map(usd).map(columnUsd(amounts.map(usd)));
}

const decimals = (text: string) => text.split('.')[1]?.length;
const usdOf = (text: string) => Number(text.replace('−', '-').replace(/[$,]/g, ''));

describe('a column of amounts', () => {
  it.each([
    [
      [18, 0.5],
      ['$18.00', '$0.50'],
    ],
    [
      [18, 0.075],
      ['$18.000', '$0.075'],
    ],
    [
      [0.15, 0.075],
      ['$0.150', '$0.075'],
    ],
    // Four digits of the largest: 0.9876 takes 4 decimals.
    [
      [0.9876, 0.5],
      ['$0.9876', '$0.5000'],
    ],
    // Two digits of the smallest, 0.000123, take 5 decimals.
    [
      [18, 0.000123],
      ['$18.00000', '$0.00012'],
    ],
    [
      [1234.5, -0.25, 0],
      ['$1,234.50', '−$0.25', '$0.00'],
    ],
    // A million has 7 digits and its cents; one ten-millionth stands by itself.
    [
      [1_000_000, 0.0000001],
      ['$1,000,000.00', '$0.00000010'],
    ],
    // 1,000 has 4 of 8 digits, so there is room for 4 decimals: 0.0045 fits, 0.00002 stands by itself.
    [
      [1000, 0.0045],
      ['$1,000.0000', '$0.0045'],
    ],
    [
      [1000, 0.00002],
      ['$1,000.00', '$0.000020'],
    ],
    [[0], ['$0.00']],
    [
      [2e15, 0.5],
      ['$2E15', '$0.50'],
    ],
    [[1e-30], ['$0.0000000000000000000000000000010']],
  ])('of %j is written %j', (amounts, texts) => {
    expect(written(amounts)).toEqual(texts);
  });

  it('of no amounts has cents', () => {
    expect(columnUsd([null])(usd(0))).toBe('$0.00');
  });

  it('shows what is added or taken away with its sign', () => {
    const signed = signedBy(columnUsd([usd(3), usd(-0.025)]));
    expect([3, -0.025, 0].map((amount) => signed(usd(amount)))).toEqual(['+$3.000', '−$0.025', '$0.000']);
  });

  const amount = fc
    .tuple(fc.double({ min: 1, max: 9.999, noNaN: true }), fc.integer({ min: -9, max: 13 }), fc.boolean())
    .map(([digits, power, negative]) => digits * 10 ** power * (negative ? -1 : 1));
  const column = fc.array(fc.oneof(amount, fc.constant(0)), { minLength: 1, maxLength: 8 });

  it('has one number of decimals, but for what is less than the last of them', () => {
    fc.assert(
      fc.property(column, (amounts) => {
        const texts = written(amounts);
        const common = decimals(columnUsd(amounts.map(usd))(usd(0))) ?? 0;
        texts.forEach((text, index) => {
          const size = Math.abs(amounts[index] ?? 0);
          if (size === 0 || size >= 10 ** -common) expect(decimals(text)).toBe(common);
        });
      }),
    );
  });

  it('never lets something read as nothing, nor as something far from it', () => {
    fc.assert(
      fc.property(column, (amounts) => {
        written(amounts).forEach((text, index) => {
          const value = amounts[index] ?? 0;
          // An amount from the last decimal up is off by at most half of that decimal: by half of itself.
          expect(Math.abs(usdOf(text) - value)).toBeLessThanOrEqual(Math.abs(value) * 0.50001);
        });
      }),
    );
  });

  it('gives the largest no more than eight digits, or cents', () => {
    fc.assert(
      fc.property(column, (amounts) => {
        const sizes = amounts.map(Math.abs);
        const largest = written([...sizes, 1.5]).sort((one, other) => usdOf(other) - usdOf(one))[0] ?? '';
        const [whole = '', cents = ''] = largest.replace(/[$,]/g, '').split('.');
        expect(cents.length === 2 || whole.length + cents.length <= 8).toBe(true);
      }),
    );
  });

  it('of one amount is what that amount is by itself', () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(written([value])).toEqual([formatUsd(usd(value))]);
      }),
    );
  });

  it('with every digit says what each amount says by itself, in the decimals of the longest', () => {
    expect([18, 0.000609, 0].map((value) => columnUsdExact([18, 0.000609].map(usd))(usd(value)))).toEqual([
      '$18.000000',
      '$0.000609',
      '$0.000000',
    ]);
    fc.assert(
      fc.property(column, (amounts) => {
        const format = columnUsdExact(amounts.map(usd));
        for (const value of amounts.map(usd)) expect(usdOf(format(value))).toBe(usdOf(formatUsdExact(value)));
      }),
    );
  });

  it('has every digit where that is no more than eight, and is rounded where it is more', () => {
    const fitting = (...amounts: number[]) => {
      const format = columnUsdFitting(amounts.map(usd));
      return amounts.map((value) => format(usd(value)));
    };
    expect(fitting(0.9153483, -0.017184)).toEqual(['$0.9153483', '−$0.0171840']);
    expect(fitting(0.5, 0.03)).toEqual(['$0.50', '$0.03']);
    // Nine digits, of which a column shows as many as tell its amounts apart.
    expect(fitting(1234.56789, 2)).toEqual(['$1,234.57', '$2.00']);
    expect(fitting()).toEqual([]);
  });
});
