import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, markdownTarget, markupText, plainText } from '../../src/wording/escape';
import { readHtml } from '../support/readHtml';

/** The word joiner, which is not seen, as a sign that is. */
const shown = (text: string) => text.replaceAll('\u2060', '·');

const anyText = fc.string({ unit: 'binary' }).filter((text) => !/\p{Cs}/u.test(text));

describe('a name in plain text', () => {
  it.each([
    ['Vue, Liquid, Jinja', '{{user}}', '{·{·user}·}'],
    ['tags of Liquid and Jinja', '{% if %}{# a #}', '{·% if %·}{·# a #·}'],
    ['Hugo', '{{<a>}}', '{·{·<·a>}·}'],
    ['MDX, and references of AsciiDoc', '{a}', '{·a}'],
    ['HTML', '<b>&lt;&#x3c;', '<·b>&·lt;&·#x3c;'],
    ['ERB and PHP', '<%= a %><?php', '<·%= a %><·?php'],
    ['mentions', '@team a@b.com', '@·team a@·b.com'],
    ['emoji', ':smile:', ':·smile:'],
    ['addresses', 'https://a.com www.a.com', 'https:·//a.com www·.a.com'],
    ['numbers of issues', '#12', '#·12'],
    ['links', '[[a]] [b](c) [d]: e', '[·[a]] [b]·(c) [d]·: e'],
    ['formulas', '\\(a\\) $$b$$', '\\·(a\\) $·$b$·$'],
  ])('is kept apart where it opens something: %s', (_, name, written) => {
    expect(shown(plainText(name))).toBe(written);
  });

  it.each([
    'Support bot (EU), v1.5: and/or gpt-4o',
    'R&D & more; 50% of $500, #beta, a < b, it’s [new]',
    'עברית العربية 日本語 हिन्दी 👩‍🚀',
  ])('is as it was where it opens nothing: %s', (name) => {
    expect(plainText(name)).toBe(name);
  });

  it('is one line, and does not turn the direction of what stands behind it', () => {
    expect(plainText(' a\r\n\tb\u2028c\u0000d\u202e ')).toBe('a b c d');
  });

  it('loses nothing else', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const spaced = /[\s\p{Cc}\u202a-\u202e\u2060\u2066-\u2069]/gu;
        expect(plainText(text).replace(spaced, '')).toBe(text.replace(spaced, ''));
      }),
    );
  });
});

describe('a name in Markdown and HTML', () => {
  it('has its signs as character references', () => {
    // ` is character 96, * 42, _ 95, [ 91, ] 93, | 124, # 35, { 123, } 125, < 60, > 62, & 38, " 34, ' 39, ~ 126.
    expect(shown(markupText('`a` *b* _c_ [d] a|b'))).toBe(
      '&#96;a&#96; &#42;b&#42; &#95;c&#95; &#91;d&#93; a&#124;b',
    );
    expect(shown(markupText('#a {b} <c> d&e "f" \'g\' ~h~'))).toBe(
      '&#35;a &#123;·b&#125; &#60;·c&#62; d&#38;e &#34;f&#34; &#39;g&#39; &#126;h&#126;',
    );
  });

  it.each([
    'Support bot (EU), v1.5: and/or gpt-4o',
    'R & D; 50% of the top_10, done (v2).',
    'Tagging - a night, 3/4',
  ])('is written as prose where it is that: %s', (name) => {
    expect(markupText(name)).toBe(name);
  });

  it.each([
    // - is character 45, . 46, ) 41, ( 40, : 58, = 61, / 47.
    ['a list', '- a', '&#45; a'],
    ['a numbered list', '1. a', '1&#46; a'],
    ['another', 'a) b', 'a&#41; b'],
    ['a rule, or front matter', '---', '&#45;&#45;&#45;'],
    ['a dash', 'a -- b', 'a &#45;&#45; b'],
    ['a sign of copyright', 'a (c)', 'a &#40;c&#41;'],
    ['a trademark', 'a (tm)', 'a &#40;tm&#41;'],
    ['a domain', 'a.com', 'a&#46;com'],
    ['a term', 'a:: b', 'a&#58;·&#58; b'],
    ['emphasis', 'a //b//', 'a &#47;&#47;b&#47;&#47;'],
  ])('is not taken for %s', (_, name, written) => {
    expect(shown(markupText(name))).toBe(written);
  });

  it('is read by a browser as the plain text is, between tags and in an attribute', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const frame = `<iframe title="${markupText(text)}"></iframe>${markupText(text)}`;
        const read = readHtml(frame);
        expect([read.text, read.frameTitles]).toEqual([plainText(text), [plainText(text)]]);
      }),
    );
  });

  it('has no sign of its own but those of prose, and no two of them in a row', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const signs =
          markupText(text)
            .replace(/&#\d+;/g, 'x')
            .match(/[!-/:-@[-`{-~]+/g) ?? [];
        for (const sign of signs) expect(sign).toMatch(/^(?:[-/_.,;:?%&(]|\)?[,;:?%.]?)$/);
      }),
    );
  });
});

describe('an address', () => {
  it('keeps its brackets, spaces and braces within a Markdown link', () => {
    expect(markdownTarget('https://a.org/(b) <c>/{d}[e]?v=1&w1=r1~i2')).toBe(
      'https://a.org/%28b%29%20%3Cc%3E/%7Bd%7D%5Be%5D?v=1&w1=r1~i2',
    );
  });

  it('is given back by a browser as it was', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => !/[\r\0]/.test(text)),
        (address) => {
          expect(readHtml(`<a href="${escapeHtml(address)}"></a>`).addresses).toEqual([address]);
        },
      ),
    );
  });
});
