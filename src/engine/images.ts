import type { ImageRule } from '../catalog/schema';
import type { ImageInput } from '../scenario/scenario';
import { withoutNoise } from '../units/decimal';

/** How an image is billed: what the model sees of it, and the tokens that makes. */
export interface ImageTokens {
  readonly tokens: number;
  /** Squares that the image is cut into: tiles or patches; null where its size does not count. */
  readonly tiles: number | null;
  /** The size that they are counted on, rounded to whole pixels; null where it does not count. */
  readonly seenPx: { readonly width: number; readonly height: number } | null;
}

type Sized = Pick<ImageInput, 'widthPx' | 'heightPx' | 'detail'>;

/** The tokens of one image by a model's rule; null where the model takes none or the rule is not established. */
export function imageTokens(image: Sized, rule: ImageRule): ImageTokens | null {
  switch (rule.rule) {
    case 'tiles':
      return tiled(image, rule);
    case 'patches':
      return patched(image, rule);
    default:
      return null;
  }
}

type TileRule = Extract<ImageRule, { rule: 'tiles' }>;

/**
 * Low detail is a flat amount. High detail fits the image into the largest square, shrinks its shorter side to the limit
 * (never enlarging it) and adds an amount for each tile. `auto` lets the model choose and is counted as high. Exact:
 * sides are compared as fractions of whole pixels, so that a side that comes to just a whole number of tiles is not
 * rounded up to one more.
 */
function tiled(image: Sized, rule: TileRule): ImageTokens {
  const { baseTokens, tileTokens, tilePx } = rule;
  if (image.detail === 'low') return { tokens: baseTokens.value, tiles: null, seenPx: null };
  const { over, under } = scaleOf(image, rule);
  const tilesAlong = (sidePx: number) => Math.ceil((sidePx * over) / (under * tilePx.value));
  const tiles = tilesAlong(image.widthPx) * tilesAlong(image.heightPx);
  return {
    tokens: baseTokens.value + tileTokens.value * tiles,
    tiles,
    seenPx: seenAt(image, over / under),
  };
}

/** The factor by which an image is shrunk, as a fraction of whole numbers; 1 for one that fits as it is. */
function scaleOf(
  { widthPx, heightPx }: Sized,
  { longSidePx, shortSidePx }: TileRule,
): { over: number; under: number } {
  const long = Math.max(widthPx, heightPx);
  const short = Math.min(widthPx, heightPx);
  const fit = long > longSidePx.value ? { over: longSidePx.value, under: long } : { over: 1, under: 1 };
  const shortIsOver = short * fit.over > shortSidePx.value * fit.under;
  return shortIsOver ? { over: shortSidePx.value, under: short } : fit;
}

type PatchRule = Extract<ImageRule, { rule: 'patches' }>;

/**
 * Patches along both sides, times the factor, rounded up. Where the detail asks for it the image is fitted into a square
 * first; where it would still make too many patches it is shrunk to an area of that many, and then so that one of its
 * sides is a whole number of patches.
 */
function patched(image: Sized, { patchPx, factor, ...fits }: PatchRule): ImageTokens {
  const { sidePx = Infinity, mostPatches = Infinity } = fits[image.detail];
  const long = Math.max(image.widthPx, image.heightPx);
  const fitted = Math.min(1, sidePx / long);
  const along = (sidePx: number, scale: number) => withoutNoise((sidePx * scale) / patchPx.value);
  const patchesAt = (scale: number) =>
    Math.ceil(along(image.widthPx, scale)) * Math.ceil(along(image.heightPx, scale));
  const scale = patchesAt(fitted) > mostPatches ? shrunk() : fitted;
  const patches = patchesAt(scale);
  return {
    tokens: Math.ceil((patches * factor.over) / factor.under),
    tiles: patches,
    seenPx: seenAt(image, scale),
  };

  function shrunk(): number {
    const area = Math.sqrt((patchPx.value ** 2 * mostPatches) / (image.widthPx * image.heightPx));
    const wholeSide = (sidePx: number) => Math.floor(along(sidePx, area)) / along(sidePx, area);
    return area * Math.min(wholeSide(image.widthPx), wholeSide(image.heightPx));
  }
}

function seenAt({ widthPx, heightPx }: Sized, scale: number): ImageTokens['seenPx'] {
  const seen = (sidePx: number) => Math.max(1, Math.round(sidePx * scale));
  return { width: seen(widthPx), height: seen(heightPx) };
}
