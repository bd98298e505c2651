import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sizeOfDataUrl } from '../../src/imports/dataUrl';
import { imageSize } from '../../src/imports/imageSize';
import { dataUrl, jpegBehind, PICTURES, png } from './pictures';

describe('the size of a picture', () => {
  it.each(Object.entries(PICTURES))('is read from its beginning: %s', (_, picture) => {
    expect(imageSize(picture(1_920, 1_080))).toEqual({ widthPx: 1_920, heightPx: 1_080 });
    expect(sizeOfDataUrl(dataUrl(picture(768, 2_048)))).toEqual({ widthPx: 768, heightPx: 2_048 });
  });

  it('may have sides that need three bytes', () => {
    expect(imageSize(png(70_000, 66_000))).toEqual({ widthPx: 70_000, heightPx: 66_000 });
  });

  it.each(Object.entries(PICTURES))('is not known of a picture that is cut off: %s', (_, picture) => {
    expect(imageSize(picture(1_920, 1_080).subarray(0, 9))).toBeNull();
  });

  it('is not known of a picture without extent, of one behind megabytes of colours, and of other bytes', () => {
    expect(imageSize(png(0, 10))).toBeNull();
    const behind = new Uint8Array(300_000);
    behind.set(jpegBehind(65_000)(10, 10).subarray(0, 65_006));
    expect(imageSize(behind)).toBeNull();
    expect(imageSize(new Uint8Array())).toBeNull();
  });

  it('is never a crash, whatever the bytes are', () => {
    const beginnings = Object.values(PICTURES).map((picture) => picture(300, 200));
    fc.assert(
      fc.property(
        fc.constantFrom(...beginnings),
        fc.nat(60),
        fc.uint8Array({ maxLength: 40 }),
        (bytes, at, noise) => {
          const spoiled = bytes.slice(0, 400);
          spoiled.set(noise.subarray(0, Math.max(0, spoiled.length - at)), Math.min(at, spoiled.length));
          const size = imageSize(spoiled);
          expect(size === null || (size.widthPx > 0 && size.heightPx > 0)).toBe(true);
        },
      ),
    );
  });
});

describe('a data URL', () => {
  it.each([
    'https://example.com/a.png',
    'data:image/png,plain',
    'data:image/png;base64,***',
    'data:;base64,',
    '',
  ])('that holds no picture has no size: %s', (url) => {
    expect(sizeOfDataUrl(url)).toBeNull();
  });
});
