import { convert } from '@asciidoctor/core';
import { evaluate } from '@mdx-js/mdx';
import MarkdownIt from 'markdown-it';
import attrs from 'markdown-it-attrs';
import { marked } from 'marked';
import { createElement } from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import rehypeStringify from 'rehype-stringify';
import remarkDirective from 'remark-directive';
import remarkEmoji from 'remark-emoji';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** Turns a text into HTML. */
export type Renderer = (text: string) => Promise<string>;

const markdownIt = new MarkdownIt({ html: true, linkify: true }).use(attrs);

const remark = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(remarkMath)
  .use(remarkEmoji)
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeStringify, { allowDangerousHtml: true });

/** Renderers of Markdown with the extensions that documentation sites switch on: all that take signs for themselves. */
export const MARKDOWN_RENDERERS: Readonly<Record<string, Renderer>> = {
  'markdown-it, with HTML, links and ids as in VitePress': async (text) => markdownIt.render(text),
  marked: async (text) => marked.parse(text, { gfm: true }),
  'remark, with GFM, directives, formulas and emoji': async (text) => String(await remark.process(text)),
  'MDX, with the same as in Docusaurus': mdx,
};

async function mdx(text: string): Promise<string> {
  const { default: Content } = await evaluate(text, {
    ...jsxRuntime,
    remarkPlugins: [remarkGfm, remarkDirective, remarkMath, remarkEmoji],
  });
  return renderToStaticMarkup(createElement(Content));
}

/** AsciiDoc, with the macros for keys and buttons too. */
export async function asciiDoc(text: string): Promise<string> {
  return String(await convert(text, { safe: 'secure', attributes: { experimental: '' } }));
}
