/** The whole catalog. Late and static parts alone import it: the first load holds what the first screen says. */
import sellers from '../../data/sellers.json';
import type { Model, PriceList, Seller } from './schema';

const modelFiles = import.meta.glob<Model>('../../data/models/*.json', { eager: true, import: 'default' });

const listFiles = import.meta.glob<PriceList>('../../data/price-lists/*/*.json', {
  eager: true,
  import: 'default',
});

/** Every model that the dataset knows, by its id. */
export const ALL_MODELS: readonly Model[] = Object.values(modelFiles);

/** Every price list of every model, in the order that the model offers them in. */
export const ALL_PRICE_LISTS: readonly PriceList[] = ALL_MODELS.flatMap(({ id, priceLists }) =>
  priceLists.flatMap(
    (listId) => Object.values(listFiles).find((list) => list.model === id && list.id === listId) ?? [],
  ),
);

/** Everybody who sells models or makes them. */
export const ALL_SELLERS: readonly Seller[] = Object.values(sellers as Readonly<Record<string, Seller>>);
