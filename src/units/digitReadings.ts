/** What may part thousands, and what decimals, in the ways of writing numbers that there are. The first is the page's own. */
const CONVENTIONS = [
  [',', '.'],
  ['.', ','],
  [' ', '.'],
  [' ', ','],
  ["'", '.'],
  ["'", ','],
  ['_', '.'],
] as const;

/** A decimal mark that was perhaps to group: three digits behind another group, or a comma in front of four and more. */
const MAY_GROUP = /[ .,'_].*[.,]\d{3}$|^[1-9]\d*,\d{4,}$/;

/**
 * The numbers that digits with marks between them may stand for, as digits with at most one point; the page's own way
 * with thousands goes before all others. None where they stand for no number.
 */
export function digitReadings(text: string, pointIsDecimal: boolean): string[] {
  const own = readIn(text, ',', '.');
  if (own !== null && (pointIsDecimal || text.includes(','))) return [own];
  const found = [...new Set(CONVENTIONS.flatMap(([group, mark]) => readIn(text, group, mark) ?? []))];
  if (found.length === 0) return text.includes(' ') ? readingsOfParts(text) : [];
  return MAY_GROUP.test(text) ? [...found, withoutMarks(text)] : found;
}

/** What spaces part may be one number or several: `1.000 000`, `2000 500`. */
function readingsOfParts(text: string): string[] {
  const whole = text.replaceAll(' ', '');
  const asOne = digitReadings(whole, false);
  const loose = asOne.length > 0 && /[.,]/.test(whole) ? [withoutMarks(whole)] : [];
  const parts = text.split(' ').map((part) => digitReadings(part, false));
  const asSeveral = parts.every(({ length }) => length === 1) ? parts.flat() : [];
  return [...asOne, ...loose, ...asSeveral];
}

function withoutMarks(text: string): string {
  return text.replace(/[ .,'_]/g, '');
}

/** A number as one way of writing has it, with thousands grouped as they must be or not at all; null where it is none. */
function readIn(text: string, group: string, mark: string): string | null {
  const [whole = '', fraction = '', ...more] = text.split(mark);
  const isGrouped =
    new RegExp(`^[1-9]\\d{0,2}(?:[${group}]\\d{3})+$`).test(whole) ||
    // As in India: 12,34,567.
    (group === ',' && /^[1-9]\d?(?:,\d\d)+,\d{3}$/.test(whole));
  const isNumber = (isGrouped || /^\d*$/.test(whole)) && /^\d*$/.test(fraction) && whole + fraction !== '';
  return isNumber && more.length === 0 ? `${whole.replaceAll(group, '')}.${fraction}` : null;
}
