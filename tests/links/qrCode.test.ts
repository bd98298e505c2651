/** A link that is printed as a QR code and read from it with a camera opens the very estimate. */
import jsQR from 'jsqr';
import qrcode from 'qrcode-generator';
import { describe, expect, it } from 'vitest';
import { decodeLink } from '../../src/links/decodeLink';
import { SENT } from './manglers/sent';

const PAGE = 'https://example.org/calculator/?';
const PX_PER_MODULE = 3;
const QUIET_MODULES = 4;
/** Larger codes take long to read, and no camera likes them. */
const MOST_CHARACTERS = 700;

/** A picture of a text as a QR code, in RGBA. */
function pictureOf(text: string): { pixels: Uint8ClampedArray; side: number } {
  const code = qrcode(0, 'L');
  code.addData(text, 'Byte');
  code.make();
  const modules = code.getModuleCount();
  const side = (modules + 2 * QUIET_MODULES) * PX_PER_MODULE;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  const moduleAt = (px: number) => Math.floor(px / PX_PER_MODULE) - QUIET_MODULES;
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const [row, column] = [moduleAt(y), moduleAt(x)];
      const isWithin = [row, column].every((place) => place >= 0 && place < modules);
      if (isWithin && code.isDark(row, column)) pixels.fill(0, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return { pixels, side };
}

describe('a link as a QR code', () => {
  const short = SENT.new.filter(({ query }) => PAGE.length + query.length <= MOST_CHARACTERS).slice(0, 8);

  it('is read back as it was printed', () => {
    expect(short.length).toBeGreaterThan(3);
    for (const { query, scenario } of short) {
      const { pixels, side } = pictureOf(PAGE + query);
      const read = jsQR(pixels, side, side)?.data ?? '';
      expect(read).toBe(PAGE + query);
      expect(decodeLink(new URL(read).search)).toEqual({ scenario, problems: [], withheld: null });
    }
  });
});
