import { describe, expect, it } from 'vitest';
import { decodeLink } from '../../src/links/decodeLink';
import { queryOfPasted } from '../../src/links/pastedLink';

const QUERY = 'v=1&px=20260603&w1=r1000d~i2000~o500&z=1';

describe('a pasted link', () => {
  it.each([
    ['a whole address', `https://example.org/costs/?${QUERY}`],
    ['an address of the embed on another host', `http://localhost:8080/embed/?${QUERY}`],
    ['an address with a heading behind it', `https://example.org/?${QUERY}#rates-heading`],
    ['a query', QUERY],
    ['a query with its question mark', `?${QUERY}`],
    ['with spaces and lines around it', `\n  https://example.org/?${QUERY} \n`],
    ['in pointed brackets', `<https://example.org/?${QUERY}>`],
    ['in a sentence', `See https://example.org/?${QUERY} for it.`],
    ['broken into lines', `https://example.org/?${QUERY.slice(0, 20)}\r\n${QUERY.slice(20)}`],
    ['broken into lines by mail', `https://example.org/?${QUERY.slice(0, 20)}=\r\n${QUERY.slice(20)}`],
    [
      'as the frame tag of the embed',
      `<iframe src="https://example.org/embed/?${QUERY.replaceAll('&', '&#38;')}" title="x"></iframe>`,
    ],
    ['as Markdown', `[Bot: $18.00](https://example.org/?${QUERY}), list`],
  ])('is found in %s', (_, text) => {
    const query = queryOfPasted(text);
    expect(decodeLink(query ?? '')).toEqual(decodeLink(QUERY));
    expect(query?.startsWith('v=1&px=20260603&w1=r1000d~i2000~o500&z=1')).toBe(true);
  });

  it.each([
    '',
    '   ',
    'hello',
    'https://example.org/',
    'https://example.org/search?q=gpt',
    'w1',
    'what is it?',
  ])('is not found in “%s”', (text) => {
    expect(queryOfPasted(text)).toBeNull();
  });

  it.each([
    ['v=1&w1=r1000d~i2000~o5', 'cut-off'],
    ['v%3D1%26w1%3Dr1000d%26z%3D1', 'damaged'],
    ['V=1&W1=R1000D&Z=1', 'damaged'],
    ['v=2&w1=r1d&z=1', 'newer-version'],
  ])(
    'that did not arrive whole is found, so that it can be refused with the reason: %s',
    (query, withheld) => {
      expect(decodeLink(queryOfPasted(`https://example.org/?${query}`) ?? '').withheld).toBe(withheld);
    },
  );
});
