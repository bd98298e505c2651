import { markdownTable } from '../../wording/markdown';

/** A table of cells that are Markdown, in which a bar may stand. */
export function docTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable(
    columns.map((name) => [name, 'left']),
    rows.map((cells) => cells.map((cell) => cell.replaceAll('|', '\\|'))),
  );
}

/** A text as it is to be typed. */
export function code(text: string | number): string {
  return `\`${text}\``;
}

/** Texts of which one is to be typed, in a row. */
export function anyOf(texts: readonly string[]): string {
  return texts.map(code).join(', ');
}
