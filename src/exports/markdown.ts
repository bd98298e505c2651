/** Keeps a text from being read as Markdown or HTML, and in one line, so that it stays in its heading, item or cell. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|!&~$]/g, '\\$&');
}

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
  return `[${escapeMarkdown(text)}](<${address.replaceAll(/[<>\s]/g, encodeURIComponent)}>)`;
}
