import { runInNewContext } from 'node:vm';
import { evaluate } from '@mdx-js/mdx';
import { compileTemplate } from '@vue/compiler-sfc';
import fc from 'fast-check';
import { createElement } from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type Embedded, SNIPPET_KINDS, type SnippetKind, snippetFor } from '../../src/embed/snippets';
import { readHtml } from '../support/readHtml';

const QUERY = 'v=1&w1=r5d~i1000~o300~nSupport+bot&z=1';
const EMBEDDED: Embedded = {
  embedAddress: `https://example.org/calc/embed/?theme=dark&${QUERY}`,
  pageAddress: `https://example.org/calc/?${QUERY}`,
  loaderAddress: 'https://example.org/calc/embed.js',
  title: '',
  fit: null,
};

const FRAMED = ['html', 'mdx', 'vitepress', 'mkdocs'] as const;

const textsOf = (kind: SnippetKind, embedded: Partial<Embedded> = {}) =>
  snippetFor(kind, { ...EMBEDDED, ...embedded }).texts.map(({ text }) => text);

const frameOf = (embedded: Partial<Embedded> = {}) => textsOf('html', embedded)[0] ?? '';

/** The attributes of the one tag that a snippet is; fails when it is anything else. */
function attributesOf(snippet: string): Map<string, string> {
  const tag = /^<iframe((?: [a-z]+="[^"<>{}']*")+)><\/iframe>$/.exec(snippet)?.[1];
  if (tag === undefined) throw new Error(`not a frame tag of plain attributes: ${snippet}`);
  return new Map([...tag.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
}

const anyText = fc.string({
  unit: fc.oneof(fc.constantFrom(...'"\'<>&{}=;#/$`\\'), fc.string({ unit: 'grapheme' })),
});

describe('the tag that embeds an estimate', () => {
  it('is of attributes only', () => {
    expect(frameOf()).toBe(
      '<iframe src="https://example.org/calc/embed/?theme=dark&#38;v=1&#38;w1=r5d~i1000~o300~nSupport+bot&#38;z=1" title="GPT-4o mini cost estimate" width="100%" height="640" loading="lazy"></iframe>',
    );
  });

  it('has the estimate’s title in its own', () => {
    expect(attributesOf(frameOf({ title: 'Support' })).get('title')).toBe(
      'GPT-4o mini cost estimate: Support',
    );
  });

  it('escapes quotes, brackets, ampersands and braces', () => {
    // " is character 34, & 38, ' 39, < 60, > 62, { 123 and } 125; a word joiner keeps < and { from what is behind them.
    expect(attributesOf(frameOf({ title: `"A" & 'B' <c> {d}` })).get('title')).toBe(
      'GPT-4o mini cost estimate: &#34;A&#34; & &#39;B&#39; &#60;\u2060c&#62; &#123;\u2060d&#125;',
    );
  });

  it('gives the address back to a browser, whatever stands in it', () => {
    fc.assert(
      fc.property(anyText, (embedAddress) => {
        const { elements, addresses } = readHtml(frameOf({ embedAddress }));
        expect(elements).toEqual(['iframe src title width height loading']);
        expect(addresses).toEqual([embedAddress]);
      }),
    );
  });

  it('has the height that was measured, and the one that keeps it says at which width it fits', () => {
    const fit = { widthPx: 716, heightPx: 873 };
    expect(attributesOf(frameOf({ fit })).get('height')).toBe('873');
    expect(snippetFor('html', { ...EMBEDDED, fit }).note).toMatch(/fits where it is 716 px wide/);
    expect(snippetFor('html', EMBEDDED).note).not.toMatch(/fits/);
  });

  it('is the same wherever frames are taken', () => {
    for (const kind of FRAMED) expect(textsOf(kind)[0]).toBe(frameOf());
    for (const kind of ['html-loader', 'hugo', 'jekyll', 'wordpress'] as const) {
      expect(textsOf(kind)[0]).toBe(
        `${frameOf()}\n<script src="https://example.org/calc/embed.js" async></script>`,
      );
    }
  });

  it('has no style attribute and no inline script, in any kind', () => {
    for (const kind of SNIPPET_KINDS) expect(textsOf(kind).join()).not.toMatch(/style|<script>/);
  });
});

describe('a snippet that Docusaurus users paste', () => {
  const mdxOf = async (title: string) => {
    const { default: Content } = await evaluate(textsOf('mdx', { title })[0] ?? '', jsxRuntime);
    return renderToStaticMarkup(createElement(Content));
  };

  it('compiles as MDX into the frame', async () => {
    // React writes & as &amp; again.
    expect(await mdxOf('')).toBe(
      `<iframe src="${EMBEDDED.embedAddress.replaceAll('&', '&amp;')}" title="GPT-4o mini cost estimate" width="100%" height="640" loading="lazy"></iframe>`,
    );
  });

  it('has a second part that is configuration', () => {
    expect(runInNewContext(`JSON.stringify({ ${textsOf('mdx')[1]} })`)).toBe(
      '{"scripts":[{"src":"https://example.org/calc/embed.js","async":true}]}',
    );
  });
});

describe('a snippet that users of Next paste', () => {
  it('compiles as JSX into the frame and its script', async () => {
    const { default: Content } = await evaluate(textsOf('jekyll')[0] ?? '', jsxRuntime);
    const { elements, addresses } = readHtml(renderToStaticMarkup(createElement(Content)));
    expect(elements).toEqual(['script src async', 'iframe src title width height loading']);
    expect(addresses).toContain(EMBEDDED.embedAddress);
  });
});

describe('a snippet that VitePress users paste', () => {
  const compiled = (source: string) => compileTemplate({ source, filename: 'page.md', id: 'page' });

  it('compiles in Vue into the frame', () => {
    const { errors, ast } = compiled(textsOf('vitepress')[0] ?? '');
    expect(errors).toEqual([]);
    const [element] = ast?.children ?? [];
    const props = element && 'props' in element ? element.props : [];
    const attributes = props.map((prop) => [prop.name, 'value' in prop ? prop.value?.content : null]);
    expect(attributes).toEqual([
      ['src', EMBEDDED.embedAddress],
      ['title', 'GPT-4o mini cost estimate'],
      ['width', '100%'],
      ['height', '640'],
      ['loading', 'lazy'],
    ]);
  });

  it('leaves the script to the head of the site, since Vue drops it from a page', () => {
    const [withScript = ''] = textsOf('html-loader');
    expect(compiled(withScript).errors).toHaveLength(1);
    const [frame = '', config = ''] = textsOf('vitepress');
    expect(frame).not.toContain('<script');
    expect(runInNewContext(`JSON.stringify({ ${config} })`)).toBe(
      '{"head":[["script",{"src":"https://example.org/calc/embed.js","async":""}]]}',
    );
  });
});

describe('the other snippets', () => {
  it('name the script in the configuration of MkDocs', () => {
    expect(textsOf('mkdocs')[1]).toBe('extra_javascript:\n  - "https://example.org/calc/embed.js"');
  });

  it('allow HTML in the configuration of Hugo', () => {
    expect(textsOf('hugo')[1]).toBe('[markup.goldmark.renderer]\nunsafe = true');
  });

  it('give Notion the bare address', () => {
    expect(textsOf('notion')).toEqual([EMBEDDED.embedAddress]);
  });

  it('give Markdown a link to the full page', () => {
    expect(textsOf('markdown')).toEqual([`[GPT-4o mini cost estimate](https://example.org/calc/?${QUERY})`]);
  });

  it('keep a title in Markdown a title, and brackets of an address within it', () => {
    const [link = ''] = textsOf('markdown', {
      title: 'A [b](c) *d*',
      pageAddress: 'https://example.org/(x)/?v=1',
    });
    expect(link).toBe(
      // [ is character 91, ] 93, ( 40, ) 41, * 42; a word joiner stands between ] and (.
      '[GPT-4o mini cost estimate: A &#91;b&#93;\u2060&#40;c&#41; &#42;d&#42;](https://example.org/%28x%29/?v=1)',
    );
  });
});
