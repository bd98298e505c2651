/** An exact decimal: `digits` over ten to the `places`. Bills have more digits than a double holds. */
export interface ExactDecimal {
  readonly digits: bigint;
  readonly places: number;
}

export const EXACT_ZERO: ExactDecimal = { digits: 0n, places: 0 };

/** No bill comes near either; an exponent of millions would only fill the memory with zeros. */
const MOST_PLACES = 200;
const MOST_CHARACTERS = 400;

/**
 * A decimal with or without exponent, in plain digits: `0.8958740000000000`, `4.5E-6`, `0E-6176`. Null for what is none,
 * and for one that is more than 200 places away from the point.
 */
export function readExact(text: string): ExactDecimal | null {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,9}))?$/i.exec(text);
  if (!match || text.length > MOST_CHARACTERS) return null;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  if (whole + fraction === '') return null;
  const digits = BigInt(whole + fraction);
  // Zero is zero, however many places it is written with.
  if (digits === 0n) return EXACT_ZERO;
  const places = fraction.length - Number(exponent);
  if (Math.abs(places) > MOST_PLACES) return null;
  const signed = sign === '-' ? -digits : digits;
  return places < 0 ? { digits: signed * 10n ** BigInt(-places), places: 0 } : { digits: signed, places };
}

/** The exact sum of two. */
export function plusExact(one: ExactDecimal, other: ExactDecimal): ExactDecimal {
  const places = Math.max(one.places, other.places);
  const inPlaces = ({ digits, places: own }: ExactDecimal) => digits * 10n ** BigInt(places - own);
  return { digits: inPlaces(one) + inPlaces(other), places };
}

/** In plain digits, without zeros that say nothing. `Number` reads it. */
export function exactText({ digits, places }: ExactDecimal): string {
  const padded = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  const whole = padded.slice(0, padded.length - places);
  const fraction = padded.slice(padded.length - places).replace(/0+$/, '');
  return `${digits < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

/** What is left of one when another is taken from it. */
export function lessExact(one: ExactDecimal, other: ExactDecimal): ExactDecimal {
  return plusExact(one, negated(other));
}

/** The same with the other sign. */
export function negated({ digits, places }: ExactDecimal): ExactDecimal {
  return { digits: -digits, places };
}

/** The same without its sign. */
export function magnitude(exact: ExactDecimal): ExactDecimal {
  return exact.digits < 0n ? negated(exact) : exact;
}

/** The exact sum of many. */
export function sumExact(all: readonly ExactDecimal[]): ExactDecimal {
  return all.reduce(plusExact, EXACT_ZERO);
}

/** Below 0 where the first is the smaller of the two, above where it is the larger. */
export function compareExact(one: ExactDecimal, other: ExactDecimal): number {
  const { digits } = lessExact(one, other);
  return digits < 0n ? -1 : digits > 0n ? 1 : 0;
}
