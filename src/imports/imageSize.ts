/** The size of a picture in pixels. */
export interface SizePx {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** How much of a picture is looked at: its size stands near its beginning, behind its colours and thumbnail at most. */
export const IMAGE_HEAD_BYTES = 262_144;

/**
 * The size that a PNG, JPEG, GIF, WebP or AVIF says it has, read from its first bytes; null where they don't say. Looks at
 * each byte once at most, and at `IMAGE_HEAD_BYTES` of them in all.
 */
export function imageSize(bytes: Uint8Array): SizePx | null {
  const head = bytes.subarray(0, IMAGE_HEAD_BYTES);
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const size = sizeIn(head, view);
  return size && size.widthPx > 0 && size.heightPx > 0 ? size : null;
}

function sizeIn(bytes: Uint8Array, view: DataView): SizePx | null {
  if (ascii(bytes, 1, 'PNG\r\n'))
    return ascii(bytes, 12, 'IHDR') && fits(view, 16, 8) ? bigEndian(view, 16) : null;
  if (ascii(bytes, 0, 'GIF8') && fits(view, 6, 4)) {
    return { widthPx: view.getUint16(6, true), heightPx: view.getUint16(8, true) };
  }
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return jpegSize(view);
  if (ascii(bytes, 0, 'RIFF') && ascii(bytes, 8, 'WEBP')) return webpSize(bytes, view);
  return ascii(bytes, 4, 'ftyp') ? avifSize(bytes, view) : null;
}

function ascii(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

function fits(view: DataView, at: number, length: number): boolean {
  return at + length <= view.byteLength;
}

function bigEndian(view: DataView, at: number): SizePx {
  return { widthPx: view.getUint32(at), heightPx: view.getUint32(at + 4) };
}

/** The markers of a JPEG that begin a frame: all of C0 to CF but those for tables and conditioning. */
const FRAMES = [0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];

/** Segment by segment to the one that begins the frame. */
function jpegSize(view: DataView): SizePx | null {
  let at = 2;
  while (fits(view, at, 9)) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (FRAMES.includes(marker)) return { heightPx: view.getUint16(at + 5), widthPx: view.getUint16(at + 7) };
    // Fill bytes may stand before a marker.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

/** Lossy, lossless and extended WebP each have it in a place of their own. */
function webpSize(bytes: Uint8Array, view: DataView): SizePx | null {
  if (!fits(view, 0, 30)) return null;
  if (ascii(bytes, 12, 'VP8 ')) {
    return { widthPx: view.getUint16(26, true) & 0x3fff, heightPx: view.getUint16(28, true) & 0x3fff };
  }
  if (ascii(bytes, 12, 'VP8L')) {
    const bits = view.getUint32(21, true);
    return { widthPx: (bits & 0x3fff) + 1, heightPx: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (!ascii(bytes, 12, 'VP8X')) return null;
  const side = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_00_00 + 1;
  return { widthPx: side(24), heightPx: side(27) };
}

/** Each image of an AVIF file has a box `ispe` with its size: the picture is the largest, the others are parts of it. */
function avifSize(bytes: Uint8Array, view: DataView): SizePx | null {
  let largest: SizePx | null = null;
  for (let at = bytes.indexOf(0x69); at !== -1; at = bytes.indexOf(0x69, at + 1)) {
    if (!ascii(bytes, at, 'ispe') || !fits(view, at, 16)) continue;
    const size = bigEndian(view, at + 8);
    if (!largest || size.widthPx * size.heightPx > largest.widthPx * largest.heightPx) largest = size;
  }
  return largest;
}
