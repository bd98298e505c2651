import { classOf, LINE_END, LOWER, MARK, NUMBER, SIGN, SPACE, UNCASED, UPPER } from './characterClass';

/** What a word begins with, and what it goes on with: capitals first, then small letters; the rest may be in both. */
const WORD_START = UPPER | UNCASED | MARK;
const WORD_END = LOWER | UNCASED | MARK;
const IN_BOTH = UNCASED | MARK;

/** One of these before a word belongs to it. So does a mark, which is a part of words anyway. */
const BEFORE_WORD = SPACE | SIGN;

/** What runs of signs are made of. */
const SIGNS = SIGN | MARK;

const MOST_DIGITS = 3;

const BLANK = 0x20;
const SLASH = 0x2f;
const APOSTROPHE = 0x27;

/** The long s: it is an s to those who take no notice of case. */
const LONG_S = 0x17f;

/**
 * Where the piece of a text ends that begins at `start`, in UTF-16 units. The pieces are what o200k_base cuts a text into
 * before it looks for tokens; no token reaches from one into the next. It cuts by this pattern, `\s` being Unicode's white
 * space, and the first alternative that fits wins:
 *
 *     [^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?
 *     [^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?
 *     \p{N}{1,3}
 *     ` ?[^\s\p{L}\p{N}]+[\r\n/]*`
 *     \s*[\r\n]+
 *     \s+(?!\S)
 *     \s+
 *
 * Written out rather than left to a regular expression, which steps back so often in long runs that its memory ends.
 */
export function pieceEnd(text: string, start: number): number {
  const first = text.codePointAt(start) ?? 0;
  const kind = classOf(first);
  const second = start + unitsOf(first);
  if (kind & BEFORE_WORD) {
    const end = wordEnd(text, second);
    if (end > second) return end;
  }
  if (kind & (UPPER | LOWER | UNCASED | MARK)) return wordEnd(text, start);
  if (kind === NUMBER) return numberEnd(text, second);
  if (kind === SIGN) return signsEnd(text, second);
  if (first === BLANK && second < text.length && classAt(text, second) & SIGNS) return signsEnd(text, second);
  return spaceEnd(text, start);
}

/**
 * Where the word ends that begins at `start`, with a contraction behind it; `start` where none does. Small letters end it.
 * Where none follow the capitals, it ends behind the last letter that could also stand among small ones, and only where
 * there is none of those is it all capitals.
 */
function wordEnd(text: string, start: number): number {
  let at = start;
  let behindBoth = start;
  while (at < text.length) {
    const codePoint = codePointAt(text, at);
    const kind = classOf(codePoint);
    if (!(kind & WORD_START)) break;
    at += unitsOf(codePoint);
    if (kind & IN_BOTH) behindBoth = at;
  }
  const smallEnd = runEnd(text, at, WORD_END);
  if (smallEnd > at) return contractionEnd(text, smallEnd);
  const end = behindBoth > start ? behindBoth : at;
  return end > start ? contractionEnd(text, end) : start;
}

/** Behind `'s`, `'t`, `'re`, `'ve`, `'m`, `'ll` or `'d` in any case, where one of them stands at `at`. */
function contractionEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== APOSTROPHE) return at;
  const letter = text.charCodeAt(at + 1);
  if (letter === LONG_S) return at + 2;
  switch (letter | 0x20) {
    case 0x73: // s
    case 0x74: // t
    case 0x6d: // m
    case 0x64: // d
      return at + 2;
    case 0x72: // re
    case 0x76: // ve
      return (text.charCodeAt(at + 2) | 0x20) === 0x65 ? at + 3 : at;
    case 0x6c: // ll
      return (text.charCodeAt(at + 2) | 0x20) === 0x6c ? at + 3 : at;
    default:
      return at;
  }
}

function numberEnd(text: string, second: number): number {
  let at = second;
  for (let digits = 1; digits < MOST_DIGITS && at < text.length; digits += 1) {
    const codePoint = codePointAt(text, at);
    if (classOf(codePoint) !== NUMBER) break;
    at += unitsOf(codePoint);
  }
  return at;
}

/** A run of signs takes the ends of lines behind it along, and slashes among these. */
function signsEnd(text: string, start: number): number {
  let at = runEnd(text, start, SIGNS);
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit !== SLASH && classOf(unit) !== LINE_END) break;
    at += 1;
  }
  return at;
}

/** White space goes up to its last end of a line; without one, all but its last character, which the next word takes. */
function spaceEnd(text: string, start: number): number {
  let at = start;
  let behindLine = start;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (!(kind & (SPACE | LINE_END))) break;
    at += 1;
    if (kind === LINE_END) behindLine = at;
  }
  if (behindLine > start) return behindLine;
  return at === text.length || at === start + 1 ? at : at - 1;
}

function runEnd(text: string, start: number, classes: number): number {
  let at = start;
  while (at < text.length) {
    const codePoint = codePointAt(text, at);
    if (!(classOf(codePoint) & classes)) break;
    at += unitsOf(codePoint);
  }
  return at;
}

function classAt(text: string, at: number): number {
  return classOf(codePointAt(text, at));
}

function codePointAt(text: string, at: number): number {
  return text.codePointAt(at) ?? 0;
}

function unitsOf(codePoint: number): number {
  return codePoint > 0xffff ? 2 : 1;
}
