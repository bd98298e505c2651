/**
 * What the splitter tells characters apart by. The values are bits, so that a set of classes is their sum:
 * letters are `UPPER`, `LOWER` and `UNCASED`; marks count as letters within a word, and as signs elsewhere.
 */
export const UPPER = 1;
export const LOWER = 2;
/** Modifier letters and those of scripts without case. */
export const UNCASED = 4;
export const MARK = 8;
export const NUMBER = 16;
/** White space that ends no line. */
export const SPACE = 32;
/** `\r` and `\n`. */
export const LINE_END = 64;
/** All that is left: punctuation, symbols, controls, what no character stands for. */
export const SIGN = 128;

const PAGE_SIZE = 256;

const PAGES: (Uint8Array | undefined)[] = [];

/**
 * The class of a code point, a single bit. As in the Unicode version of the browser: a letter that it does not know yet is a
 * sign to it.
 */
export function classOf(codePoint: number): number {
  const page = PAGES[codePoint >>> 8] ?? makePage(codePoint >>> 8);
  return page[codePoint & (PAGE_SIZE - 1)] ?? SIGN;
}

function makePage(number: number): Uint8Array {
  const page = Uint8Array.from({ length: PAGE_SIZE }, (_, index) => classify(number * PAGE_SIZE + index));
  PAGES[number] = page;
  return page;
}

/** White space is what Unicode calls so. JavaScript's `\s` differs from it at U+0085 and U+FEFF. */
function classify(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  if (/[\p{Lu}\p{Lt}]/u.test(character)) return UPPER;
  if (/\p{Ll}/u.test(character)) return LOWER;
  if (/[\p{Lm}\p{Lo}]/u.test(character)) return UNCASED;
  if (/\p{M}/u.test(character)) return MARK;
  if (/\p{N}/u.test(character)) return NUMBER;
  if (/[\r\n]/.test(character)) return LINE_END;
  return /\p{White_Space}/u.test(character) ? SPACE : SIGN;
}
