import { describe, expect, it } from 'vitest';
import { SNIPPET_KINDS, snippetFor } from '../../src/embed/snippets';
import { decodeLink } from '../../src/links/decodeLink';
import { type Pasted, readPasted } from '../../src/links/pastedLink';
import { DEFAULT_SCENARIO } from '../../src/scenario/defaults';
import { handedOut, namedScenario } from '../support/handedOut';
import { checked } from '../support/linkCheck';

const OLD = 'v=1&p=openai&px=20241001&w1=r1000d~i2000~o500~nSupport+bot&z=1';
const NEW = checked(OLD);
const OTHER = checked('v=1&p=openai&px=20241001&w1=r9d~i2000~o500&z=1');

const said = (query: string): Pasted => ({ found: 'one', link: decodeLink(query) });

const hardWrapped = (text: string, first: number, width = 76) => {
  const lines = [text.slice(0, first)];
  for (let at = first; at < text.length; at += width) lines.push(text.slice(at, at + width));
  return lines.join('\n');
};

describe.each([
  ['without a check', OLD],
  ['with its check', NEW],
])('a pasted link %s', (_, query) => {
  const address = `https://example.org/costs/?${query}`;
  const encoded = encodeURIComponent(address);

  it.each([
    ['a whole address', address],
    ['an address of the embed on another host', `http://localhost:8080/embed/?theme=dark&${query}`],
    ['an address with a heading behind it', `${address}#rates-heading`],
    ['a query', query],
    ['a query with its question mark', `?${query}`],
    ['lines and spaces', `\n  ${address} \n`],
    ['pointed brackets', `<${address}>`],
    ['a sentence', `See ${address}. It is new.`],
    ['a text with questions', `What does it cost? This: ${address} Is it much?`],
    ['a question without a space', `What does it cost?${address}`],
    ['lines broken in the middle', `https://example.org/?${query.slice(0, 20)}\r\n${query.slice(20)}`],
    ['lines broken by mail', `https://example.org/?${query.slice(0, 20)}=\r\n${query.slice(20)}`],
    ['quoted mail', `> See\n> ${address.slice(0, 40)}\n> ${address.slice(40)}\n> Regards`],
    ['flowed mail', `${address.slice(0, 40)} \n${address.slice(40)} \n`],
    ['quoted-printable', `See=20${address.replaceAll('=', '=3D').replaceAll('~', '=7E')}=20there`],
    ['mail with a greeting behind it', `Hello,\n${address}\nKind regards\nAnna`],
    ['mail with more in the next line', `${address}\n12 people have seen it.`],
    ['a frame’s tag', `<iframe src="${address.replaceAll('&', '&#38;')}" title="x"></iframe>`],
    [
      'a tag with other references',
      `<a href='${address.replaceAll('&', '&amp;').replaceAll('=', '&#x3D;')}'>x</a>`,
    ],
    ['source that shows a tag', `&lt;a href=&quot;${address.replaceAll('&', '&amp;amp;')}&quot;&gt;`],
    ['Markdown', `[Bot: $18.00](${address}), list`],
    ['Markdown with escapes', `[x](${address.replaceAll('~', '\\~').replaceAll('_', '\\_')})`],
    ['AsciiDoc', `${address}[What does it cost?]`],
    ['MediaWiki', `[${address} What?]`],
    ['Confluence', `[What?|${address}]`],
    ['a formula', `=HYPERLINK("${address}","What?")`],
    ['JSON', `{"url":"${address.replaceAll('/', '\\/').replaceAll('&', '\\u0026')}"}`],
    [
      'SafeLinks',
      `https://eur01.safelinks.protection.outlook.com/?url=${encoded}&data=05%7C01%7C&reserved=0`,
    ],
    ['a result of Google', `https://www.google.com/url?q=${encoded}&sa=D&source=docs&usg=AOv`],
    ['Facebook', `https://l.facebook.com/l.php?u=${encodeURIComponent(`${address}&fbclid=IwAR`)}&h=AT0x`],
    ['LinkedIn', `https://www.linkedin.com/redir/redirect?url=${encoded}&urlhash=x1&t=12`],
    ['Slack', `https://slack-redir.net/link?url=${encoded}&v=3`],
    ['two redirectors', `https://a.example/?u=${encodeURIComponent(`https://b.example/?to=${encoded}`)}&p=2`],
    ['a redirector that encodes nothing', `https://a.example/?to=${address}`],
    [
      'Proofpoint',
      `https://urldefense.proofpoint.com/v2/url?u=${address
        .replace(/[-_~=&?+:%]/g, (sign) => `-${sign.charCodeAt(0).toString(16).toUpperCase()}`)
        .replaceAll('/', '_')}&d=DwMFaQ&c=euGZ&r=x&m=y&s=z&e=`,
    ],
    [
      'a mail of which the other links are others’',
      `https://youtu.be/watch?v=dQw4w9&t=12 ${address} https://x.example/?p=3`,
    ],
    ['a mail that has it twice', `${address} or <${address}&utm_source=mail>`],
  ])('is found in %s', (_name, text) => {
    expect(readPasted(text)).toEqual(said(query));
  });

  it.each([
    ['AsciiDoc', `It costs ${address}[What does it cost?] a month.`],
    ['Markdown', `It costs [What does it cost?](${address}) a month.`],
    [
      'a frame’s tag',
      `<iframe src="${address.replaceAll('&', '&#38;')}" title="What?" width="100%"></iframe>`,
    ],
  ])('is found in %s in lines of 76 characters, wherever the first ends', (_name, text) => {
    for (let first = 1; first <= 76; first += 1) {
      expect(readPasted(hardWrapped(text, first)), `first line of ${first}`).toEqual(said(query));
    }
  });

  it('is found wherever its line is broken, with or without the sign of mail', () => {
    for (let at = 1; at < address.length; at += 1) {
      for (const lineBreak of ['\n', '\r\n', '\n  ']) {
        expect(readPasted(address.slice(0, at) + lineBreak + address.slice(at)), `at ${at}`).toEqual(
          said(query),
        );
      }
    }
  });
});

describe('a link whose line is broken behind an equals sign', () => {
  it('keeps its price list', () => {
    for (const query of [OLD, NEW]) {
      expect(readPasted(`https://x.example/?${query.replace('p=', 'p=\n')}`)).toEqual(said(query));
      expect(readPasted(`https://x.example/?${query.replace('p=', 'p=\r\n=')}`)).toEqual(said(query));
    }
  });
});

describe('what the page hands out', () => {
  const scenario = namedScenario('What does it cost?', 'Is it much?', 'Who & why = when?');
  const { plain, markdown, html } = handedOut(scenario);
  const query = /\?(v=1[^\s]*)$/.exec(plain.summary)?.[1] ?? '';
  const pageAddress = `https://example.org/cost/?${query}`;
  const snippets = SNIPPET_KINDS.map((kind): [string, string] => {
    const { texts } = snippetFor(kind, {
      pageAddress,
      embedAddress: pageAddress.replace('?', 'embed/?layout=compact&'),
      loaderAddress: 'https://example.org/cost/embed.js',
      title: scenario.title,
      fit: null,
    });
    return [`${kind} of the embed`, texts.map(({ text }) => text).join('\n')];
  });

  it.each([
    ['summary', plain.summary],
    ['text', plain.text],
    ['Markdown', markdown.share],
    ['HTML', html.share],
    ['report', markdown.report],
    ...snippets,
  ] as [string, string][])('is read back, in one piece and broken into lines: %s', (_, text) => {
    expect(readPasted(text)).toEqual(said(query));
    for (let first = 1; first <= 76; first += 1) {
      expect(readPasted(hardWrapped(text, first)), `first line of ${first}`).toEqual(said(query));
    }
  });
});

describe('a link within another that encodes nothing', () => {
  it('is whole or refused by itself, not by what the other leaves of it', () => {
    const cut = 'v=1&w1=r1000d~i2000~o5';
    for (const before of ['https://a.example/?to=', 'https://a.example/?h=24&to=', '']) {
      expect(readPasted(`${before}https://x.example/?${cut}`)).toEqual(said(cut));
    }
  });
});

describe('a text with two links', () => {
  const at = (query: string) => `https://example.org/?${query}`;

  it('says nothing of either where they differ', () => {
    expect(readPasted(`${at(NEW)} and ${at(OTHER)}`)).toEqual({ found: 'several' });
    expect(readPasted(`${at(OLD)}\n${at('v=1&w1=r9d&z=1')}`)).toEqual({ found: 'several' });
  });

  it('takes the better one: a matching check before none, a whole link before a bare one, workloads before none', () => {
    expect(readPasted(`${at(OLD)} ${at(OTHER)}`)).toEqual(said(OTHER));
    expect(readPasted(`${at('w1=r9d')} ${at(OLD)}`)).toEqual(said(OLD));
    expect(readPasted(`${at('h=24')} ${at('w1=r9d')}`)).toEqual(said('w1=r9d'));
    expect(readPasted(`${at(NEW.replace('i2000', 'i2001'))} ${at(OTHER)}`)).toEqual(said(OTHER));
  });

  it('takes names for no difference', () => {
    expect(readPasted(`${at(NEW.replace('Support', 'Other'))} ${at(NEW)}`)).toEqual(
      said(NEW.replace('Support', 'Other')),
    );
  });

  it('tells of the first where neither is without a fault', () => {
    expect(readPasted(`${at('v=1&w1=r5d')} ${at('v=1&w1=r6d')}`)).toEqual(said('v=1&w1=r5d'));
  });
});

describe('a text without a link of this page', () => {
  it.each([
    '',
    '   ',
    'hello',
    'https://example.org/',
    'https://example.org/search?q=gpt',
    'https://example.org/search?q=%3Dgpt',
    'https://youtu.be/dQw4w9?t=12',
    'w1',
    'what is it?',
    'a = b',
  ])('has none: “%s”', (text) => {
    expect(readPasted(text)).toEqual({ found: 'none' });
  });
});

describe('a link that did not arrive as it was sent', () => {
  it.each([
    ['v=1&w1=r1000d~i2000~o5', 'cut-off'],
    ['v%3D1%26w1%3Dr1000d%26z%3D1', 'damaged'],
    ['V=1&W1=R1000D&Z=1', 'damaged'],
    ['v=2&w1=r1d&z=1', 'newer-version'],
    [NEW.replace('i2000', 'i2001'), 'altered'],
    [NEW.replace('openai', 'azure-global'), 'altered'],
    [`w1=r5d~n${'x'.repeat(5000)}`, 'too-long'],
  ])('is found, so that it can be refused with the reason: %s', (query, withheld) => {
    const pasted = readPasted(`https://example.org/?${query}`);
    expect(pasted.found === 'one' && pasted.link.withheld).toBe(withheld);
  });

  it('is told of as a whole, not as its first line', () => {
    const altered = `https://example.org/?${NEW.replace('i2000', 'i2001')}`;
    expect(readPasted(hardWrapped(altered, 50))).toEqual(said(NEW.replace('i2000', 'i2001')));
  });

  it('has what is wrong with it named', () => {
    expect(readPasted('w1=r5d~q7')).toEqual(said('w1=r5d~q7'));
  });
});

describe('any text', () => {
  it('is read without a fault of its own', () => {
    for (const text of [
      '?'.repeat(5000),
      '%',
      '?%',
      '?u=%',
      '&#38;'.repeat(900),
      '\n'.repeat(2000),
      '?h=1\n'.repeat(200),
    ]) {
      expect(() => readPasted(text)).not.toThrow();
    }
  });

  it('without workloads may still be an estimate', () => {
    const pasted = readPasted('https://example.org/?h=24');
    expect(pasted).toEqual({
      found: 'one',
      link: { scenario: { ...DEFAULT_SCENARIO, horizonMonths: 24 }, problems: [], withheld: null },
    });
  });
});
