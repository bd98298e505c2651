/**
 * `percent` per cent of `amount`. The whole hundreds are taken apart from the rest so that no product leaves the
 * range of exact integers before it is divided: where amount, percent and the result are whole, the result is exact.
 */
export function percentOf(amount: number, percent: number): number {
  if (percent === 100) return amount;
  if (percent === 0) return 0;
  const hundreds = Math.floor(amount / 100);
  const rest = amount - hundreds * 100;
  return hundreds * percent + (rest * percent) / 100;
}
