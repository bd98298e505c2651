import type { Row } from './rowReading';

/** A column’s name as it is compared: in any case, with or without marks between its words. */
export function columnKey(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** The columns of a table by their names, in whatever order they stand. */
export class CsvHeader {
  private readonly places = new Map<string, number>();
  private readonly doubled = new Map<string, string>();
  /** Places by the names that they were asked for: names are compared once, not in every row. */
  private readonly asked = new Map<string, number>();
  readonly width: number;

  constructor(readonly names: readonly string[]) {
    this.width = names.length;
    for (const [place, name] of names.entries()) {
      const key = columnKey(name);
      if (key === '') continue;
      if (this.places.has(key)) this.doubled.set(key, name.trim());
      else this.places.set(key, place);
    }
  }

  has(column: string): boolean {
    return this.places.has(columnKey(column));
  }

  /** The one of these columns that stands there twice, by its name; null for none. */
  doubledOf(columns: readonly string[]): string | null {
    for (const column of columns) {
      const found = this.doubled.get(columnKey(column));
      if (found !== undefined) return found;
    }
    return null;
  }

  /** The cells of a row by the names of their columns. */
  rowOf(cells: readonly string[], decimalComma: boolean): Row {
    return { decimalComma, text: (field) => cells[this.placeOf(field)]?.trim() ?? '' };
  }

  /** Whether a row has nothing in it but in these columns. */
  isEmptyBut(cells: readonly string[], columns: readonly string[]): boolean {
    return cells.every(
      (cell, place) => cell.trim() === '' || columns.some((column) => this.placeOf(column) === place),
    );
  }

  /** The place of a column; -1 where there is none. */
  private placeOf(column: string): number {
    const known = this.asked.get(column);
    if (known !== undefined) return known;
    const place = this.places.get(columnKey(column)) ?? -1;
    this.asked.set(column, place);
    return place;
  }
}
