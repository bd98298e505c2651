import { describe, expect, it } from 'vitest';
import { PRICE_IDS, type PriceId } from '../../src/catalog/billables';
import { currentCard, DEFAULT_PRICE_LIST_ID, findPriceList, PRICE_LISTS } from '../../src/catalog/priceLists';
import type { Card } from '../../src/catalog/schema';
import { sourceOf } from '../../src/catalog/sources';
import { cardOf, listOf } from '../support/cards';

type ListedPrice = NonNullable<Card['prices'][PriceId]>;

/** The prices of a card by their id. */
function pricesOf({ prices }: Card): ReadonlyMap<PriceId, ListedPrice> {
  return new Map(
    PRICE_IDS.flatMap((id) => {
      const price = prices[id];
      return price ? [[id, price] as const] : [];
    }),
  );
}

/** Every rate of every card, old ones too, that no list gives but a rule does. */
const derived = PRICE_LISTS.flatMap(({ id, cards }) =>
  cards.flatMap((card) =>
    [...pricesOf(card)]
      .filter(([, { basis }]) => basis === 'derived')
      .map(([path, rate]) => ({ list: id, date: card.date, card, path, rate })),
  ),
);

/** What a rate is half of: cached input of fresh input, Batch of the same at standard. */
function wholeOf(path: PriceId): PriceId {
  const whole = path.includes('.batch.')
    ? path.replace('.batch.', '.standard.')
    : path.replace('.cachedInput', '.input');
  return whole as PriceId;
}

describe('the price lists', () => {
  it('begin with the documents’ one, which is the default', () => {
    expect(PRICE_LISTS.map(({ id }) => id)).toEqual([
      'documents',
      'openai',
      'azure-global',
      'azure-regional',
      'azure-data-zone',
    ]);
    expect(DEFAULT_PRICE_LIST_ID).toBe('documents');
  });

  it('are found by id', () => {
    expect(findPriceList('openai')?.title).toBe('OpenAI’s list');
    expect(findPriceList('nobody')).toBeUndefined();
    expect(findPriceList('')).toBeUndefined();
    expect(findPriceList('constructor')).toBeUndefined();
  });

  it('are in force by their newest card', () => {
    for (const list of PRICE_LISTS) {
      const dates = list.cards.map(({ date }) => date).sort();
      expect(currentCard(list).date).toBe(dates.at(-1));
    }
    expect(() => currentCard({ id: 'empty', cards: [] })).toThrow('empty has no rate card');
  });

  it('cite sources that have a title', () => {
    for (const list of PRICE_LISTS) {
      for (const { source } of pricesOf(currentCard(list)).values())
        expect(sourceOf(source).title).not.toBe('');
    }
    expect(() => sourceOf('hearsay')).toThrow('no source "hearsay"');
  });
});

describe('the documents’ prices', () => {
  it.each<[PriceId, number]>([
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
  ])('have %s at USD %d per 1M tokens', (path, usd) => {
    expect(pricesOf(cardOf('documents')).get(path)?.usd).toBe(usd);
  });

  it('differ from OpenAI’s list in training alone', () => {
    const openai = pricesOf(cardOf('openai'));
    const differing = [...pricesOf(cardOf('documents'))]
      .filter(([path, { usd }]) => openai.get(path)?.usd !== usd)
      .map(([path]) => path);
    expect(differing).toEqual(['training']);
    expect(openai.get('training')?.usd).toBe(3);
  });
});

describe('a derived rate', () => {
  const ofDocuments = derived.filter(({ list }) => list === 'documents');
  const halves = derived.filter(({ list, rate }) => list === 'documents' || /^Half of/.test(rate.note ?? ''));

  it('is, in the documents’ list, what their 50% rules give for fine-tuned models', () => {
    expect(ofDocuments.map(({ path }) => path)).toEqual([
      'fineTuned.standard.cachedInput',
      'fineTuned.batch.input',
      'fineTuned.batch.output',
    ]);
  });

  it.each(halves)('$path of $list ($date) is half of a listed rate', ({ card, path, rate }) => {
    const whole = pricesOf(card).get(wholeOf(path));
    expect(whole?.basis).toBe('listed');
    // Twice the half, since doubling is exact where halving a decimal might not be.
    expect(2 * rate.usd).toBe(whole?.usd);
  });

  it.each(ofDocuments)('$path of the documents’ list is what OpenAI lists', ({ path, rate }) => {
    const listed = pricesOf(cardOf('openai')).get(path);
    expect(listed?.basis).toBe('listed');
    expect(listed?.usd).toBe(rate.usd);
  });

  it.each(derived)('$path of $list ($date) says how it was worked out', ({ rate }) => {
    expect(rate.note).toMatch(/\S/);
  });
});

describe('Azure’s prices', () => {
  it.each<[string, number]>([
    ['azure-global', 3],
    ['azure-regional', 3.3],
    ['azure-data-zone', 3.3],
  ])('have training by the meter since July 2026, and not before: %s', (id, usd) => {
    const cards = listOf(id).cards;
    expect(cardOf(id).date).toBe('2026-07-31');
    expect(cardOf(id).prices.training).toMatchObject({ usd, basis: 'listed' });
    const before = cards.filter(({ date }) => date < '2026-07-31');
    expect(before.every(({ prices }) => prices.training === undefined)).toBe(true);
  });

  it('have no rate for what the sheet of 2025 does not price', () => {
    for (const id of ['azure-global', 'azure-regional']) {
      const sheet = listOf(id).cards.find(({ date }) => date === '2025-11-05');
      expect(sheet?.prices['base.standard.input']?.basis).toBe('listed');
      expect(sheet?.prices['fineTuned.standard.input']).toBeUndefined();
    }
  });

  it('have the regional cached input as listed, not as the 10% rule has it', () => {
    // 0.075 x 1.1 = 0.0825, which the note gives as the second claim.
    const cachedInput = cardOf('azure-regional').prices['base.standard.cachedInput'];
    expect(cachedInput?.usd).toBe(0.083);
    expect(cachedInput?.note).toContain('0.0825');
  });
});
