import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareExact,
  exactText,
  lessExact,
  magnitude,
  plusExact,
  readExact,
  sumExact,
} from '../../src/units/exactDecimal';

const textOf = (text: string) => {
  const read = readExact(text);
  return read && exactText(read);
};

describe('an exact decimal', () => {
  it.each([
    ['0.8958740000000000', '0.895874'],
    // A zero with an exponent, as bills write it.
    ['0E-6176', '0'],
    ['0E+999999999', '0'],
    ['-0', '0'],
    // 4.5 millionths.
    ['4.5E-6', '0.0000045'],
    ['1.2e3', '1200'],
    ['.5', '0.5'],
    ['7.', '7'],
    ['-0.25', '-0.25'],
    // 39 decimals, more than twice what a double holds.
    ['0.000004500000000000000000000000000000001', '0.000004500000000000000000000000000000001'],
  ])('reads %s', (text, plain) => {
    expect(textOf(text)).toBe(plain);
  });

  it.each(['', '.', '-', 'abc', '1,5', '1 000', '0x10', 'NaN', 'Infinity', '1e', '1e-999', '1e999'])(
    'does not read “%s”',
    (text) => {
      expect(readExact(text)).toBeNull();
    },
  );

  it('adds what doubles can’t', () => {
    const sum = ['0.1', '0.2', '1E-30'].map((text) => readExact(text) ?? { digits: 0n, places: 0 });
    // 0.1 + 0.2 + 10^-30: a 1 at the 30th place.
    expect(exactText(sum.reduce(plusExact))).toBe(`0.3${'0'.repeat(28)}1`);
  });

  it('adds as whole numbers do, whatever the places', () => {
    const decimal = fc.record({
      digits: fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
      places: fc.nat(20),
    });
    fc.assert(
      fc.property(decimal, decimal, (one, other) => {
        const sum = readExact(exactText(plusExact(one, other))) ?? { digits: 1n, places: -1 };
        // Both sides in units of 10^-40.
        const units = ({ digits, places }: typeof one) => digits * 10n ** BigInt(40 - places);
        expect(units(sum)).toBe(units(one) + units(other));
      }),
    );
  });

  it('takes away, and tells which is the larger, whatever the places', () => {
    const [half, third] = [
      { digits: 5n, places: 1 },
      { digits: 333n, places: 3 },
    ];
    expect(exactText(lessExact(half, third))).toBe('0.167');
    expect(exactText(lessExact(third, half))).toBe('-0.167');
    expect(exactText(magnitude(lessExact(third, half)))).toBe('0.167');
    expect([compareExact(half, third), compareExact(third, half)]).toEqual([1, -1]);
    expect(compareExact(half, { digits: 500n, places: 3 })).toBe(0);
    expect(exactText(sumExact([half, third, half]))).toBe('1.333');
    expect(exactText(sumExact([]))).toBe('0');
  });
});
