import type { CellStyle, WriteSheet, Cell as XlsxCell } from 'hucre/xlsx';
import type { Cell, Column, Row, Sheet } from './sheet';

const FONT = { name: 'Calibri', size: 11 } as const;
const RULE = { style: 'thin', color: { rgb: '8A9099' } } as const;

const STYLES = {
  title: { font: { ...FONT, bold: true, size: 16 } },
  above: { font: { ...FONT, color: { rgb: '4A5058' } } },
  head: {
    font: { ...FONT, bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E9ECF0' } },
    border: { bottom: RULE },
  },
  cell: { font: FONT },
  sum: { font: { ...FONT, bold: true }, border: { top: RULE } },
  link: { font: { ...FONT, underline: true, color: { rgb: '0B57A4' } } },
} as const satisfies Record<string, CellStyle>;

/** A sheet as the library writes it: styled, its heads frozen, and printed as wide as a page. */
export function laidOut({ name, above = [], columns, rows }: Sheet, place: number): WriteSheet {
  const headAt = above.length === 0 ? 0 : above.length + 1;
  const heads: Row = { cells: columns.map(({ head }) => head) };
  const table = [heads, ...rows];
  const cells = new Map<string, Partial<XlsxCell>>();
  above.forEach((cell, row) => {
    const style = place === 0 && row === 0 ? STYLES.title : STYLES.above;
    cells.set(`${row},0`, written(cell, style));
  });
  table.forEach((row, index) => {
    const style = row === heads ? STYLES.head : row.isSum ? STYLES.sum : STYLES.cell;
    columns.forEach((column, at) => {
      const alignment = alignmentOf(row === heads ? { ...column, wraps: true } : column, at);
      cells.set(`${headAt + index},${at}`, written(row.cells[at] ?? null, { ...style, alignment }));
    });
  });
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    // Cells are placed one by one, so that each has its own style.
    rows: Array.from({ length: headAt + table.length }, () => []),
    cells,
    rowDefs: new Map(
      table.map((row, index) => [headAt + index, { height: heightOf(row, columns, row === heads) }]),
    ),
    freezePane: { rows: headAt + 1 },
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${headAt + 1}:$${headAt + 1}`,
    },
    view: { showGridLines: false },
  };
}

/** Words stand off from the numbers before them. */
function alignmentOf({ wraps, isNumeric }: Pick<Column, 'wraps' | 'isNumeric'>, at: number) {
  const side = isNumeric ? { horizontal: 'right' as const } : { horizontal: 'left' as const };
  return {
    ...side,
    vertical: 'top' as const,
    ...(at > 0 && !isNumeric ? { indent: 1 } : {}),
    ...(wraps ? { wrapText: true } : {}),
  };
}

const LINE_POINTS = 15;

/** Letters of words in the room of a digit, by which widths are told: they are narrower, but break where a word ends. */
const FILLED = 1.05;

/** As high as the words in it need, in points: not every program works that out when it opens a file. */
function heightOf({ cells }: Row, columns: readonly Column[], isHead: boolean): number {
  const lines = columns.map(({ width, wraps }, at) => {
    const cell = cells[at] ?? '';
    const words = typeof cell === 'string' ? cell : cell.value;
    return (wraps || isHead) && typeof words === 'string' ? Math.ceil(words.length / (width * FILLED)) : 1;
  });
  return LINE_POINTS * Math.max(1, ...lines);
}

function written(cell: Cell, style: CellStyle): Partial<XlsxCell> {
  if (cell === null || cell === '') return { value: null, type: 'empty', style };
  if (typeof cell === 'string') return { value: cell, type: 'string', style };
  const { value, format, address } = cell;
  const shown = { ...style, ...(format === undefined ? {} : { numFmt: format }) };
  const type = value instanceof Date ? 'date' : typeof value === 'number' ? 'number' : 'string';
  if (address === undefined) return { value, type, style: shown };
  return { value, type, style: { ...shown, ...STYLES.link }, hyperlink: { target: address } };
}
