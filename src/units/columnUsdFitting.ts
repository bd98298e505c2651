import { columnUsd, columnUsdExact, type UsdFormat } from './columnUsd';
import { type NanoUsd, ZERO_NANO_USD } from './money';

/** The most digits of an amount that a column has room for. */
const MOST_DIGITS = 8;

/** The format of a column of amounts that have all their digits where none has more than eight; else that of `columnUsd`. */
export function columnUsdFitting(amounts: readonly (NanoUsd | null)[]): UsdFormat {
  const exact = columnUsdExact(amounts);
  const digitsOf = (amount: NanoUsd | null) => exact(amount ?? ZERO_NANO_USD).replace(/\D/g, '').length;
  return amounts.every((amount) => digitsOf(amount) <= MOST_DIGITS) ? exact : columnUsd(amounts);
}
