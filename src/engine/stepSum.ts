/**
 * How many whole steps fit into evenly growing lengths: the sum of floor((first + k × growth) / step) for k from 0 up to,
 * but not including, `count`. For whole numbers by Euclid's way of sharing out the remainders, which takes a few divisions
 * where there are hundreds of lengths; for fractions one by one. None may be negative.
 */
export function stepSum(count: number, first: number, growth: number, step: number): number {
  if (Number.isInteger(first) && Number.isInteger(growth)) return wholeStepSum(count, first, growth, step);
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
