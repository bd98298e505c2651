/** The most bytes that one UTF-16 unit can come to. */
export const MOST_BYTES_PER_UNIT = 3;

const HIGH_SURROGATES = 0xd800;
const LOW_SURROGATES = 0xdc00;
const SURROGATES_END = 0xe000;

/** Stands for half a pair of surrogates, which is no character. */
const REPLACEMENT = 0xfffd;

/**
 * Writes a stretch of a text into `bytes` as UTF-8, from their start, and gives back how many bytes that is. Half a pair of
 * surrogates becomes U+FFFD, as wherever such a text is sent. `bytes` must have room for three bytes a unit.
 */
export function writeUtf8(text: string, start: number, end: number, bytes: Uint8Array): number {
  let length = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) {
      bytes[length++] = unit;
    } else if (unit < 0x800) {
      bytes[length++] = 0xc0 | (unit >> 6);
      bytes[length++] = 0x80 | (unit & 0x3f);
    } else if (isPair(text, at, end)) {
      const codePoint = text.codePointAt(at) ?? REPLACEMENT;
      bytes[length++] = 0xf0 | (codePoint >> 18);
      bytes[length++] = 0x80 | ((codePoint >> 12) & 0x3f);
      bytes[length++] = 0x80 | ((codePoint >> 6) & 0x3f);
      bytes[length++] = 0x80 | (codePoint & 0x3f);
      at += 1;
    } else {
      const whole = unit >= HIGH_SURROGATES && unit < SURROGATES_END ? REPLACEMENT : unit;
      bytes[length++] = 0xe0 | (whole >> 12);
      bytes[length++] = 0x80 | ((whole >> 6) & 0x3f);
      bytes[length++] = 0x80 | (whole & 0x3f);
    }
  }
  return length;
}

function isPair(text: string, at: number, end: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit < HIGH_SURROGATES || unit >= LOW_SURROGATES || at + 1 >= end) return false;
  const next = text.charCodeAt(at + 1);
  return next >= LOW_SURROGATES && next < SURROGATES_END;
}
