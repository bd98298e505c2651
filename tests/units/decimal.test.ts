import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalText, movePoint, plainDecimal } from '../../src/units/decimal';

describe('a number in plain digits', () => {
  it.each([
    [0, '0'],
    [7, '7'],
    [0.15, '0.15'],
    [1234.5, '1234.5'],
    [1e15, '1000000000000000'],
    // JavaScript writes 1e+21 from here on: a 1 and 21 zeros.
    [1e21, `1${'0'.repeat(21)}`],
    [1.25e21, `125${'0'.repeat(19)}`],
    // and 1e-7 from here down.
    [1e-7, '0.0000001'],
    [1.25e-7, '0.000000125'],
    // The smallest number there is, 5e-324: the 5 stands at the 324th place.
    [5e-324, `0.${'0'.repeat(323)}5`],
  ])('writes %d without an exponent', (value, text) => {
    expect(plainDecimal(value)).toBe(text);
  });

  it('has digits and at most one point, and reads back as the same number', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = plainDecimal(value);
        expect(text).toMatch(/^\d+(\.\d+)?$/);
        expect(Number(text)).toBe(value);
      }),
    );
  });
});

describe('a number over a power of ten as text', () => {
  it.each([
    [18_000_000_000, 9, '18'],
    [6_000_000, 9, '0.006'],
    [1, 9, '0.000000001'],
    // The largest whole number that a double is sure of keeps its 16 digits; divided, it would be off by some.
    [9_007_199_254_740_991, 9, '9007199.254740991'],
    // 0.1 + 0.2 is 0.30000000000000004 as a double.
    [0.1 + 0.2, 0, '0.3'],
    [0.1 + 0.2, 9, '0.0000000003'],
    [-2_500_000, 6, '-2.5'],
    [0, 9, '0'],
    [-0, 0, '0'],
    [1500, 3, '1.5'],
    [100, 0, '100'],
  ])('moves the point of %d by %i places', (value, power, text) => {
    expect(decimalText(value, power)).toBe(text);
  });
});

describe('a number with its point moved', () => {
  it.each([
    [0.15, 3, 150],
    [0.15, -3, 0.00015],
    [0, 9, 0],
    // A product would be 70.00000000000001.
    [0.7, 2, 70],
    // JavaScript writes 1e-7 with an exponent of its own.
    [1e-7, 9, 100],
  ])('of %d by %i places is %d', (value, places, moved) => {
    expect(movePoint(value, places)).toBe(moved);
  });
});
