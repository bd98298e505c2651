import { digitReadings } from './digitReadings';

/** What a person typed, read as a number; or why it can't be, with its readings where it has several. */
export type Reading =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly reason: string; readonly readings: readonly number[] };

/** How the numbers of a field are written. */
export interface Notation {
  /** What may stand by them: the sign of money, or of a share. */
  readonly sign?: '$' | '%';
  /** A single point is that of a decimal, whatever stands behind it: so prices are written everywhere. */
  readonly pointIsDecimal?: boolean;
}

const SCALED = /^(.*?)\s*(?:(k|thousand)|(mn?|millions?)|(bn?|billions?)|(tn?|trillions?)|e\+?(-?\d{1,3}))$/i;
/** Superscripts, fractions and Roman numerals, which would become other digits. */
const ODD_NUMERAL = /[\p{No}\p{Nl}]/u;
const CELL_BREAK = /\s*[\t\r\n;|]+\s*/;
const MOST_READINGS = 4;

/**
 * Reads a quantity as people write it anywhere: `2000`, `1,000`, `1 000`, `0,5`, `2k`, `3 million`, `1e6`, in the digits
 * of any script. Of several readings, those count that the field can hold; where more than one is left, none is taken.
 * The reason of a refusal is a sentence for the person who typed it.
 */
export function readQuantity(
  typed: string,
  { sign, pointIsDecimal = false }: Notation = {},
  canBe: (value: number) => boolean = () => true,
): Reading {
  if (ODD_NUMERAL.test(typed)) return refuse();
  const text = inPlainCharacters(typed);
  const amount = text.replace(/^(?:(?:US)?\$|USD)\s*|\s*(?:\$|USD)$/gi, '');
  const bare = amount.replace(/\s*%$/, '');
  if (/\p{Sc}/u.test(bare) && sign === '$') return refuse('Enter it in US dollars.');
  if (/\p{Sc}/u.test(bare) || (amount !== text && sign !== '$'))
    return refuse('It is not an amount of money: leave the currency out.');
  if (bare !== amount && sign !== '%') return refuse('It is not a percentage: leave the “%” out.');
  if (bare === '') return refuse('Enter a number.');
  if (/^[-−–]/.test(bare)) return refuse('It can’t be negative.');

  const values = bare.split(CELL_BREAK).flatMap((cell) => valuesOf(cell, pointIsDecimal));
  const distinct = [...new Set(values)];
  const [first] = distinct;
  if (first === undefined || distinct.includes(Number.NaN) || distinct.length > MOST_READINGS)
    return refuse();
  if (!distinct.every(Number.isFinite)) return refuse('It is too large.');
  const usable = distinct.filter(canBe);
  if (distinct.length > 1 && usable.length > 1)
    return refuse(`“${bare}” can be read in more than one way: choose one.`, usable);
  return { ok: true, value: usable[0] ?? first };
}

/** What a text without signs may stand for; not a number where it stands for none. */
function valuesOf(text: string, pointIsDecimal: boolean): number[] {
  const [, digits = text, thousand, million, billion, trillion, power] = SCALED.exec(text) ?? [];
  const exponent = power ?? (thousand ? 3 : million ? 6 : billion ? 9 : trillion ? 12 : 0);
  // Behind `1.005` an `M` leaves no doubt: so the page itself writes large numbers.
  const readings = digitReadings(digits, pointIsDecimal || digits !== text);
  return readings.length === 0 ? [Number.NaN] : readings.map((reading) => Number(`${reading}e${exponent}`));
}

/** Without what isn't seen, and with every digit, space and mark as keyboards have it. */
function inPlainCharacters(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/\p{Cf}|\p{Variation_Selector}/gu, '')
    .replace(/\p{Nd}/gu, asciiDigit)
    .replaceAll('٫', '.')
    .replace(/[٬’‘ʼ]/g, "'")
    .trim();
}

/** The digits of each script follow each other, from its zero. */
function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((code - zero) % 10);
}

function refuse(
  reason = 'Write it as a number, such as 2000, 2k or 1.5M.',
  readings: readonly number[] = [],
): Reading {
  return { ok: false, reason, readings };
}
