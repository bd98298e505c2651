import { describe, expect, it } from 'vitest';
import type { PriceId } from '../../src/catalog/billables';
import { findPriceList } from '../../src/catalog/priceLists';
import type { Card, PriceList } from '../../src/catalog/schema';
import { priceHistory } from '../../src/facts/priceHistory';
import { isoDate } from '../../src/units/calendar';

/** Each step as its day and price in USD, null where there was none. */
const stepsOf = (id: PriceId, list: PriceList) =>
  priceHistory(id, list).map(({ since, price }) => [since, price?.usd ?? null]);

const price = (usd: number) => ({
  usd,
  basis: 'listed' as const,
  source: 'page',
  where: 'table',
});

function cardFrom(date: string, input: number, cachedInput?: number): Card {
  const cached = cachedInput === undefined ? {} : { 'base.standard.cachedInput': price(cachedInput) };
  return {
    date: isoDate(date),
    checked: isoDate(date),
    prices: { 'base.standard.input': price(input), 'base.standard.output': price(1), ...cached },
  };
}

const listOf = (...cards: Card[]): PriceList => ({
  id: 'list',
  model: 'model',
  seller: 'nobody',
  region: 'global',
  title: 'List',
  about: 'Made up.',
  cards,
});

describe('the history of a price', () => {
  it('has a step for each change and none for a card that repeats it', () => {
    const list = listOf(
      cardFrom('2024-01-01', 2),
      cardFrom('2024-02-01', 2),
      cardFrom('2024-03-01', 1),
      cardFrom('2024-04-01', 2),
    );
    expect(stepsOf('base.standard.input', list)).toEqual([
      ['2024-01-01', 2],
      ['2024-03-01', 1],
      ['2024-04-01', 2],
    ]);
  });

  it('shows when it was not yet there and when it was taken away; free is a price', () => {
    const list = listOf(
      cardFrom('2024-01-01', 2),
      cardFrom('2024-02-01', 2, 0),
      cardFrom('2024-03-01', 2),
      cardFrom('2024-04-01', 2),
    );
    expect(stepsOf('base.standard.cachedInput', list)).toEqual([
      ['2024-01-01', null],
      ['2024-02-01', 0],
      ['2024-03-01', null],
    ]);
  });
});

describe('on OpenAI’s list', () => {
  const openai = findPriceList('openai') ?? listOf();

  it('cached input was billed as any input at the launch, and has been cheaper since 1 October 2024', () => {
    expect(stepsOf('base.standard.cachedInput', openai)).toEqual([
      ['2024-07-18', 0.15],
      ['2024-10-01', 0.075],
    ]);
  });

  it.each<[PriceId, number]>([
    ['base.standard.input', 0.15],
    ['base.standard.output', 0.6],
  ])('the price %s has not changed since the launch', (id, usd) => {
    expect(stepsOf(id, openai)).toEqual([['2024-07-18', usd]]);
  });
});
