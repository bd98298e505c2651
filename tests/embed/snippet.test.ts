import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameSnippet } from '../../src/embed/snippet';

const ADDRESS = 'https://example.org/calc/embed/?v=1&w1=r5d~i1000~o300&z=1';

/** The attributes of the one tag that a snippet is; fails when it is anything else. */
function attributesOf(snippet: string): Map<string, string> {
  const tag = /^<iframe((?: [a-z]+="[^"<>{}']*")+)><\/iframe>$/.exec(snippet)?.[1];
  if (tag === undefined) throw new Error(`not a frame tag of plain attributes: ${snippet}`);
  return new Map([...tag.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
}

function asRead(value: string): string {
  return value.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

describe('the tag that embeds an estimate', () => {
  it('is of attributes only', () => {
    expect(frameSnippet(ADDRESS, '')).toBe(
      '<iframe src="https://example.org/calc/embed/?v=1&#38;w1=r5d~i1000~o300&#38;z=1" title="GPT-4o mini cost estimate" width="100%" height="640" loading="lazy"></iframe>',
    );
  });

  it('has the estimate’s title in its own', () => {
    expect(attributesOf(frameSnippet(ADDRESS, 'Support')).get('title')).toBe(
      'GPT-4o mini cost estimate: Support',
    );
  });

  it('escapes quotes, brackets and ampersands', () => {
    // " is character 34, & 38, ' 39, < 60 and > 62.
    const { title } = Object.fromEntries(attributesOf(frameSnippet(ADDRESS, `"A" & 'B' <c>`)));
    expect(title).toBe('GPT-4o mini cost estimate: &#34;A&#34; &#38; &#39;B&#39; &#60;c&#62;');
  });

  it('escapes braces, which some documents read as code', () => {
    // { is character 123 and } 125.
    const { title } = Object.fromEntries(attributesOf(frameSnippet(ADDRESS, '{{ a }}')));
    expect(title).toBe('GPT-4o mini cost estimate: &#123;&#123; a &#125;&#125;');
  });

  it('gives address and title back to a browser, whatever stands in them', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom(...'"\'<>&{}=;# /'), fc.string({ unit: 'grapheme' })),
    });
    fc.assert(
      fc.property(text, text, (address, title) => {
        const attributes = attributesOf(frameSnippet(address, title || 'x'));
        expect([...attributes.keys()]).toEqual(['src', 'title', 'width', 'height', 'loading']);
        expect(asRead(attributes.get('src') ?? '')).toBe(address);
        expect(asRead(attributes.get('title') ?? '')).toBe(`GPT-4o mini cost estimate: ${title || 'x'}`);
      }),
    );
  });
});
