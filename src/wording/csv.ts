import { decimalText } from '../units/decimal';

/** Put before the text of a file that people open in a spreadsheet: without it Excel takes UTF-8 for another encoding. */
export const BYTE_ORDER_MARK = '\ufeff';

/**
 * Where a spreadsheet takes a text for a formula: at its start or, where the file is read with another separator
 * than the comma, behind that one. Spaces and quotes before it don't help. With the full-width forms of the signs, as
 * the OWASP notes on CSV injection list them.
 */
const FORMULA_START = /(?<=^|[;\t\r\n])(?=[\s"']*[=+\-@＝＋－＠])|^(?=[\s"']*[\t\r\n])/g;
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;
const NEEDS_QUOTES = /[",;'\t\r\n]|^\s|\s$/;

/**
 * Rows of cells as CSV after RFC 4180: commas, quotes doubled, CRLF after each row. Numbers are written with a point and
 * without exponent or grouping, null as an empty cell. A text that a spreadsheet would run as a formula gets an
 * apostrophe before it; one that is a plain number is left as it is.
 */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: string | number | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return decimalText(cell);
  if (PLAIN_NUMBER.test(cell)) return cell;
  const harmless = cell.replaceAll(FORMULA_START, "'");
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
