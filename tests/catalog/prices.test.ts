import { describe, expect, it } from 'vitest';
import {
  listedPrice,
  nanoUsdEach,
  OTHER_PRICES,
  PRICE_IDS,
  type PriceId,
  priceOf,
  TOKEN_PRICES,
  tokenPriceId,
  unitOfPrice,
} from '../../src/catalog/prices';
import { cardOf } from '../support/cards';

describe('the prices of a list', () => {
  it.each<[string, Partial<Record<PriceId, number>>]>([
    [
      'documents',
      {
        si: 0.15,
        sc: 0.075,
        so: 0.6,
        bi: 0.075,
        bo: 0.3,
        ti: 0.3,
        tc: 0.15,
        to: 1.2,
        ui: 0.15,
        uo: 0.6,
        tr: 0.3,
      },
    ],
    [
      'openai',
      {
        ...{ si: 0.15, sc: 0.075, so: 0.6, bi: 0.075, bo: 0.3, pi: 0.25, pc: 0.125, po: 1 },
        ...{ ti: 0.3, tc: 0.15, to: 1.2, ui: 0.15, uo: 0.6, tr: 3, ww: 10 },
      },
    ],
    [
      'azure-global',
      { si: 0.15, sc: 0.075, so: 0.6, bi: 0.075, bo: 0.3, ti: 0.15, tc: 0.075, to: 0.6, hh: 1.7 },
    ],
    [
      'azure-regional',
      { si: 0.165, sc: 0.083, so: 0.66, bi: 0.0825, bo: 0.33, ti: 0.165, tc: 0.083, to: 0.66, hh: 1.7 },
    ],
  ])('%s are these and no others', (list, expected) => {
    const found = PRICE_IDS.flatMap((id) => {
      const price = listedPrice(id, cardOf(list));
      return price ? [[id, price.usd] as const] : [];
    });
    expect(Object.fromEntries(found)).toEqual(expected);
  });

  it('have their source; an own price in their place has none', () => {
    const card = cardOf('openai');
    expect(priceOf('po', card, {})).toMatchObject({ usd: 1, basis: 'listed', source: 'openai-pricing' });
    expect(priceOf('po', card, { si: 9 })).toMatchObject({ usd: 1, basis: 'listed' });
    expect(priceOf('po', card, { po: 0 })).toMatchObject({ usd: 0, basis: 'own', source: null });
    expect(priceOf('po', cardOf('documents'), {})).toBeNull();
  });

  it('are counted in their own unit', () => {
    const units = PRICE_IDS.filter((id) => unitOfPrice(id) !== '1M tokens').map((id) => [
      id,
      unitOfPrice(id),
    ]);
    expect(units).toEqual([
      ['hh', 'hour'],
      ['ww', '1,000 calls'],
    ]);
    const eachOf = (id: PriceId) => {
      const price = priceOf(id, cardOf('documents'), { si: 0.15, hh: 1.7, ww: 10 });
      return price && nanoUsdEach(price);
    };
    // 0.15 / 1M = 150 nano-dollars, 1.70 = 1.7 billion, 10 / 1,000 = 0.01 = 10 million.
    expect([eachOf('si'), eachOf('hh'), eachOf('ww')]).toEqual([150, 1_700_000_000, 10_000_000]);
  });
});

describe('the id of a price', () => {
  it('is of one tuning, tier and kind', () => {
    for (const [id, { tuning, tier, kind }] of Object.entries(TOKEN_PRICES)) {
      expect(tokenPriceId(tuning, tier, kind)).toBe(id);
    }
    expect(PRICE_IDS).toHaveLength(Object.keys(TOKEN_PRICES).length + Object.keys(OTHER_PRICES).length);
  });

  it('is none for cached input in Batch and for Fast on a fine-tuned model', () => {
    expect(tokenPriceId('base', 'batch', 'cachedInput')).toBeNull();
    expect(tokenPriceId('fineTuned', 'batch', 'cachedInput')).toBeNull();
    expect(tokenPriceId('fineTuned', 'fast', 'input')).toBeNull();
  });
});
