import { describe, expect, it } from 'vitest';
import {
  BILLABLES,
  lettersOf,
  OWN_PRICE_IDS,
  PRICE_IDS,
  type PriceId,
  type TokenKind,
  tokenPriceId,
} from '../../src/catalog/billables';
import { listedPrice, nanoUsdEach, priceOf } from '../../src/catalog/prices';
import { cardOf, listOf } from '../support/cards';

describe('the prices of a list', () => {
  it.each<[string, Partial<Record<PriceId, number>>]>([
    [
      'documents',
      {
        'base.standard.input': 0.15,
        'base.standard.cachedInput': 0.075,
        'base.standard.output': 0.6,
        'base.batch.input': 0.075,
        'base.batch.output': 0.3,
        'fineTuned.standard.input': 0.3,
        'fineTuned.standard.cachedInput': 0.15,
        'fineTuned.standard.output': 1.2,
        'fineTuned.batch.input': 0.15,
        'fineTuned.batch.output': 0.6,
        training: 0.3,
      },
    ],
    [
      'openai',
      {
        ...{
          'base.standard.input': 0.15,
          'base.standard.cachedInput': 0.075,
          'base.standard.output': 0.6,
          'base.batch.input': 0.075,
          'base.batch.output': 0.3,
          'base.fast.input': 0.25,
          'base.fast.cachedInput': 0.125,
          'base.fast.output': 1,
        },
        ...{
          'fineTuned.standard.input': 0.3,
          'fineTuned.standard.cachedInput': 0.15,
          'fineTuned.standard.output': 1.2,
          'fineTuned.batch.input': 0.15,
          'fineTuned.batch.output': 0.6,
          training: 3,
          webSearch: 10,
        },
      },
    ],
    [
      'azure-global',
      {
        'base.standard.input': 0.15,
        'base.standard.cachedInput': 0.075,
        'base.standard.output': 0.6,
        'base.batch.input': 0.075,
        'base.batch.output': 0.3,
        'fineTuned.standard.input': 0.15,
        'fineTuned.standard.cachedInput': 0.075,
        'fineTuned.standard.output': 0.6,
        training: 3,
        hosting: 1.7,
      },
    ],
    [
      'azure-regional',
      {
        'base.standard.input': 0.165,
        'base.standard.cachedInput': 0.083,
        'base.standard.output': 0.66,
        'base.batch.input': 0.0825,
        'base.batch.output': 0.33,
        'fineTuned.standard.input': 0.165,
        'fineTuned.standard.cachedInput': 0.083,
        'fineTuned.standard.output': 0.66,
        training: 3.3,
        hosting: 1.7,
      },
    ],
    [
      'azure-data-zone',
      {
        'base.standard.input': 0.165,
        'base.standard.cachedInput': 0.083,
        'base.standard.output': 0.66,
        'base.batch.input': 0.083,
        'base.batch.output': 0.33,
        'fineTuned.standard.input': 0.165,
        'fineTuned.standard.cachedInput': 0.083,
        'fineTuned.standard.output': 0.66,
        training: 3.3,
        hosting: 1.7,
      },
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
    expect(priceOf('base.fast.output', card, {})).toMatchObject({
      usd: 1,
      basis: 'listed',
      source: 'openai-pricing',
    });
    expect(priceOf('base.fast.output', card, { 'base.standard.input': 9 })).toMatchObject({
      usd: 1,
      basis: 'listed',
    });
    expect(priceOf('base.fast.output', card, { 'base.fast.output': 0 })).toMatchObject({
      usd: 0,
      basis: 'own',
      source: null,
    });
    expect(priceOf('base.fast.output', cardOf('documents'), {})).toBeNull();
  });

  it('are counted in their own unit', () => {
    const units = PRICE_IDS.filter((id) => BILLABLES[id].per !== '1M tokens').map((id) => [
      id,
      BILLABLES[id].per,
    ]);
    expect(units).toEqual([
      ['hosting', 'hour'],
      ['webSearch', '1,000 calls'],
    ]);
    const eachOf = (id: PriceId) => {
      const price = priceOf(id, cardOf('documents'), {
        'base.standard.input': 0.15,
        hosting: 1.7,
        webSearch: 10,
      });
      return price && nanoUsdEach(price);
    };
    // 0.15 / 1M = 150 nano-dollars, 1.70 = 1.7 billion, 10 / 1,000 = 0.01 = 10 million.
    expect([eachOf('base.standard.input'), eachOf('hosting'), eachOf('webSearch')]).toEqual([
      150, 1_700_000_000, 10_000_000,
    ]);
  });
});

describe('the id of a price', () => {
  it('is of one tuning, tier and kind', () => {
    for (const id of PRICE_IDS) {
      const { billing, kind } = BILLABLES[id];
      if (billing) expect(tokenPriceId(billing, kind as TokenKind)).toBe(id);
      else expect(kind).toBe(id);
    }
  });

  it('is none where no list has one, as for Fast on a fine-tuned model', () => {
    expect(tokenPriceId({ tuning: 'fineTuned', tier: 'fast' }, 'input')).toBeNull();
    expect(tokenPriceId({ tuning: 'fineTuned', tier: 'batch' }, 'cachedInput')).toBeNull();
  });

  it('has letters of its own in links, or none there', () => {
    expect(new Set(OWN_PRICE_IDS.map(lettersOf)).size).toBe(OWN_PRICE_IDS.length);
    expect(OWN_PRICE_IDS.map(lettersOf).every((letters) => /^[a-z]{2}$/.test(letters))).toBe(true);
    expect(lettersOf('base.standard.cacheWrite')).toBe('base.standard.cacheWrite');
  });
});

describe('cached input on a card from before there was a discount', () => {
  const [first] = listOf('openai').cards;

  it('is billed as other input, by the word of a source', () => {
    expect(first && listedPrice('base.standard.cachedInput', first)).toMatchObject({
      usd: 0.15,
      basis: 'derived',
      source: 'openai-caching',
    });
  });

  it('is not known where no source says so', () => {
    const { cachedInputAtFullRate: _, ...silent } = first ?? cardOf('openai');
    expect(listedPrice('base.standard.cachedInput', silent)).toBeNull();
  });
});
