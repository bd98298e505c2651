import { ALL_MODELS, ALL_PRICE_LISTS } from './everything';
import type { PriceList, Source } from './schema';
import { sourceOf } from './sources';

/** What else there is to know of a model, and of what it writes to its cache. */
export function modelNotes(id: string): string[] {
  const model = ALL_MODELS.find((candidate) => candidate.id === id);
  const writes = model?.cache?.writes;
  return [model?.note, writes?.value ? writes.note : undefined].filter((note) => note !== undefined);
}

/** Where the newest prices of a list are from, each source once; none for prices of the user's own. */
export function sourcesOfList({ model, id }: Pick<PriceList, 'model' | 'id'>): Source[] {
  const list = ALL_PRICE_LISTS.find((candidate) => candidate.model === model && candidate.id === id);
  const prices = Object.values(list?.cards.at(-1)?.prices ?? {});
  return [...new Set(prices.map(({ source }) => source))].map(sourceOf);
}
