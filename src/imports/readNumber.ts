import { type ExactDecimal, readExact } from '../units/exactDecimal';
import { type Row, RowFault } from './rowReading';

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,9})?$/;
const WITH_COMMA_FOR_POINT = /^[+-]?\d*,\d+$/;
const GROUPED = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/;

/** More tokens than anybody has used: a count above it is taken for a slip. */
const MOST = 1e15;

/** A count from 0 up, 0 where the field is empty. `59200.0` is whole. */
export function readCount(row: Row, field: string): number {
  return row.text(field) === '' ? 0 : neededCount(row, field);
}

/** A count that the row can't be read without. */
export function neededCount(row: Row, field: string): number {
  const value = neededQuantity(row, field);
  if (!Number.isInteger(value)) throw new RowFault(field, 'It must be a whole number.');
  return value;
}

/** A quantity from 0 up, perhaps with decimals. */
export function neededQuantity(row: Row, field: string): number {
  const value = Number(plainDigits(row, field));
  if (value < 0) throw new RowFault(field, 'It can’t be negative.');
  if (value > MOST) throw new RowFault(field, 'It is too large.');
  return value;
}

/** An amount of money to its last digit; may be negative. */
export function neededAmount(row: Row, field: string): ExactDecimal {
  const amount = readExact(plainDigits(row, field));
  if (!amount) throw new RowFault(field, 'It has more digits than an amount of money can have.');
  return amount;
}

/**
 * A number of a file in digits with at most one point. Commas group thousands; in a table that is parted by semicolons a
 * comma is the mark of decimals, and one that could be either is refused.
 */
function plainDigits(row: Row, field: string): string {
  const text = row.text(field);
  if (text === '') throw new RowFault(field, 'It is empty.');
  if (PLAIN.test(text)) return text;
  const grouped = GROUPED.test(text);
  if (row.decimalComma && WITH_COMMA_FOR_POINT.test(text)) {
    if (grouped)
      throw new RowFault(
        field,
        `“${text}” can be read in two ways: write it without the comma or with a point.`,
      );
    return text.replace(',', '.');
  }
  if (grouped) return text.replaceAll(',', '');
  throw new RowFault(field, 'It is not a number.');
}
