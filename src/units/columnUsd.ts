import { formatUsd, formatUsdExact, SCIENTIFIC_FROM } from './format';
import { type NanoUsd, toUsd, ZERO_NANO_USD } from './money';

/** The most digits that the largest amount of a column is given for the sake of the smallest. */
const MOST_DIGITS = 8;

const CENTS = 2;

const NANO_DECIMALS = 9;

/** What `Intl` takes as a number of decimals in every browser. */
const MOST_OF_INTL = 20;

/** How amounts that stand below each other are written: `$18.000` above `$0.075`. */
export type UsdFormat = (amount: NanoUsd) => string;

/**
 * The format of a column of amounts, in which all have one number of decimals: as many as show two significant digits of
 * the smallest, and four of the largest where it is under a dollar; at least two, and no more than keep the largest
 * readable. An amount that is less than the last of these decimals is written with its own, as by `formatUsd`, so that
 * nothing but 0 reads as nothing. Of a single amount it is `formatUsd`.
 * @param amounts of the column, in any order and of either sign; nulls stand for cells without an amount
 */
export function columnUsd(amounts: readonly (NanoUsd | null)[]): UsdFormat {
  const sizes = amounts.map((amount) => Math.abs(toUsd(amount ?? ZERO_NANO_USD)));
  const decimals = decimalsOf(sizes.filter((usd) => usd > 0 && usd < SCIENTIFIC_FROM));
  return (amount) => {
    const usd = Math.abs(toUsd(amount));
    const isOwn = usd >= SCIENTIFIC_FROM || (usd > 0 && usd < 10 ** -decimals);
    return isOwn ? formatUsd(amount) : `${amount < 0 ? '−' : ''}$${fixed(usd, decimals)}`;
  };
}

/**
 * The format of a column whose amounts have every digit down to the nano-dollar, as by `formatUsdExact`, and the decimals of
 * the one that has the most of them. What is less than a nano-dollar is written with its own.
 */
export function columnUsdExact(amounts: readonly (NanoUsd | null)[]): UsdFormat {
  const each = amounts.map((amount) => exactDecimals(amount ?? ZERO_NANO_USD) ?? 0);
  const decimals = Math.max(CENTS, ...each);
  return (amount) => {
    const usd = Math.abs(toUsd(amount));
    return exactDecimals(amount) === null
      ? formatUsdExact(amount)
      : `${amount < 0 ? '−' : ''}$${fixed(usd, decimals)}`;
  };
}

/** The difference of amounts with its sign, in the format of a column: `+$3.00`. */
export function signedBy(format: UsdFormat): UsdFormat {
  return (amount) => (amount > 0 ? `+${format(amount)}` : format(amount));
}

/** The decimals of an amount; null where it is one that no column is fitted to, less than a nano-dollar or huge. */
function exactDecimals(amount: NanoUsd): number | null {
  const decimals = formatUsdExact(amount).split('.')[1]?.length ?? 0;
  return toUsd(amount) >= SCIENTIFIC_FROM || decimals > NANO_DECIMALS ? null : decimals;
}

function decimalsOf(sizes: readonly number[]): number {
  const largest = exponentOf(Math.max(...sizes, 0));
  const most = Math.min(MOST_OF_INTL, Math.max(CENTS, MOST_DIGITS - 1 - Math.max(0, largest), 3 - largest));
  // What is too small even for those stands by itself, and the others need not make room for it.
  const fitting = sizes.filter((usd) => usd >= 10 ** -most);
  if (fitting.length === 0) return CENTS;
  const smallest = exponentOf(Math.min(...fitting));
  const fewest = Math.min(most, Math.max(CENTS, 1 - smallest));
  let decimals = largest < 0 ? Math.max(fewest, Math.min(most, 3 - largest)) : fewest;
  // Noughts that end every amount say nothing.
  while (decimals > fewest && fitting.every((usd) => fixed(usd, decimals).endsWith('0'))) decimals--;
  return decimals;
}

/** The power of ten of an amount's first digit once it is rounded to four. */
function exponentOf(usd: number): number {
  return Number(usd.toExponential(3).split('e')[1]);
}

function fixed(usd: number, decimals: number): string {
  return usd.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}
