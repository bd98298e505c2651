import { THIS_MODEL } from '../catalog/models';
import { escapeHtml, markupText } from '../wording/escape';
import { markdownLink } from '../wording/markdown';
import { DEFAULT_EMBED_OPTIONS, type EmbedOptions } from './options';

/** How an embed is offered: compact, for it stands among the text of another page. An address that says nothing is full. */
export const OFFERED_EMBED_OPTIONS: EmbedOptions = { ...DEFAULT_EMBED_OPTIONS, layout: 'compact' };

/** Where an estimate can be put, in the order in which they are offered. */
export const SNIPPET_KINDS = [
  'html-loader',
  'html',
  'mdx',
  'vitepress',
  'mkdocs',
  'hugo',
  'jekyll',
  'wordpress',
  'notion',
  'markdown',
] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

export const SNIPPET_KIND_LABELS: Readonly<Record<SnippetKind, string>> = {
  'html-loader': 'HTML with the loader',
  html: 'HTML without script',
  mdx: 'Docusaurus and other MDX',
  vitepress: 'VitePress',
  mkdocs: 'Material for MkDocs',
  hugo: 'Hugo',
  jekyll: 'Jekyll, Starlight and Next',
  wordpress: 'WordPress',
  notion: 'Notion',
  markdown: 'Markdown, as a link',
};

/** What a snippet is made of. */
export interface Embedded {
  /** The address of the embed with its query. */
  readonly embedAddress: string;
  /** The address of the full page on the same estimate. */
  readonly pageAddress: string;
  readonly loaderAddress: string;
  /** The title of the estimate, which may be empty. */
  readonly title: string;
  /** The size at which the embed was seen to fit; null before it was. */
  readonly fit: FrameFit | null;
}

/** A frame that shows an embed without a scrollbar. */
export interface FrameFit {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The texts to copy for one kind of place, each with where it goes, and what to know of the place. */
export interface Snippet {
  readonly texts: readonly { readonly where: string; readonly text: string }[];
  readonly note: string;
}

/** The height of a frame whose content was not measured: enough for one workload in a compact embed, down to phones. */
export const EMBED_START_HEIGHT_PX = 640;

/** Whether a kind of place shows the embed, so that it matters how that looks; else it is a link to the full page. */
export function showsFrame(kind: SnippetKind): boolean {
  return kind !== 'markdown';
}

/** What to paste to show an estimate in one kind of place. */
export function snippetFor(kind: SnippetKind, embedded: Embedded): Snippet {
  const { embedAddress, pageAddress, loaderAddress, title, fit } = embedded;
  const frame = frameTag(embedAddress, title, fit?.heightPx);
  const withLoader = `${frame}\n<script src="${escapeHtml(loaderAddress)}" async></script>`;
  switch (kind) {
    case 'html-loader':
      return {
        texts: [{ where: 'HTML for your page', text: withLoader }],
        note: 'The script gives the frame the height of its content and the theme of its page. Once a page is enough, for any number of frames.',
      };
    case 'html':
      return {
        texts: [{ where: 'HTML for your page', text: frame }],
        note: `Attributes alone. The frame keeps this height${fit ? `, which fits where it is ${fit.widthPx} px wide, as in the preview; in a narrower one the estimate is taller and is scrolled` : ''}.`,
      };
    case 'mdx':
      return {
        texts: [
          { where: 'In the .mdx page', text: frame },
          {
            where: 'Once, in docusaurus.config.js',
            text: `scripts: [{ src: ${JSON.stringify(loaderAddress)}, async: true }],`,
          },
        ],
        note: 'The script gives every frame of the site its height, and the theme by the switch of the site.',
      };
    case 'vitepress':
      return {
        texts: [
          { where: 'In the .md page', text: frame },
          {
            where: 'Once, in .vitepress/config',
            text: `head: [['script', { src: ${JSON.stringify(loaderAddress)}, async: '' }]],`,
          },
        ],
        note: 'VitePress takes script tags out of pages, so the script goes into the head of the site.',
      };
    case 'mkdocs':
      return {
        texts: [
          { where: 'In the .md page, on a line of its own', text: frame },
          { where: 'Once, in mkdocs.yml', text: `extra_javascript:\n  - ${JSON.stringify(loaderAddress)}` },
        ],
        note: 'The script follows the palette switch and instant navigation.',
      };
    case 'hugo':
      return {
        texts: [
          { where: 'In the .md page, on lines of their own', text: withLoader },
          { where: 'Once, in hugo.toml', text: '[markup.goldmark.renderer]\nunsafe = true' },
        ],
        note: 'Hugo leaves HTML out of Markdown pages until its configuration allows it, then in all of them. Pages and layouts that are HTML don’t need that.',
      };
    case 'jekyll':
      return {
        texts: [{ where: 'In the page, on lines of their own', text: withLoader }],
        note: 'Markdown pages of Jekyll and Starlight take HTML as it is: leave an empty line before and after it. In Next, paste it into JSX unchanged.',
      };
    case 'wordpress':
      return {
        texts: [{ where: 'In a Custom HTML block', text: withLoader }],
        note: 'Where WordPress takes the script away, as it does for some roles, the frame stays at this height.',
      };
    case 'notion':
      return {
        texts: [{ where: 'Address to paste', text: embedAddress }],
        note: 'Paste it on an empty line and choose Embed. Drag the block’s lower edge to set its height.',
      };
    case 'markdown':
      return {
        texts: [{ where: 'Markdown', text: markdownLink(nameOf(title), pageAddress) }],
        note: 'For places that show no frames: a link to the full page, which opens on this estimate.',
      };
  }
}

/** A frame tag for a host page, of attributes only: no style, no script, so that it compiles as MDX and in Vue too. */
export function frameTag(embedAddress: string, title: string, heightPx = EMBED_START_HEIGHT_PX): string {
  return `<iframe src="${escapeHtml(embedAddress)}" title="${markupText(nameOf(title))}" width="100%" height="${heightPx}" loading="lazy"></iframe>`;
}

function nameOf(title: string): string {
  return title === '' ? `${THIS_MODEL.title} cost estimate` : `${THIS_MODEL.title} cost estimate: ${title}`;
}
