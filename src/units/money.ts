import { decimalText, movePoint } from './decimal';

/**
 * Money inside the engine is a count of nano-dollars (1e-9 USD) held in a `number`. USD 0.15 per 1M tokens is
 * 150 nano-dollars a token, so listed rates and whole token counts multiply exactly below 2^53.
 */
declare const nanoUsd: unique symbol;

export type NanoUsd = number & { readonly [nanoUsd]: true };

const NANO_POWER = 9;
const NANO_USD_PER_USD = 10 ** NANO_POWER;

export const ZERO_NANO_USD = 0 as NanoUsd;

/**
 * Nano-dollars for one of what is priced in USD per ten to the `power` of them, read from the price's decimal text so
 * that no price is bent: USD 0.07 per 1M (power 6) is 70.
 */
export function nanoUsdPer(usd: number, power: number): NanoUsd {
  return movePoint(usd, NANO_POWER - power) as NanoUsd;
}

/** The sum of amounts in nano-dollars. */
export function sumNanoUsd(amounts: readonly NanoUsd[]): NanoUsd {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return sum as NanoUsd;
}

/** One amount and another. */
export function plusNanoUsd(amount: NanoUsd, other: NanoUsd): NanoUsd {
  return (amount + other) as NanoUsd;
}

/** What is left of an amount when another is taken from it; may be negative. */
export function lessNanoUsd(amount: NanoUsd, other: NanoUsd): NanoUsd {
  return (amount - other) as NanoUsd;
}

/** An amount in nano-dollars times a plain number. */
export function timesNanoUsd(amount: NanoUsd, factor: number): NanoUsd {
  return (amount * factor) as NanoUsd;
}

/** An amount in nano-dollars over a plain number other than 0. */
export function perNanoUsd(amount: NanoUsd, divisor: number): NanoUsd {
  return (amount / divisor) as NanoUsd;
}

/** USD, unrounded, of an amount in nano-dollars. */
export function toUsd(amount: NanoUsd): number {
  return amount / NANO_USD_PER_USD;
}

/** USD of an amount in nano-dollars as decimal text for files: every digit of whole nano-dollars. */
export function usdText(amount: NanoUsd): string {
  return decimalText(amount, NANO_POWER);
}
