import { withoutNoise } from '../units/decimal';

/** Units in which decimals of up to four places are whole: those of tokens, times those of a factor. */
const WHOLE_IN = [1, 100, 10_000];

/**
 * How many whole steps fit into evenly growing lengths: the sum of floor((first + k × growth) / step) for k from 0 up to,
 * but not including, `count`. For whole numbers by Euclid's way of sharing out the remainders, which takes a few divisions
 * where there are hundreds of lengths; so for decimals, in the unit of their last place, since a sum of fractions may miss
 * a step that it comes to just; for other fractions one by one. None may be negative.
 */
export function stepSum(count: number, first: number, growth: number, step: number): number {
  for (const unit of WHOLE_IN) {
    const [start, slope] = [withoutNoise(first * unit), withoutNoise(growth * unit)];
    if (Number.isInteger(start) && Number.isInteger(slope)) {
      return wholeStepSum(count, start, slope, step * unit);
    }
  }
  let steps = 0;
  for (let k = 0; k < count; k += 1) steps += Math.floor((first + k * growth) / step);
  return steps;
}

function wholeStepSum(count: number, first: number, growth: number, step: number): number {
  let [n, offset, slope, unit] = [count, first, growth, step];
  let steps = 0;
  while (n > 0) {
    steps += ((n * (n - 1)) / 2) * Math.floor(slope / unit) + n * Math.floor(offset / unit);
    slope %= unit;
    offset %= unit;
    // What is left grows by less than a step at a time: count the points at which it passes one, instead of the lengths.
    const reach = slope * n + offset;
    n = Math.floor(reach / unit);
    offset = reach % unit;
    [slope, unit] = [unit, slope];
  }
  return steps;
}
