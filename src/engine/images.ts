import type { Limits } from '../catalog/schema';
import type { ImageInput } from '../scenario/scenario';

/** How an image is billed: what the model sees of it, and the tokens that makes. */
export interface ImageTokens {
  readonly tokens: number;
  /** Squares that the image is cut into; null at low detail, where its size does not count. */
  readonly tiles: number | null;
  /** The size that the tiles are counted on, rounded to whole pixels; null at low detail. */
  readonly seenPx: { readonly width: number; readonly height: number } | null;
}

/**
 * The tokens of one image. Low detail is a flat amount. High detail fits the image into the largest square, shrinks its
 * shorter side to the limit (never enlarging it) and adds an amount for each tile. `auto` lets the model choose and is
 * counted as high. Exact: sides are compared as fractions of whole pixels, so that a side that comes to just a whole
 * number of tiles is not rounded up to one more.
 */
export function imageTokens(
  image: Pick<ImageInput, 'widthPx' | 'heightPx' | 'detail'>,
  limits: Limits,
): ImageTokens {
  const { imageBaseTokens, imageTileTokens, imageTilePx } = limits;
  if (image.detail === 'low') return { tokens: imageBaseTokens.value, tiles: null, seenPx: null };
  const { over, under } = scaleOf(image, limits);
  const tilesAlong = (sidePx: number) => Math.ceil((sidePx * over) / (under * imageTilePx.value));
  const tiles = tilesAlong(image.widthPx) * tilesAlong(image.heightPx);
  const seen = (sidePx: number) => Math.max(1, Math.round((sidePx * over) / under));
  return {
    tokens: imageBaseTokens.value + imageTileTokens.value * tiles,
    tiles,
    seenPx: { width: seen(image.widthPx), height: seen(image.heightPx) },
  };
}

/** The factor by which an image is shrunk, as a fraction of whole numbers; 1 for one that fits as it is. */
function scaleOf(
  { widthPx, heightPx }: Pick<ImageInput, 'widthPx' | 'heightPx'>,
  { imageLongSidePx, imageShortSidePx }: Limits,
): { over: number; under: number } {
  const long = Math.max(widthPx, heightPx);
  const short = Math.min(widthPx, heightPx);
  const fit =
    long > imageLongSidePx.value ? { over: imageLongSidePx.value, under: long } : { over: 1, under: 1 };
  const shortIsOver = short * fit.over > imageShortSidePx.value * fit.under;
  return shortIsOver ? { over: imageShortSidePx.value, under: short } : fit;
}
