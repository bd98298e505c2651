import { ALL_MODELS, ALL_PRICE_LISTS } from './everything';
import type { PriceList, Source } from './schema';
import { sourceOf } from './sources';

/** What else there is to know of a model; empty where there is nothing. */
export function modelNote(id: string): string {
  return ALL_MODELS.find((model) => model.id === id)?.note ?? '';
}

/** Where the newest prices of a list are from, each source once; none for prices of the user's own. */
export function sourcesOfList({ model, id }: Pick<PriceList, 'model' | 'id'>): Source[] {
  const list = ALL_PRICE_LISTS.find((candidate) => candidate.model === model && candidate.id === id);
  const prices = Object.values(list?.cards.at(-1)?.prices ?? {});
  return [...new Set(prices.map(({ source }) => source))].map(sourceOf);
}
