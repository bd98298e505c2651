import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactText } from '../../src/units/exactDecimal';
import { exactUsd, nanoUsdOfExact } from '../../src/units/exactUsd';
import type { NanoUsd } from '../../src/units/money';

describe('an amount of the engine as an exact decimal', () => {
  it('is in dollars, to its last digit', () => {
    expect(exactText(exactUsd(915_348_300 as NanoUsd))).toBe('0.9153483');
    expect(exactText(exactUsd(37.5 as NanoUsd))).toBe('0.0000000375');
    expect(exactText(exactUsd(-4_500 as NanoUsd))).toBe('-0.0000045');
  });

  it('has no digits that a double is not sure of', () => {
    // 0.1 + 0.2 is 0.30000000000000004 in doubles.
    expect(exactText(exactUsd((0.1 + 0.2) as NanoUsd))).toBe('0.0000000003');
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        // Zero has no sign in exact decimals.
        expect(nanoUsdOfExact(exactUsd(amount as NanoUsd))).toBe(amount === 0 ? 0 : amount);
      }),
    );
  });
});
