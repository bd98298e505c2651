import type { Model } from '../../src/catalog/schema';
import type { ImageInput } from '../../src/scenario/scenario';
import { ceil, floor, fraction, isLess, type Rational, smaller, times, whole } from '../engine/oracle';

type Rules = Model['images'];
type Tiles = Extract<Rules, { rule: 'tiles' }>;
type Patches = Extract<Rules, { rule: 'patches' }>;

/** The tokens of one image by a model's rule, exactly; null where there is no rule to count by. */
export function exactImageTokens(image: ImageInput, rule: Rules): bigint | null {
  if (rule.rule === 'tiles') return tileTokens(image, rule);
  if (rule.rule === 'patches') return patchTokens(image, rule);
  return null;
}

/** The image shrinks by the least of 1, the one limit over its long side and the other over its short one. */
function tileTokens({ widthPx, heightPx, detail }: ImageInput, rule: Tiles): bigint {
  const base = BigInt(rule.baseTokens.value);
  if (detail === 'low') return base;
  const [long, short] = [Math.max(widthPx, heightPx), Math.min(widthPx, heightPx)];
  const scale = [
    fraction(BigInt(rule.longSidePx.value), BigInt(long)),
    fraction(BigInt(rule.shortSidePx.value), BigInt(short)),
  ].reduce(smaller, whole(1));
  return base + BigInt(rule.tileTokens.value) * squares([long, short], scale, rule.tilePx.value);
}

/** How many squares of so many pixels cover an image that is shrunk. */
function squares(sides: readonly number[], scale: Rational, squarePx: number): bigint {
  return sides
    .map((side) => ceil(times(fraction(BigInt(side), BigInt(squarePx)), scale)))
    .reduce((product, along) => product * along);
}

/**
 * Shrunk to the area of the most patches, a side has the square root of the most times its proportion to the other side;
 * of that the whole patches are kept, on the side that loses most by it. Of an image thinner than a patch that leaves a
 * single row of the most.
 */
function patchTokens({ widthPx, heightPx, detail }: ImageInput, rule: Patches): bigint {
  const { sidePx, mostPatches } = rule[detail];
  const patchPx = rule.patchPx.value;
  const sides = [widthPx, heightPx];
  const fitted = sidePx
    ? smaller(whole(1), fraction(BigInt(sidePx), BigInt(Math.max(widthPx, heightPx))))
    : whole(1);
  let patches = squares(sides, fitted, patchPx);
  if (mostPatches && patches > mostPatches) {
    const kept = [
      root(floor(fraction(BigInt(mostPatches) * BigInt(widthPx), BigInt(heightPx)))),
      root(floor(fraction(BigInt(mostPatches) * BigInt(heightPx), BigInt(widthPx)))),
    ];
    const scales = kept.map((along, side) => fraction(along * BigInt(patchPx), BigInt(sides[side] ?? 0)));
    patches = kept.includes(0n) ? BigInt(mostPatches) : squares(sides, scales.reduce(smaller), patchPx);
  }
  return ceil(fraction(patches * BigInt(rule.factor.over), BigInt(rule.factor.under)));
}

/** The whole part of a square root. */
function root(square: bigint): bigint {
  let guess = BigInt(Math.floor(Math.sqrt(Number(square))));
  while (isLess(fraction(square, 1n), fraction(guess * guess, 1n))) guess -= 1n;
  while ((guess + 1n) * (guess + 1n) <= square) guess += 1n;
  return guess;
}
