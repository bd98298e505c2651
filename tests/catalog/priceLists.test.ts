import { describe, expect, it } from 'vitest';
import { currentCard, DEFAULT_PRICE_LIST_ID, findPriceList, PRICE_LISTS } from '../../src/catalog/priceLists';
import type { Card, Rate } from '../../src/catalog/schema';
import { sourceOf } from '../../src/catalog/sources';
import { cardOf } from '../support/cards';

/** The rates of a card by their path in it: `fineTuned.batch.input`. */
function ratesOf(card: Card): ReadonlyMap<string, Rate> {
  const rates = new Map<string, Rate>();
  for (const [tuning, tiers] of Object.entries(card.rates)) {
    for (const [tier, kinds] of Object.entries(tiers)) {
      for (const [kind, rate] of Object.entries(kinds)) rates.set(`${tuning}.${tier}.${kind}`, rate);
    }
  }
  if (card.training) rates.set('training', card.training);
  return rates;
}

const derived = PRICE_LISTS.flatMap((list) =>
  [...ratesOf(currentCard(list))]
    .filter(([, { basis }]) => basis === 'derived')
    .map(([path]) => ({ list: list.id, path })),
);

/** What a rate is half of: cached input of fresh input, Batch of the same at standard. */
function wholeOf(path: string): string {
  return path.includes('.batch.') ? path.replace('.batch.', '.standard.') : path.replace('.cachedInput', '.input');
}

describe('the price lists', () => {
  it('begin with the documents’ one, which is the default', () => {
    expect(PRICE_LISTS.map(({ id }) => id)).toEqual(['documents', 'openai', 'azure-global', 'azure-regional']);
    expect(DEFAULT_PRICE_LIST_ID).toBe('documents');
  });

  it('are found by id', () => {
    expect(findPriceList('openai')?.title).toBe('OpenAI’s list');
    expect(findPriceList('nobody')).toBeUndefined();
    expect(findPriceList('')).toBeUndefined();
    expect(findPriceList('constructor')).toBeUndefined();
  });

  it('are in force by their newest card', () => {
    expect(cardOf('openai').date).toBe('2024-10-01');
    expect(() => currentCard({ id: 'empty', cards: [] })).toThrow('empty has no rate card');
  });

  it('cite sources that have a title', () => {
    for (const list of PRICE_LISTS) {
      for (const { source } of ratesOf(currentCard(list)).values()) expect(sourceOf(source).title).not.toBe('');
    }
    expect(() => sourceOf('hearsay')).toThrow('no source "hearsay"');
  });
});

describe('the documents’ prices', () => {
  it.each([
    ['base.standard.input', 0.15],
    ['base.standard.cachedInput', 0.075],
    ['base.standard.output', 0.6],
    ['base.batch.input', 0.075],
    ['base.batch.output', 0.3],
    ['fineTuned.standard.input', 0.3],
    ['fineTuned.standard.cachedInput', 0.15],
    ['fineTuned.standard.output', 1.2],
    ['fineTuned.batch.input', 0.15],
    ['fineTuned.batch.output', 0.6],
    ['training', 0.3],
  ])('have %s at USD %d per 1M tokens', (path, usdPerMTok) => {
    expect(ratesOf(cardOf('documents')).get(path)?.usdPerMTok).toBe(usdPerMTok);
  });

  it('differ from OpenAI’s list in training alone', () => {
    const openai = ratesOf(cardOf('openai'));
    const differing = [...ratesOf(cardOf('documents'))]
      .filter(([path, { usdPerMTok }]) => openai.get(path)?.usdPerMTok !== usdPerMTok)
      .map(([path]) => path);
    expect(differing).toEqual(['training']);
    expect(openai.get('training')?.usdPerMTok).toBe(3);
  });
});

describe('a derived rate', () => {
  it('is one that the documents’ 50% rules give, or Azure’s for Data Zone Batch', () => {
    expect(derived).toEqual([
      { list: 'documents', path: 'fineTuned.standard.cachedInput' },
      { list: 'documents', path: 'fineTuned.batch.input' },
      { list: 'documents', path: 'fineTuned.batch.output' },
      { list: 'azure-regional', path: 'base.batch.input' },
      { list: 'azure-regional', path: 'base.batch.output' },
    ]);
  });

  it.each(derived)('$path of $list is half of a listed rate, and says so', ({ list, path }) => {
    const rates = ratesOf(cardOf(list));
    const whole = rates.get(wholeOf(path));
    expect(whole?.basis).toBe('listed');
    // Twice the half, since doubling is exact where halving a decimal might not be.
    expect(2 * (rates.get(path)?.usdPerMTok ?? Number.NaN)).toBe(whole?.usdPerMTok);
    expect(rates.get(path)?.note).toMatch(/^Half of/);
  });

  it.each(derived.filter(({ list }) => list === 'documents'))(
    '$path of the documents’ list is what OpenAI lists',
    ({ path }) => {
      const listed = ratesOf(cardOf('openai')).get(path);
      expect(listed?.basis).toBe('listed');
      expect(ratesOf(cardOf('documents')).get(path)?.usdPerMTok).toBe(listed?.usdPerMTok);
    },
  );
});

describe('Azure’s prices', () => {
  it('have no rate for what the sheet does not price', () => {
    for (const list of ['azure-global', 'azure-regional']) {
      expect(cardOf(list).rates.fineTuned).toBeUndefined();
      expect(cardOf(list).training).toBeUndefined();
    }
  });

  it('have the regional cached input as listed, not as the 10% rule has it', () => {
    // 0.075 x 1.1 = 0.0825, which the note gives as the second claim.
    const { cachedInput } = cardOf('azure-regional').rates.base.standard;
    expect(cachedInput?.usdPerMTok).toBe(0.083);
    expect(cachedInput?.note).toContain('0.0825');
  });
});
