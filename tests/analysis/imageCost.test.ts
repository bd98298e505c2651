import { describe, expect, it } from 'vitest';
import { imageCost } from '../../src/analysis/imageCost';
import type { Basis } from '../../src/catalog/basis';
import { LARGER_MODEL } from '../../src/catalog/largerModel';
import { REPLACEMENT } from '../../src/catalog/replacement';
import { DEFAULT_IMAGE } from '../../src/scenario/defaults';
import type { ImageInput } from '../../src/scenario/scenario';
import { basisBy, basisOfCard } from '../support/cards';

const HERE = basisBy('documents');

const costOf = (image: Partial<ImageInput>, { images, rates } = ofBasis(HERE)) =>
  imageCost({ ...DEFAULT_IMAGE, ...image }, images, rates);

function ofBasis({ model, rates }: Basis) {
  return { images: model.images, rates };
}

describe('an image here and on other models', () => {
  it('costs twice as much here as on GPT-4o at 1024 by 1024, and 31 times as much as on the replacement', () => {
    // 25,501 x 150 = 3,825,150.
    expect(costOf({})).toMatchObject({ tokens: 25_501, cost: 3_825_150 });
    // 85 + 4 x 170 = 765; x 2,500 = 1,912,500.
    expect(costOf({}, LARGER_MODEL)).toMatchObject({ tokens: 765, cost: 1_912_500 });
    // 32 x 32 patches x 1.2 = 1,228.8, so 1,229; x 100 = 122,900.
    expect(costOf({}, ofBasis(REPLACEMENT))).toMatchObject({ tokens: 1_229, cost: 122_900 });
  });

  it('is a flat amount at low detail', () => {
    // 2,833 x 150 = 424,950; 85 x 2,500 = 212,500.
    expect(costOf({ detail: 'low' })?.cost).toBe(424_950);
    expect(costOf({ detail: 'low' }, LARGER_MODEL)?.cost).toBe(212_500);
  });

  it('is of one image, however many go along', () => {
    expect(costOf({ imagesPerCall: 7 })).toEqual(costOf({}));
  });

  it('is not known where the rule or the price of input is not', () => {
    const source = { source: 'openai-images-guide', where: 'nowhere' };
    const images = { rule: 'not-established', ...source } as const;
    expect(costOf({}, { images, rates: HERE.rates })).toBeNull();
    expect(costOf({}, ofBasis(basisOfCard({ ...HERE.card, prices: {} })))).toBeNull();
  });
});
