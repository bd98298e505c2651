import { describe, expect, it } from 'vitest';
import { imageCost } from '../../src/analysis/imageCost';
import { LIMITS } from '../../src/catalog/limits';
import { LARGER_MODEL, REPLACEMENT_MODEL } from '../../src/catalog/models';
import { priceOf } from '../../src/catalog/prices';
import { DEFAULT_IMAGE, type ImageInput } from '../../src/scenario/scenario';
import { cardOf } from '../support/cards';

function costOf(image: Partial<ImageInput>, model = LARGER_MODEL) {
  const price = priceOf('si', cardOf('documents'), {});
  if (!price) throw new Error('the list has a price of input');
  return imageCost({ ...DEFAULT_IMAGE, ...image }, price, model, LIMITS);
}

describe('an image here and on GPT-4o', () => {
  it('costs twice as much here at 1024 by 1024', () => {
    // 25,501 x 150 = 3,825,150 against 85 + 4 x 170 = 765 x 2,500 = 1,912,500: 2.0001 times.
    const { tokens, cost, otherTokens, otherCost } = costOf({});
    expect({ tokens, cost, otherTokens, otherCost }).toEqual({
      tokens: 25_501,
      cost: 3_825_150,
      otherTokens: 765,
      otherCost: 1_912_500,
    });
    expect(cost / otherCost).toBeCloseTo(2.0001, 4);
  });

  it('is a flat amount at low detail', () => {
    // 2,833 x 150 = 424,950; 85 x 2,500 = 212,500.
    expect(costOf({ detail: 'low' })).toMatchObject({ cost: 424_950, otherTokens: 85, otherCost: 212_500 });
  });

  it('is of one image, however many go along', () => {
    expect(costOf({ imagesPerCall: 7 })).toEqual(costOf({}));
  });

  it('can’t be compared with a model whose image rule is not established', () => {
    expect(() => costOf({}, REPLACEMENT_MODEL)).toThrow(`${REPLACEMENT_MODEL.id} has no image rule`);
  });
});
