/** The first bytes of pictures of a size, as their formats write them. */

const latin = (text: string) => [...text].map((character) => character.charCodeAt(0));
const big = (value: number, bytes: number) =>
  Array.from({ length: bytes }, (_, at) => Math.floor(value / 256 ** (bytes - 1 - at)) % 256);
const little = (value: number, bytes: number) => big(value, bytes).toReversed();

export type Picture = (width: number, height: number) => Uint8Array;

export const png: Picture = (width, height) =>
  Uint8Array.from([
    ...[0x89, ...latin('PNG\r\n'), 0x1a, 0x0a, ...big(13, 4), ...latin('IHDR')],
    ...[...big(width, 4), ...big(height, 4), 8, 2, 0, 0, 0],
  ]);

export const gif: Picture = (width, height) =>
  Uint8Array.from([...latin('GIF89a'), ...little(width, 2), ...little(height, 2), 0]);

/** With a segment of so many bytes before the frame, as a camera writes its thumbnail. */
export const jpegBehind =
  (bytes: number): Picture =>
  (width, height) =>
    Uint8Array.from([
      ...[0xff, 0xd8, 0xff, 0xe1, ...big(bytes + 2, 2), ...Array.from({ length: bytes }, () => 0)],
      // A table of codes, whose marker lies among those of frames, and a byte of filling.
      ...[0xff, 0xc4, ...big(4, 2), 0, 0, 0xff],
      ...[0xff, 0xc2, ...big(17, 2), 8, ...big(height, 2), ...big(width, 2), 3, 0, 0, 0],
    ]);

const riff = (kind: string, bytes: readonly number[]) =>
  Uint8Array.from([
    ...[...latin('RIFF'), ...little(100, 4), ...latin('WEBP'), ...latin(kind), ...little(bytes.length, 4)],
    ...[...bytes, 0, 0, 0, 0],
  ]);

export const webpLossy: Picture = (width, height) =>
  riff('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, ...little(width, 2), ...little(height, 2)]);

/** Both sides less one in 14 bits each, behind a byte of its own. */
export const webpLossless: Picture = (width, height) =>
  riff('VP8L', [0x2f, ...little(width - 1 + (height - 1) * 2 ** 14, 4), 0, 0, 0, 0, 0]);

export const webpExtended: Picture = (width, height) =>
  riff('VP8X', [0, 0, 0, 0, ...little(width - 1, 3), ...little(height - 1, 3)]);

const ispe = (width: number, height: number) => [
  ...big(20, 4),
  ...latin('ispe'),
  0,
  0,
  0,
  0,
  ...big(width, 4),
  ...big(height, 4),
];

/** A picture made of tiles of 512 pixels, whose sizes stand beside its own. */
export const avif: Picture = (width, height) =>
  Uint8Array.from([
    ...big(24, 4),
    ...latin('ftypavif'),
    ...ispe(512, 512),
    ...ispe(width, height),
    ...ispe(512, 512),
  ]);

export const PICTURES: Readonly<Record<string, Picture>> = {
  png,
  gif,
  jpeg: jpegBehind(100),
  'jpeg with a large thumbnail': jpegBehind(65_000),
  'webp, lossy': webpLossy,
  'webp, lossless': webpLossless,
  'webp, extended': webpExtended,
  avif,
};

/** A picture as requests carry it. */
export const dataUrl = (bytes: Uint8Array, kind = 'png'): string =>
  `data:image/${kind};base64,${Buffer.from(bytes).toString('base64')}`;
