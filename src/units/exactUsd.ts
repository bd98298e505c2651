import { EXACT_ZERO, type ExactDecimal, exactText, readExact } from './exactDecimal';
import { type NanoUsd, usdText } from './money';

/** An amount of the engine in USD as an exact decimal, without the noise beyond the digits that a double is sure of. */
export function exactUsd(amount: NanoUsd): ExactDecimal {
  return readExact(usdText(amount)) ?? EXACT_ZERO;
}

/** The same back, as near as a double comes: to be written, never to be added up. */
export function nanoUsdOfExact({ digits, places }: ExactDecimal): NanoUsd {
  return Number(exactText({ digits: digits * 1_000_000_000n, places })) as NanoUsd;
}
