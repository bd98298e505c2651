import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { indexedPng } from '../../../src/build/previews/indexedPng';

/** The chunks of a PNG by their type. */
function chunksOf(png: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12)
    chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return chunks;
}

/** The colours of a PNG with a palette, whose rows are not filtered, as RRGGBB. */
function coloursOf(png: Buffer, width: number): string[] {
  const chunks = chunksOf(png);
  const palette = chunks.get('PLTE') ?? Buffer.alloc(0);
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  return [...rows].flatMap((index, at) =>
    at % (width + 1) === 0 ? [] : [palette.toString('hex', index * 3, index * 3 + 3)],
  );
}

describe('a PNG with a palette', () => {
  it('gives every pixel back where there are few colours', () => {
    const pixels = Uint8Array.from([255, 0, 0, 255, 0, 128, 0, 255, 1, 2, 3, 255, 255, 0, 0, 255]);
    const png = indexedPng(pixels, 2, 2);
    expect(chunksOf(png).get('IHDR')?.toString('hex')).toBe('00000002000000020803000000');
    expect(coloursOf(png, 2)).toEqual(['ff0000', '008000', '010203', 'ff0000']);
    // The check of an empty IEND chunk is the same in every PNG.
    expect(png.toString('hex').endsWith('0000000049454e44ae426082')).toBe(true);
  });

  it('takes the nearest where there are more colours than a palette holds', () => {
    // Black twice, so that it is the most frequent, then 255 reds, and one colour that finds no room.
    const reds = Array.from({ length: 255 }, (_, index) => [index + 1, 0, 0, 255]);
    const pixels = [[0, 0, 0, 255], [0, 0, 0, 255], ...reds, [255, 2, 0, 255]];
    const colours = coloursOf(indexedPng(Uint8Array.from(pixels.flat()), pixels.length, 1), pixels.length);
    expect(colours.slice(0, 3)).toEqual(['000000', '000000', '010000']);
    expect(colours.at(-1)).toBe('ff0000');
  });
});
