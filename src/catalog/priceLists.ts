import azureGlobal from '../../data/price-lists/azure-global.json';
import azureRegional from '../../data/price-lists/azure-regional.json';
import documents from '../../data/price-lists/documents.json';
import openai from '../../data/price-lists/openai.json';
import { laterOf } from '../units/calendar';
import type { Card, PriceList } from './schema';

/** Every price list, the default first. The build has checked the files against the schema. */
export const PRICE_LISTS = [documents, openai, azureGlobal, azureRegional] as readonly PriceList[];

/** The list that estimates use unless they name another. */
export const DEFAULT_PRICE_LIST = documents as PriceList;

export const DEFAULT_PRICE_LIST_ID = documents.id;

/** The price list with this id, or undefined. */
export function findPriceList(id: string): PriceList | undefined {
  return PRICE_LISTS.find((list) => list.id === id);
}

/** Whether a list is that of Microsoft’s cloud, where the model has dates of its own. */
export function isOfAzure({ provider }: PriceList): boolean {
  return provider.startsWith('Azure');
}

/** The card of a list that was in force on a date (YYYY-MM-DD), or null where the list begins later than that. */
export function cardInForce({ cards }: { cards: readonly Card[] }, date: string): Card | null {
  return cards.findLast((card) => card.date <= date) ?? null;
}

/** The newest card of a list: the rates in force. Throws if the list is empty, which the build rules out. */
export function currentCard({ id, cards }: { id: string; cards: readonly Card[] }): Card {
  const card = cards.at(-1);
  if (!card) throw new Error(`${id} has no rate card`);
  return card;
}

/** The day up to which the prices are known to hold: that of the last check of any list. */
export function pricesAsOf(): string {
  return PRICE_LISTS.map((list) => currentCard(list).checked).reduce((one, other) => laterOf(one, other));
}
