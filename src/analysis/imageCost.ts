import { currentCard } from '../catalog/priceLists';
import { listedPrice, type Price } from '../catalog/prices';
import type { Limits, Model } from '../catalog/schema';
import { type ImageTokens, imageTokens } from '../engine/images';
import { amountOf } from '../engine/priceUsage';
import type { ImageInput } from '../scenario/scenario';
import type { NanoUsd } from '../units/money';

/** What one image costs here and on another model that cuts images into the same tiles. */
export interface ImageCost extends ImageTokens {
  readonly cost: NanoUsd;
  readonly otherTokens: number;
  readonly otherCost: NanoUsd;
}

/** Throws when the other model has no image rule or no input price. */
export function imageCost(image: ImageInput, inputPrice: Price, other: Model, limits: Limits): ImageCost {
  const counted = imageTokens(image, limits);
  if (!other.images) throw new Error(`${other.id} has no image rule`);
  const otherTokens = other.images.baseTokens + (counted.tiles ?? 0) * other.images.tileTokens;
  const otherPrice = listedPrice('si', currentCard(other));
  if (!otherPrice) throw new Error(`${other.id} has no input price`);
  return {
    ...counted,
    cost: amountOf(inputPrice, counted.tokens),
    otherTokens,
    otherCost: amountOf(otherPrice, otherTokens),
  };
}
