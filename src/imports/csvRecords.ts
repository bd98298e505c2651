/** What parts the cells of a table. */
export type Delimiter = ',' | ';' | '\t';

/** A row of a table with the line that it begins on, from 1; or why it is none. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault: string | null;
}

/** The most characters of a row. A longer one is taken for a quotation mark that nothing closes. */
const RECORD_MAX_CHARACTERS = 1_000_000;

const TOO_LONG = 'The row is longer than a million characters.';
const BREAK = /[\r\n]/g;
const UNCLOSED = 'A quotation mark opens a text that nothing closes.';

/**
 * Splits the text of a table into rows, wherever a piece of it ends (RFC 4180: quoted cells may hold breaks, delimiters and
 * doubled quotes; rows end with LF, CRLF or CR). After a row that can't be read it goes on at the next line, so that one
 * stray quotation mark never swallows the rest. Empty lines are no rows.
 */
export class CsvRecords {
  private buffer = '';
  private line = 1;
  private isSkipping = false;

  constructor(private readonly delimiter: Delimiter) {}

  push(text: string): CsvRecord[] {
    this.buffer += text;
    return this.take(false);
  }

  end(): CsvRecord[] {
    return this.take(true);
  }

  private take(isEnd: boolean): CsvRecord[] {
    const records: CsvRecord[] = [];
    let at = 0;
    while (at < this.buffer.length) {
      if (this.isSkipping) {
        const next = lineEnd(this.buffer, at, isEnd);
        at = next ?? this.buffer.length;
        if (next === null) break;
        this.isSkipping = false;
        this.line += 1;
        continue;
      }
      const read = readRecord(this.buffer, at, this.delimiter, isEnd);
      const length = (read ? read.next : this.buffer.length) - at;
      if (length > RECORD_MAX_CHARACTERS || (read === null && isEnd)) {
        const fault = length > RECORD_MAX_CHARACTERS ? TOO_LONG : UNCLOSED;
        records.push({ line: this.line, cells: [], fault });
        this.isSkipping = true;
        continue;
      }
      if (read === null) break;
      if (read.cells.length > 1 || read.cells[0] !== '') {
        records.push({ line: this.line, cells: read.cells, fault: null });
      }
      this.line += read.breaks;
      at = read.next;
    }
    this.buffer = this.buffer.slice(at);
    return records;
  }
}

interface ReadRecord {
  readonly cells: readonly string[];
  /** Where the next row begins, and how many line breaks lie before it. */
  readonly next: number;
  readonly breaks: number;
}

/** The row that begins at a place; null where its end is not there yet. */
function readRecord(text: string, from: number, delimiter: Delimiter, isEnd: boolean): ReadRecord | null {
  const cells: string[] = [];
  let at = from;
  let breaks = 0;
  for (;;) {
    let cell = '';
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1, isEnd);
      if (close === null) return null;
      const quoted = text.slice(at + 1, close);
      breaks += quoted.match(/\r\n|\r|\n/g)?.length ?? 0;
      cell = quoted.replaceAll('""', '"');
      at = close + 1;
    }
    const stop = cellEnd(text, at, delimiter);
    cell += text.slice(at, stop);
    if (stop === text.length) {
      if (!isEnd) return null;
      cells.push(cell);
      return { cells, next: stop, breaks };
    }
    cells.push(cell);
    if (text[stop] !== delimiter) {
      const next = lineEnd(text, stop, isEnd);
      return next === null ? null : { cells, next, breaks: breaks + 1 };
    }
    at = stop + 1;
  }
}

/** Where an opened quote closes; null where it does not, or where what follows has to be seen first. */
function closingQuote(text: string, from: number, isEnd: boolean): number | null {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 2)) {
    if (at + 1 === text.length) return isEnd ? at : null;
    if (text[at + 1] !== '"') return at;
  }
  return null;
}

/** The place of the next delimiter or break, or the end of the text. */
function cellEnd(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (at < text.length) {
    const character = text[at];
    if (character === delimiter || character === '\n' || character === '\r') return at;
    at += 1;
  }
  return at;
}

/** The place behind the next line break; null where it is not there yet, or not whole. */
function lineEnd(text: string, from: number, isEnd: boolean): number | null {
  BREAK.lastIndex = from;
  const found = BREAK.exec(text)?.index;
  if (found === undefined) return isEnd ? text.length : null;
  if (text[found] === '\n') return found + 1;
  if (found + 1 === text.length) return isEnd ? found + 1 : null;
  return text[found + 1] === '\n' ? found + 2 : found + 1;
}
