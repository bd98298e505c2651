import { describe, expect, it } from 'vitest';
import { currentCard, DEFAULT_PRICE_LIST_ID, findPriceList, PRICE_LISTS } from '../../src/catalog/priceLists';
import type { Card, Rate } from '../../src/catalog/schema';
import { sourceOf } from '../../src/catalog/sources';
import { cardOf } from '../support/cards';

/** The rates of a card by their path in it: `fineTuned.batch.input`. */
function ratesOf({ rates, training }: Card): ReadonlyMap<string, Rate> {
  const tiers = {
    'base.standard': rates.base.standard,
    'base.batch': rates.base.batch,
    'base.fast': rates.base.fast,
    'fineTuned.standard': rates.fineTuned?.standard,
    'fineTuned.batch': rates.fineTuned?.batch,
  };
  const found = new Map<string, Rate>();
  for (const [tier, kinds] of Object.entries(tiers)) {
    for (const [kind, rate] of Object.entries<Rate | undefined>(kinds ?? {})) {
      if (rate) found.set(`${tier}.${kind}`, rate);
    }
  }
  if (training) found.set('training', training);
  return found;
}

/** Every rate of every card, old ones too, that no list gives but a rule does. */
const derived = PRICE_LISTS.flatMap(({ id, cards }) =>
  cards.flatMap((card) =>
    [...ratesOf(card)]
      .filter(([, { basis }]) => basis === 'derived')
      .map(([path, rate]) => ({ list: id, date: card.date, card, path, rate })),
  ),
);

/** What a rate is half of: cached input of fresh input, Batch of the same at standard. */
function wholeOf(path: string): string {
  return path.includes('.batch.')
    ? path.replace('.batch.', '.standard.')
    : path.replace('.cachedInput', '.input');
}

describe('the price lists', () => {
  it('begin with the documents’ one, which is the default', () => {
    expect(PRICE_LISTS.map(({ id }) => id)).toEqual([
      'documents',
      'openai',
      'azure-global',
      'azure-regional',
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
      for (const { source } of ratesOf(currentCard(list)).values())
        expect(sourceOf(source).title).not.toBe('');
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
    const whole = ratesOf(card).get(wholeOf(path));
    expect(whole?.basis).toBe('listed');
    // Twice the half, since doubling is exact where halving a decimal might not be.
    expect(2 * rate.usdPerMTok).toBe(whole?.usdPerMTok);
  });

  it.each(ofDocuments)('$path of the documents’ list is what OpenAI lists', ({ path, rate }) => {
    const listed = ratesOf(cardOf('openai')).get(path);
    expect(listed?.basis).toBe('listed');
    expect(listed?.usdPerMTok).toBe(rate.usdPerMTok);
  });

  it.each(derived)('$path of $list ($date) says how it was worked out', ({ rate }) => {
    expect(rate.note).toMatch(/\S/);
  });
});

describe('Azure’s prices', () => {
  it.each(['azure-global', 'azure-regional'])('have no rate for what the sheet does not price: %s', (id) => {
    expect(cardOf(id).training).toBeUndefined();
    const sheet = findPriceList(id)?.cards.find(({ date }) => date === '2025-11-05');
    expect(sheet?.rates.base.standard.input.basis).toBe('listed');
    expect(sheet?.rates.fineTuned).toBeUndefined();
  });

  it('have the regional cached input as listed, not as the 10% rule has it', () => {
    // 0.075 x 1.1 = 0.0825, which the note gives as the second claim.
    const { cachedInput } = cardOf('azure-regional').rates.base.standard;
    expect(cachedInput?.usdPerMTok).toBe(0.083);
    expect(cachedInput?.note).toContain('0.0825');
  });
});
