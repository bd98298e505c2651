import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/wording/csv';
import { parseCsv } from '../support/parseCsv';

/** What a spreadsheet takes for the start of a formula once it has dropped spaces and quotes. */
const RUNS = /^[\s"']*[=+\-@\t\r\n＝＋－＠]/;
/** Our own guard: an apostrophe at the start makes the rest a text. */
const isGuarded = (cell: string) => cell.startsWith("'");
const isPlainNumber = (cell: string) => /^-?\d+(\.\d+)?$/.test(cell);

const nasty = fc.string({
  unit: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...'=+-@\t\r\n \'",;|1a＝＋－＠') },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
  ),
  maxLength: 12,
});

describe('CSV', () => {
  it('ends each row with CRLF, and quotes what needs it with quotes doubled', () => {
    expect(
      csvText([
        ['a', 'b,c', 'say "no"'],
        [null, '', 'two\nlines'],
      ]),
    ).toBe('a,"b,c","say ""no"""\r\n,,"two\nlines"\r\n');
  });

  it('writes numbers with a point, without exponent, grouping or a sign where none is needed', () => {
    expect(csvText([[0, 1234567.5, 1e-7, 1e21, -0.25]])).toBe(
      '0,1234567.5,0.0000001,1000000000000000000000,-0.25\r\n',
    );
  });

  it('leaves decimal text as it is, a negative one too', () => {
    expect(csvText([['-12.50', '0.000000001']])).toBe('-12.50,0.000000001\r\n');
  });

  it.each([
    ['=1+1', `"'=1+1"`],
    ['=HYPERLINK("http://evil","x")', `"'=HYPERLINK(""http://evil"",""x"")"`],
    ['+cmd|calc', `"'+cmd|calc"`],
    ['-2+3', `"'-2+3"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t'=1"`],
    ['\rx', `"'\rx"`],
    ['  =1', `"'  =1"`],
    ['"=1', `"'""=1"`],
    ['＝1', `"'＝1"`],
    // Read with semicolons, as some countries do, the second part would be a cell of its own.
    ['a;=1', `"a;'=1"`],
  ])('makes a text of %j', (text, written) => {
    expect(csvText([[text]])).toBe(`${written}\r\n`);
  });

  it('reads back as it was, but for the apostrophes before formulas', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(nasty, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        (rows) => {
          const read = parseCsv(csvText(rows));
          expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
          for (const [index, cell] of rows.flat().entries()) {
            const back = read.flat()[index] ?? '';
            expect(back.replaceAll("'", '')).toBe(cell.replaceAll("'", ''));
            if (!RUNS.test(cell) && !/[;\t\r\n]/.test(cell)) expect(back).toBe(cell);
          }
        },
      ),
    );
  });

  it('holds no cell that a spreadsheet would run, with commas or semicolons between cells', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const [[cell = ''] = []] = parseCsv(csvText([[text]]));
        expect(!RUNS.test(cell) || isGuarded(cell) || isPlainNumber(cell)).toBe(true);
        for (const part of cell.split(/[;\t\r\n]/).slice(1))
          expect(!RUNS.test(part) || isGuarded(part)).toBe(true);
      }),
    );
  });

  it('never alters a number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const [[cell = ''] = []] = parseCsv(csvText([[value]]));
        expect(cell).toMatch(/^-?\d+(\.\d+)?$/);
        // 15 digits are what a double is sure of; a zero has no sign.
        expect(Number(cell) + 0).toBe(0 + (Number.isInteger(value) ? value : Number(value.toPrecision(15))));
      }),
    );
  });
});
