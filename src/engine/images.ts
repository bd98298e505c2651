import type { ImageRule } from '../catalog/schema';
import type { ImageInput } from '../scenario/scenario';

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
interface Scale {
  readonly over: number;
  readonly under: number;
}

function scaleOf({ widthPx, heightPx }: Sized, { longSidePx, shortSidePx }: TileRule): Scale {
  const long = Math.max(widthPx, heightPx);
  const short = Math.min(widthPx, heightPx);
  const fit = long > longSidePx.value ? { over: longSidePx.value, under: long } : { over: 1, under: 1 };
  const shortIsOver = short * fit.over > shortSidePx.value * fit.under;
  return shortIsOver ? { over: shortSidePx.value, under: short } : fit;
}

type PatchRule = Extract<ImageRule, { rule: 'patches' }>;

/**
 * Patches along both sides, times the factor, rounded up. Where the detail asks for it the image is fitted into a square
 * first; where it would still make too many patches it is shrunk. Exact, as tiles are.
 */
function patched(image: Sized, { patchPx, factor, ...fits }: PatchRule): ImageTokens {
  const { sidePx = Infinity, mostPatches = Infinity } = fits[image.detail];
  const long = Math.max(image.widthPx, image.heightPx);
  const fitted: Scale = long > sidePx ? { over: sidePx, under: long } : { over: 1, under: 1 };
  const patchesAt = ({ over, under }: Scale) => {
    const along = (side: number) => Math.ceil((side * over) / (under * patchPx.value));
    return along(image.widthPx) * along(image.heightPx);
  };
  const isTooMany = patchesAt(fitted) > mostPatches;
  const scale = isTooMany ? shrunkTo(mostPatches, image, patchPx.value) : fitted;
  const patches = patchesAt(scale);
  return {
    tokens: Math.ceil((patches * factor.over) / factor.under),
    tiles: patches,
    seenPx: seenAt(image, scale.over / scale.under),
  };
}

/**
 * Shrinks an image to the area of so many patches, and then so that one of its sides is a whole number of them. One that
 * would be thinner than a patch is a single row of them.
 */
function shrunkTo(patches: number, { widthPx, heightPx }: Sized, patchPx: number): Scale {
  const whole = (side: number, other: number) => Math.floor(Math.sqrt((patches * side) / other));
  const wide = { over: whole(widthPx, heightPx) * patchPx, under: widthPx };
  const high = { over: whole(heightPx, widthPx) * patchPx, under: heightPx };
  const lesser = wide.over * high.under < high.over * wide.under ? wide : high;
  return lesser.over > 0 ? lesser : { over: patches * patchPx, under: Math.max(widthPx, heightPx) };
}

function seenAt({ widthPx, heightPx }: Sized, scale: number): ImageTokens['seenPx'] {
  const seen = (sidePx: number) => Math.max(1, Math.round(sidePx * scale));
  return { width: seen(widthPx), height: seen(heightPx) };
}
