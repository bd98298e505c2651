/**
 * The whole catalog, with where each figure is from. Late and static parts alone import it: the first load holds what the
 * first screen says.
 */
import type { Model, PriceList } from './schema';

const modelTexts = import.meta.glob<string>('../../data/models/*.json', {
  query: '?raw',
  eager: true,
  import: 'default',
});

const listTexts = import.meta.glob<string>('../../data/price-lists/*/*.json', {
  query: '?raw',
  eager: true,
  import: 'default',
});

const LISTS: readonly PriceList[] = Object.values(listTexts).map((text) => JSON.parse(text));

/** Every model that the dataset knows, by its id. */
export const ALL_MODELS: readonly Model[] = Object.values(modelTexts).map((text) => JSON.parse(text));

/** Every price list of every model, in the order that the model offers them in. */
export const ALL_PRICE_LISTS: readonly PriceList[] = ALL_MODELS.flatMap(({ id, priceLists }) =>
  priceLists.flatMap((listId) => LISTS.find((list) => list.model === id && list.id === listId) ?? []),
);

export { ALL_SELLERS } from './anySeller';
