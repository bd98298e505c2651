/**
 * A finite number from 0 up as digits with at most one point: no exponent, no sign, no grouping. Reading the text
 * back with `Number` gives the same number.
 */
export function plainDecimal(value: number): string {
  const [mantissa = '', exponentText] = String(value).split('e');
  if (exponentText === undefined) return mantissa;
  const exponent = Number(exponentText);
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = whole + fraction;
  const pointAt = whole.length + exponent;
  if (pointAt <= 0) return `0.${'0'.repeat(-pointAt)}${digits}`;
  if (pointAt >= digits.length) return digits + '0'.repeat(pointAt - digits.length);
  return `${digits.slice(0, pointAt)}.${digits.slice(pointAt)}`;
}

/** A number from 0 up with its decimal point moved to the right, or to the left: no product bends its digits. */
export function movePoint(value: number, places: number): number {
  return Number(`${plainDecimal(value)}e${places}`);
}

/** What a double holds of any decimal; further digits are noise. */
const SIGNIFICANT_DIGITS = 15;

/** A number without the noise beyond the digits that a double is sure of, which sums and products leave; a whole one has none. */
export function withoutNoise(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

/**
 * A finite number over ten to the `power` as decimal text, for files. The point is moved in the digits, so that no
 * division bends them: a whole number keeps every digit, a fractional one the 15 that a double is sure of.
 */
export function decimalText(value: number, power = 0): string {
  const clean = Number.isInteger(value) ? value : withoutNoise(value);
  const [whole = '', fraction = ''] = plainDecimal(Math.abs(clean)).split('.');
  const padded = whole.padStart(power + 1, '0');
  const pointAt = padded.length - power;
  const decimals = (padded.slice(pointAt) + fraction).replace(/0+$/, '');
  return `${clean < 0 ? '-' : ''}${padded.slice(0, pointAt)}${decimals === '' ? '' : `.${decimals}`}`;
}
