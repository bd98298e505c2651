import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryText } from './arbitraryText';
import { count, tokenLengths } from './ranks';
import { tiktokenCount, tiktokenLengths } from './tiktoken';

/** `npm run sweep` reads many more. */
const IS_SWEEP = process.env.SWEEP_RUNS !== undefined;
const TEXTS = IS_SWEEP ? 100_000 : 3_000;
const MINUTES = 60_000;

/** Up to here each code point is tried. */
const LAST_CODE_POINT = IS_SWEEP ? 0x10ffff : 0x1fff;

/**
 * The letters, marks and numbers that are new in Unicode 17. tiktoken of today knows Unicode 16, browsers know one or the
 * other, and nobody tells which of them the API knows.
 */
const NEW_IN_UNICODE_17: readonly (readonly [number, number])[] = [
  ...([
    [0x88f, 0x88f],
    [0xc5c, 0xc5c],
    [0xcdc, 0xcdc],
    [0x1acf, 0x1add],
    [0x1ae0, 0x1aeb],
  ] as const),
  ...([
    [0xa7ce, 0xa7d4],
    [0xa7f1, 0xa7f1],
    [0x10940, 0x10959],
    [0x10ec5, 0x10ec7],
  ] as const),
  ...([
    [0x10efa, 0x10efb],
    [0x11b60, 0x11b67],
    [0x11db0, 0x11ddb],
    [0x11de0, 0x11de9],
  ] as const),
  ...([
    [0x16ea0, 0x16ed3],
    [0x16ff2, 0x16ff6],
    [0x187f8, 0x187ff],
    [0x18d09, 0x18d1e],
  ] as const),
  ...([
    [0x18d80, 0x18df2],
    [0x1e6c0, 0x1e6ff],
    [0x2b73a, 0x2b73f],
    [0x2cea2, 0x2cead],
  ] as const),
  [0x323b0, 0x33479],
];

const isNew = (codePoint: number): boolean =>
  NEW_IN_UNICODE_17.some(([first, last]) => codePoint >= first && codePoint <= last);

/** A text that is cut in another way for each class of characters. */
const probe = (character: string): string =>
  `${character}'ll A${character}a'll a${character}A'll\r1${character}12345 !${character}\n/ ${character}A ${character}`;

/** An unbroken run of some thousand characters, which tiktoken takes its time for. */
const RUNS = {
  'one letter': 'a'.repeat(3_000),
  capitals: 'A'.repeat(3_000),
  'letters without pattern': 'qxzjvkwpyfbgmhdculronsiate'.repeat(100),
  blanks: ' '.repeat(3_000),
  'blanks before a word': `${' '.repeat(3_000)}a`,
  'ends of lines': '\r\n'.repeat(1_500),
  emoji: '😀👩‍👩‍👧'.repeat(200),
  'Han without punctuation': '其中最重要的是模型的价格会随着时间而变化'.repeat(100),
  digits: '1234567890'.repeat(300),
  signs: '-=+/'.repeat(700),
  'marks alone': '\u0301'.repeat(1_500),
  'halves of pairs': '\ud83d'.repeat(1_000),
};

describe('the tokens of a text', () => {
  it(
    `are those of tiktoken, in ${TEXTS} texts of many scripts`,
    () => {
      fc.assert(
        fc.property(arbitraryText, (text) => {
          expect(tokenLengths(text)).toEqual(tiktokenLengths(text));
        }),
        { numRuns: TEXTS },
      );
    },
    10 * MINUTES,
  );

  it(
    `are those of tiktoken beside every code point up to ${LAST_CODE_POINT.toString(16)} that it knows`,
    () => {
      const others: string[] = [];
      for (let codePoint = 0; codePoint <= LAST_CODE_POINT; codePoint += 1) {
        if (isNew(codePoint)) continue;
        const text = probe(String.fromCodePoint(codePoint));
        if (tokenLengths(text).join() !== tiktokenLengths(text).join()) others.push(codePoint.toString(16));
      }
      expect(others).toEqual([]);
    },
    10 * MINUTES,
  );

  it.each(Object.entries(RUNS))('are those of tiktoken in a long run: %s', (_, text) => {
    expect(tokenLengths(text)).toEqual(tiktokenLengths(text));
  });

  it.each([
    { text: '', tokens: 0 },
    { text: 'tiktoken is great!', tokens: 6 }, // t ikt oken _is _great !, as the cookbook prints it
    { text: '<|endoftext|>', tokens: 7 }, // < | end of text | >
    { text: '\ud83d', tokens: 1 }, // U+FFFD
  ])('are $tokens in “$text”', ({ text, tokens }) => {
    expect(tiktokenCount(text)).toBe(tokens);
    expect(count(text)).toBe(tokens);
  });

  it('are there for 100,000 characters without a break', () => {
    // The longest tokens of one letter, and of blanks, are 8 and 128 bytes: aaaaaaaa, and 128 blanks.
    expect(count('a'.repeat(100_000))).toBe(100_000 / 8);
    expect(count(' '.repeat(128_000))).toBe(1_000);
    expect(count('的'.repeat(100_000))).toBe(100_000);
  });
});
