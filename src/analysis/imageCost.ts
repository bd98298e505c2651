import type { Rates } from '../catalog/rates';
import type { ImageRule } from '../catalog/schema';
import { type ImageTokens, imageTokens } from '../engine/images';
import { priceUsage } from '../engine/priceUsage';
import { usageOfCall } from '../engine/usage';
import type { ImageInput } from '../scenario/scenario';
import type { NanoUsd } from '../units/money';

/** What one image is billed as, and what that costs at the standard rate. */
export interface ImageCost extends ImageTokens {
  readonly cost: NanoUsd;
}

/** By the rule of a model and its rates. Null where it has no known rule for images, or the list no price of input. */
export function imageCost(image: ImageInput, images: ImageRule, rates: Rates): ImageCost | null {
  const counted = imageTokens(image, images);
  if (!counted) return null;
  const usage = usageOfCall({
    tuning: 'base',
    tier: 'standard',
    uncachedInputTokens: counted.tokens,
    cachedInputTokens: 0,
    outputTokens: 0,
  });
  const cost = priceUsage(usage, { rates })[0]?.amount ?? null;
  return cost === null ? null : { ...counted, cost };
}
