import { IMAGE_HEAD_BYTES, imageSize, type SizePx } from './imageSize';

/** Where the bytes of a data URL begin, in its characters, and that they are in base 64. */
const PREFIX = /^data:[^,]{0,200};base64,/i;

/** Four characters of base 64 hold three bytes. */
const HEAD_CHARACTERS = Math.ceil(IMAGE_HEAD_BYTES / 3) * 4;

/** Most pictures tell their size at once: so much is looked at first. */
const FIRST_CHARACTERS = 4_096;

/** The size of the picture in a data URL; null where it is none, or does not tell. */
export function sizeOfDataUrl(url: string): SizePx | null {
  const prefix = PREFIX.exec(url)?.[0];
  if (prefix === undefined) return null;
  const from = prefix.length;
  const early = decode(url.slice(from, from + FIRST_CHARACTERS));
  const size = early && imageSize(early);
  if (size) return size;
  const head = decode(url.slice(from, from + HEAD_CHARACTERS));
  return head && imageSize(head);
}

/** Null where it is not base 64. */
function decode(base64: string): Uint8Array | null {
  // What was cut in the middle of a group of four can't be decoded.
  const whole = base64.slice(0, base64.length - (base64.length % 4));
  try {
    return Uint8Array.from(atob(whole), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
