import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };

/** What ends a line where it is read: rows, paragraphs, entries of lists, the lines of a picture. */
const LINE_ENDS =
  /<\/(?:p|tr|li|h[1-6]|caption|div|legend|summary|section|dl|text|option|button|label)>|<br\/?>/g;
const CELL_ENDS = /<\/(?:td|th|dt|dd)>/g;
/** Parts of a line that stand apart where they are seen. */
const WORD_ENDS = /<\/(?:span|output|time|strong|a|abbr)>/g;
const UNSEEN = /<(style|title|desc|script)\b[^>]*>[\s\S]*?<\/\1>/g;

/** Markup as lines of text, the cells of a row with tabs between them. */
export function linesOfMarkup(markup: string): string[] {
  return withoutReferences(
    markup
      .replaceAll(UNSEEN, '')
      .replaceAll(LINE_ENDS, '\n')
      .replaceAll(CELL_ENDS, '\t')
      .replaceAll(WORD_ENDS, ' ')
      .replaceAll(/<[^>]*>/g, ''),
  )
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replaceAll(/ *\t[ \t]*/g, '\t')
        .replaceAll(/ {2,}/g, ' '),
    )
    .filter((line) => line !== '');
}

/** A text with its references resolved and without the signs that keep others apart. */
export function withoutReferences(text: string): string {
  return text
    .replaceAll(/&#(x?)([\da-f]+);/gi, (_, hex: string, code: string) =>
      String.fromCodePoint(Number.parseInt(code, hex === '' ? 10 : 16)),
    )
    .replaceAll(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replaceAll('\u2060', '');
}

/** The rows of the tables of a Markdown text, without their heads. */
export function rowsOfMarkdown(text: string): string[][] {
  const lines = text.split('\n');
  return lines.flatMap((line, index) =>
    line.startsWith('| ') && !lines[index + 1]?.startsWith('|-')
      ? [withoutReferences(line).slice(2, -2).split(' | ')]
      : [],
  );
}

/** The lines of text that an element is rendered as. */
export const linesOf = (element: ReactElement) => linesOfMarkup(renderToStaticMarkup(element));
