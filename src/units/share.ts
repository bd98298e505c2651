/**
 * `percent` per cent of `amount`. The whole hundreds are taken apart from the rest so that no product leaves the
 * range of exact integers before it is divided: where amount, percent and the result are whole, the result is exact.
 */
export function percentOf(amount: number, percent: number): number {
  if (percent === 100) return amount;
  if (percent === 0) return 0;
  const rest = amount % 100;
  return ((amount - rest) / 100) * percent + (rest * percent) / 100;
}
