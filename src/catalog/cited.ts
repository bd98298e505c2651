/** The price lists with where each price is from. Late parts alone import it: the first load has the amounts and no more. */
import { type Basis, makeBasis } from './basis';
import type { PriceList } from './schema';

const texts = import.meta.glob<string>('../../data/price-lists/gpt-4o-mini/*.json', {
  query: '?raw',
  eager: true,
  import: 'default',
});

const LISTS: readonly PriceList[] = Object.values(texts).map((text) => JSON.parse(text));

/** The same basis with the source of every price, for receipts and whatever is taken away. */
export function cited(basis: Basis): Basis {
  const { list, card, ownPrices } = basis;
  const cards = LISTS.find(({ id }) => id === list.id)?.cards;
  const withSources = cards?.find(({ date }) => date === card.date);
  return withSources ? makeBasis({ model: basis.model, list, card: withSources, ownPrices }) : basis;
}
