import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CsvRecords } from '../../src/imports/csvRecords';

const recordsOf = (text: string, size = text.length || 1) => {
  const records = new CsvRecords(',');
  const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
    text.slice(at * size, (at + 1) * size),
  );
  return [...pieces.flatMap((piece) => records.push(piece)), ...records.end()];
};

const cellsOf = (text: string) => recordsOf(text).map(({ cells }) => cells);

describe('the rows of a table', () => {
  it('hold quoted delimiters, breaks and doubled quotes, and know the line that they begin on', () => {
    expect(recordsOf('a,b\r\n"x, ""y""","1\n2"\r\n\r\nlast,\n')).toEqual([
      { line: 1, cells: ['a', 'b'], fault: null },
      { line: 2, cells: ['x, "y"', '1\n2'], fault: null },
      // The quoted break makes the row two lines long, and the empty line is no row.
      { line: 5, cells: ['last', ''], fault: null },
    ]);
  });

  it('take a quote inside of a cell as it is', () => {
    expect(cellsOf('5" nails,x\n')).toEqual([['5" nails', 'x']]);
  });

  it('go on at the next line after a quote that nothing closes', () => {
    expect(recordsOf('a,b\n"open,1\nc,d\ne,f\n')).toEqual([
      { line: 1, cells: ['a', 'b'], fault: null },
      { line: 2, cells: [], fault: 'A quotation mark opens a text that nothing closes.' },
      { line: 3, cells: ['c', 'd'], fault: null },
      { line: 4, cells: ['e', 'f'], fault: null },
    ]);
  });

  it('go on after a row that is too long to be held', () => {
    const long = 'x'.repeat(1_000_001);
    expect(recordsOf(`a\n${long}\nb\n`, 10_000)).toEqual([
      { line: 1, cells: ['a'], fault: null },
      { line: 2, cells: [], fault: 'The row is longer than a million characters.' },
      { line: 3, cells: ['b'], fault: null },
    ]);
  });

  const cell = fc.string({
    unit: fc.constantFrom('a', '1', ' ', ',', '"', '\n', '\r\n', 'é', '漢'),
    maxLength: 6,
  });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 });

  it('are what was written, and what another reader makes of it', () => {
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, newline) => {
        const text = Papa.unparse(rows, { newline });
        expect(cellsOf(text)).toEqual(rows);
        expect(cellsOf(text)).toEqual(Papa.parse(text, { delimiter: ',', newline }).data);
      }),
    );
  });

  const anyText = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', '""', ';'), maxLength: 40 });

  it('are the same wherever a piece of the text ends', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 7 }), (text, size) => {
        expect(recordsOf(text, size)).toEqual(recordsOf(text));
      }),
      { numRuns: 1_000 },
    );
  });
});
