import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentOf } from '../../src/units/share';

describe('a share of an amount', () => {
  it.each([
    [1000, 60, 600],
    [1000, 0, 0],
    [1000, 100, 1000],
    [0, 50, 0],
    [50, 50, 25],
    [7, 50, 3.5],
    [1, 12.5, 0.125],
    [200, 0.5, 1],
  ])('of %d at %d per cent is %d', (amount, percent, expected) => {
    expect(percentOf(amount, percent)).toBe(expected);
  });

  it('is all of the amount at 100 per cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (amount) => {
        expect(percentOf(amount, 100)).toBe(amount);
      }),
    );
  });

  it('is exact, up to the largest whole numbers, wherever the result is whole', () => {
    const percent = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), percent, (any, share) => {
        // The nearest amount below whose share is a whole number: a multiple of 100 / gcd(share, 100).
        const amount = any - (any % wholeStep(share));
        expect(BigInt(percentOf(amount, share))).toBe((BigInt(amount) * BigInt(share)) / 100n);
      }),
    );
  });

  it('is exact to the hundredth for other whole inputs', () => {
    const percent = fc.integer({ min: 1, max: 100 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e13 }), percent, (amount, share) => {
        // A hundredth is the finest part that a whole per cent of a whole amount can have: 100 x the share is amount x percent.
        const hundredths = BigInt(amount) * BigInt(share);
        const error = BigInt(Math.round(percentOf(amount, share) * 100)) - hundredths;
        expect(error).toBe(0n);
      }),
    );
  });
});

function wholeStep(percent: number): number {
  for (const step of [1, 2, 4, 5, 10, 20, 25, 50]) {
    if ((step * percent) % 100 === 0) return step;
  }
  return 100;
}
