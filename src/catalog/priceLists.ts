import { type IsoDate, laterOf } from '../units/calendar';
import { THIS_MODEL } from './models';
import type { Card, PriceList } from './schema';

const files = import.meta.glob<PriceList>('../../data/price-lists/gpt-4o-mini/*.json', {
  eager: true,
  import: 'default',
});

/** Every price list of the model that is priced, the default first. The build has checked the files against the schema. */
export const PRICE_LISTS: readonly PriceList[] = THIS_MODEL.priceLists.flatMap(
  (listId) => Object.values(files).find(({ id }) => id === listId) ?? [],
);

/** The list that estimates use unless they name another. The build has seen to it that there is one. */
export const DEFAULT_PRICE_LIST = PRICE_LISTS[0] as PriceList;

export const DEFAULT_PRICE_LIST_ID = DEFAULT_PRICE_LIST.id;

/** The price list with this id, or undefined. */
export function findPriceList(id: string): PriceList | undefined {
  return PRICE_LISTS.find((list) => list.id === id);
}

/** The card of a list that was in force on a date (YYYY-MM-DD), or null where the list begins later than that. */
export function cardInForce({ cards }: { cards: readonly Card[] }, date: IsoDate): Card | null {
  return cards.findLast((card) => card.date <= date) ?? null;
}

/** The newest card of a list: the rates in force. Throws if the list is empty, which the build rules out. */
export function currentCard({ id, cards }: { id: string; cards: readonly Card[] }): Card {
  const card = cards.at(-1);
  if (!card) throw new Error(`${id} has no rate card`);
  return card;
}

/** The day up to which the prices are known to hold: that of the last check of any list. */
export function pricesAsOf(): IsoDate {
  return PRICE_LISTS.map((list) => currentCard(list).checked).reduce((one, other) => laterOf(one, other));
}
