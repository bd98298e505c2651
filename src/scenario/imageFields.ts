import { few, type QuantityField } from './fieldRow';
import type { ImageInput } from './scenario';

const pixels = { letters: '', unit: 'px', minimum: 1, maximum: 100_000, whole: true } as const;

/** The numbers of an image; links write them in one field. */
export const IMAGE_QUANTITIES: Readonly<Record<Exclude<keyof ImageInput, 'detail'>, QuantityField>> = {
  widthPx: { ...pixels, label: 'Width' },
  heightPx: { ...pixels, label: 'Height' },
  imagesPerCall: { ...few, letters: '', label: 'Images', unit: 'a call' },
};

export const IMAGE_QUANTITY_KEYS = Object.keys(IMAGE_QUANTITIES) as (keyof typeof IMAGE_QUANTITIES)[];
