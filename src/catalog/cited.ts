/**
 * The model and its price lists with where each figure is from, and with its rate limits. Late parts alone import it: the
 * first load has the amounts and no more.
 */
import modelText from '../../data/models/gpt-4o-mini.json?raw';
import { type Basis, makeBasis } from './basis';
import type { Model, PriceList } from './schema';

const texts = import.meta.glob<string>('../../data/price-lists/gpt-4o-mini/*.json', {
  query: '?raw',
  eager: true,
  import: 'default',
});

const MODEL: Model = JSON.parse(modelText);

const LISTS: readonly PriceList[] = Object.values(texts).map((text) => JSON.parse(text));

/** A price list of the model with where each price is from; undefined for one that it has not. */
export function citedList({ id }: Pick<PriceList, 'id'>): PriceList | undefined {
  return LISTS.find((list) => list.id === id);
}

/** The same basis with the source of every price and rule, for receipts, rate limits and whatever is taken away. */
export function cited(basis: Basis): Basis {
  const { list, card, ownPrices } = basis;
  const cards = citedList(list)?.cards;
  const withSources = cards?.find(({ date }) => date === card.date);
  return withSources ? makeBasis({ model: MODEL, list, card: withSources, ownPrices }) : basis;
}
