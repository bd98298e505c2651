import { markdownTarget, markupText } from './escape';

/** A table of cells that are Markdown already. */
export function markdownTable(
  columns: readonly (readonly [name: string, align: 'left' | 'right'])[],
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(([name]) => name)),
    `|${columns.map(([, align]) => (align === 'right' ? '---:' : '---')).join('|')}|`,
    ...rows.map((cells) => line(cells)),
  ].join('\n');
}

/** A link to an address of the page's own or its sources'. */
export function markdownLink(text: string, address: string): string {
  return `[${markupText(text)}](${markdownTarget(address)})`;
}
