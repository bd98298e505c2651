import fc from 'fast-check';

/** Where the pattern of o200k_base makes a difference, or where JavaScript and Rust do. */
const CORNERS = [
  ...["'", "'s", "'S", "'ſ", "'t", "'M", "'d", "'ll", "'LL", "'lL", "'re", "'VE", "'r", "'l", '’s'],
  ...[' ', '  ', '\t', '\n', '\r', '\r\n', '\n\n', '/', '//', '!', '-', '…', '\0', '\x1c', '\x1f'],
  // White space and what looks like it: next line, no-break space, the mark of byte order, separators, zero width.
  ...['\u0085', '\u00a0', '\ufeff', '\u2028', '\u2029', '\u000b', '\u180e', '\u200b', '\u3000'],
  // Halves of pairs of surrogates, unassigned, for private use, no character at all.
  ...['\ud83d', '\ude00', '\u0378', '\ue000', '\uffff'],
  // Capitals and small letters of all kinds, title case, modifiers, marks alone.
  ...['a', 's', 'S', 'Z', 'é', 'É', 'ß', 'ſ', 'İ', 'ı', 'ǅ', 'ʰ', 'ª', '\u212a', '𝐀', '𝐚', '𐐀', '𐐨'],
  ...['\u0301', '\u20dd', '\u0903', '\u093f', '\u0e33', '\u200d', '\ufe0f', '\u309b'],
  // Numbers that are no digits.
  ...['0', '9', '123', '٣', '½', 'Ⅷ', '一'],
  ...['😀', '👩‍👩‍👧', '🏳️‍🌈', '👍🏽'],
  ...['<|endoftext|>', '<|im_start|>', '<|endofprompt|>'],
];

/** Blocks of scripts, first and last code point. */
const SCRIPTS: readonly (readonly [number, number])[] = [
  [0x20, 0x7e], // ASCII
  [0xa1, 0x17f], // Latin
  [0x370, 0x3ff], // Greek
  [0x400, 0x4ff], // Cyrillic
  [0x531, 0x586], // Armenian
  [0x5b0, 0x5ea], // Hebrew
  [0x610, 0x6d3], // Arabic
  [0x900, 0x97f], // Devanagari
  [0xb80, 0xbff], // Tamil
  [0xe01, 0xe5b], // Thai
  [0x10a0, 0x10ff], // Georgian
  [0x1100, 0x11ff], // Hangul, letter by letter
  [0x13a0, 0x13ff], // Cherokee
  [0x3041, 0x30ff], // Hiragana and Katakana
  [0x4e00, 0x9fff], // Han
  [0xac00, 0xd7a3], // Hangul
  [0x10400, 0x1044f], // Deseret
  [0x1d400, 0x1d7ff], // letters of mathematics
  [0x1f300, 0x1f64f], // emoji
  [0x20000, 0x2a6df], // rare Han
];

const characterOf = fc
  .constantFrom(...SCRIPTS)
  .chain(([first, last]) => fc.integer({ min: first, max: last }))
  .map((codePoint) => String.fromCodePoint(codePoint));

const word = fc
  .constantFrom(...SCRIPTS)
  .chain(([first, last]) => fc.array(fc.integer({ min: first, max: last }), { minLength: 1, maxLength: 12 }))
  .map((codePoints) => String.fromCodePoint(...codePoints));

const unit = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...CORNERS) },
  { weight: 2, arbitrary: characterOf },
  { weight: 2, arbitrary: word },
);

/** The same again and again, which is where merging is hard. */
const run = fc.tuple(unit, fc.integer({ min: 2, max: 70 })).map(([one, times]) => one.repeat(times));

/** Texts in many scripts, with all that is hard to cut. */
export const arbitraryText = fc
  .array(fc.oneof({ weight: 12, arbitrary: unit }, { weight: 1, arbitrary: run }), { maxLength: 16 })
  .map((units) => units.join(''));
