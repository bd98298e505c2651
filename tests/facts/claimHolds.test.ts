import { describe, expect, it } from 'vitest';
import { claimHolds } from '../../src/facts/claimHolds';

describe('a claim without a qualifier', () => {
  it.each([
    // 0.2625 to two decimals is 0.26; 0.27 would need 0.265 at least.
    [0.26, 0.2625, true],
    [0.27, 0.2625, false],
    // To no decimals, as the claim has none: 98.6875 is 99, 97 is not.
    [99, 98.6875, true],
    [99, 97, false],
    [2, 2, true],
    [0, 0, true],
    [15, 14.4, false],
  ])('of %d is borne out by %d to as many decimals as it has: %s', (claimed, value, holds) => {
    expect(claimHolds(claimed, undefined, value)).toBe(holds);
  });
});

describe('a claim of “about” a figure', () => {
  it.each([
    // 5% of 60 is 3: from 57 to 63.
    [60, 60, true],
    [60, 57, true],
    [60, 63, true],
    [60, 56.9, false],
    [60, 63.1, false],
    // 5% of 7.8 is 0.39, and 8.7 is 0.9 away.
    [7.8, 8.7, false],
    [7.8, 8.1, true],
    // 5% of -20 is 1 either way.
    [-20, -21, true],
    [-20, -22, false],
  ])('%d is borne out by %d within 5%: %s', (claimed, value, holds) => {
    expect(claimHolds(claimed, 'about', value)).toBe(holds);
  });
});

describe('a claim of a bound', () => {
  it('“more than” a figure is not borne out by the figure itself', () => {
    expect(claimHolds(60, 'more than', 60.0001)).toBe(true);
    expect(claimHolds(60, 'more than', 60)).toBe(false);
    expect(claimHolds(60, 'more than', 59)).toBe(false);
  });

  it('“up to” a figure is borne out by the figure itself', () => {
    expect(claimHolds(30, 'up to', 0)).toBe(true);
    expect(claimHolds(30, 'up to', 30)).toBe(true);
    expect(claimHolds(30, 'up to', 30.5)).toBe(false);
  });
});
