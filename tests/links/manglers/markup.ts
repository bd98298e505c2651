import { convert } from '@asciidoctor/core';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { parseCsv } from '../../support/parseCsv';
import { type Family, type Mangle, PAGE } from './outcome';

const address = (query: string) => `${PAGE}?${query}`;

/** Links in Markdown, by where they stand. */
const IN_MARKDOWN: Readonly<Record<string, (link: string) => string>> = {
  'an inline link': (link) => `See [what it costs](${link}).`,
  'a bare link': (link) => `See ${link} for it.`,
  'a bare link at the end of a sentence': (link) => `See ${link}.`,
  parentheses: (link) => `It costs little (${link}).`,
  bold: (link) => `**${link}**`,
  italic: (link) => `_${link}_ and *${link}*`,
  'a table': (link) => `| what | where |\n|---|---|\n| cost | ${link}|\n| more | [x](${link})|`,
  'a list': (link) => `- ${link}\n- more`,
  'a reference': (link) => `See [what it costs][1].\n\n[1]: ${link} "Cost"`,
  quotes: (link) => `It is “${link}” or "${link}".`,
  'pointed brackets': (link) => `<${link}>`,
  'a code span': (link) => `\`${link}\``,
};

const markdownIt = new MarkdownIt({ html: true, linkify: true });
const RENDERERS: Readonly<Record<string, (text: string) => string>> = {
  marked: (text) => marked.parse(text, { gfm: true, async: false }),
  'markdown-it': (text) => markdownIt.render(text),
};

/** The address of the first link of a page as a browser reads it; without one, that of the page alone. */
function hrefIn(html: string): string {
  const href = /href="([^"]*)"/.exec(html)?.[1] ?? PAGE;
  return href
    .replace(
      /&(amp|quot|#39|lt|gt);/g,
      (_, name: string) => ({ amp: '&', quot: '"', lt: '<', gt: '>' })[name] ?? "'",
    )
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

/** Links in Markdown that are opened from the page that was made of it. */
export const MARKDOWN_OPENED: Family = Object.fromEntries(
  Object.entries(RENDERERS).flatMap(([renderer, render]) =>
    Object.entries(IN_MARKDOWN).map(([name, write]): [string, Mangle] => [
      `${name}, by ${renderer}`,
      (query) => ({ opened: hrefIn(render(write(address(query)))) }),
    ]),
  ),
);

/** The source of such pages, and the pages as HTML. */
export const MARKDOWN_PASTED: Family = Object.fromEntries(
  Object.entries(IN_MARKDOWN).flatMap(([name, write]): [string, Mangle][] => [
    [name, (query) => ({ pasted: write(address(query)) })],
    [`${name}, as HTML`, (query) => ({ pasted: markdownIt.render(write(address(query))) })],
  ]),
);

const csvField = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Links in the sources of wikis and in spreadsheets. */
const IN_TEXTS: Readonly<Record<string, (link: string) => string>> = {
  MediaWiki: (link) => `It costs [${link} What?] little.`,
  'MediaWiki, with a template': (link) => `{{cite web|url=${link}|title=What?}}`,
  'Confluence and Jira': (link) => `It costs [What?|${link}].`,
  'Confluence, as a card': (link) => `[What?|${link}|smart-link]`,
  Textile: (link) => `It costs "What?":${link}.`,
  reStructuredText: (link) => `It costs \`What? <${link}>\`_ little.`,
  'Org mode': (link) => `[[${link}][What?]]`,
  AsciiDoc: (link) => `It costs ${link}[What?].`,
  'AsciiDoc, bare': (link) => `It costs ${link}.`,
  CSV: (link) => `Plan,"What?",${csvField(link)},18.00`,
  TSV: (link) => `Plan\tWhat?\t${link}\t18.00`,
  'a formula': (link) => `=HYPERLINK("${link}";"What?")`,
  'a formula in CSV': (link) => csvField(`=HYPERLINK("${link}","What?")`),
};

/** The source of wikis and the cells of spreadsheets, pasted. */
export const TEXTS_PASTED: Family = Object.fromEntries(
  Object.entries(IN_TEXTS).map(([name, write]): [string, Mangle] => [
    name,
    (query) => ({ pasted: write(address(query)) }),
  ]),
);

/** What is opened from a wiki or a spreadsheet. */
export const TEXTS_OPENED: Family = {
  MediaWiki: (query) => ({
    opened: /\[(\S+) /.exec(IN_TEXTS.MediaWiki?.(address(query)) ?? '')?.[1] ?? PAGE,
  }),
  Textile: (query) => ({
    opened: /":(\S+?)[.,]?(?=\s|$)/.exec(IN_TEXTS.Textile?.(address(query)) ?? '')?.[1] ?? PAGE,
  }),
  CSV: (query) => ({ opened: parseCsv(`${IN_TEXTS.CSV?.(address(query))}\r\n`)[0]?.[2] ?? PAGE }),
  'a cell that holds 255 characters': (query) => ({ opened: address(query).slice(0, 255) }),
};

/** The addresses that AsciiDoc makes of a link in its source: as it is, and marked as a text that is to be left alone. */
export async function openedFromAsciiDoc(query: string): Promise<{ bare: string; leftAlone: string }> {
  const link = address(query);
  const render = async (text: string) => hrefIn(String(await convert(text)));
  return {
    bare: await render(`It costs ${link}[What?].`),
    leftAlone: await render(`It costs link:++${link}++[What?].`),
  };
}
