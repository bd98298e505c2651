import { plainDecimal, withoutNoise } from './decimal';
import { formatCount, formatExact, SCIENTIFIC_FROM } from './format';

/** A number from 0 up with all of its digits, however small, and grouping: read back it is the same number. */
export function formatFactor(value: number): string {
  const text = formatExact(value);
  return Number(text.replaceAll(',', '')) === value ? text : plainDecimal(value);
}

/**
 * A number from 0 up that was worked out, with every digit that a double is sure of, so that a reader can follow the sum;
 * from 10¹⁵ on as a power of ten.
 */
export function formatWorkedOut(value: number): string {
  return value >= SCIENTIFIC_FROM ? formatCount(value) : formatFactor(withoutNoise(value));
}

/** A difference without the digits that the larger of its two terms, from 0 up both, is too large to have. */
export function lessWithoutNoise(larger: number, smaller: number): number {
  if (smaller === 0) return larger;
  const digitsBefore = Math.ceil(Math.log10(larger));
  return Number((larger - smaller).toFixed(Math.min(100, Math.max(0, 14 - digitsBefore))));
}
