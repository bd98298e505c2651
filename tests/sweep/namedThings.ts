import sources from '../../data/sources.json';
import { ALL_MODELS, ALL_PRICE_LISTS } from '../../src/catalog/everything';
import type { Source } from '../../src/catalog/schema';
import { partialDateText } from '../../src/wording/partialDate';

const SOURCES = sources as readonly Source[];

const prices = ALL_PRICE_LISTS.flatMap(({ cards }) =>
  cards.flatMap((card) => [...Object.values(card.prices), card.cachedInputAtFullRate]),
);

/** What the dataset calls its models. */
export const MODELS_NAMED: readonly string[] = ALL_MODELS.flatMap(({ id, title }) => [title, id]);

/** What the dataset calls its price lists. */
export const LISTS_NAMED: readonly string[] = ALL_PRICE_LISTS.map(({ title }) => title);

/** What sources are called, the places in them, and what there is to say of their dates and of prices that follow from them. */
export const SOURCES_NAMED: readonly string[] = [
  ...SOURCES.flatMap(({ title, dateNote }) => [title, dateNote ?? '']),
  ...prices.flatMap((price) => [price?.where ?? '', price?.note ?? '']),
];

/** The dates of all sources, as they are written. */
export const SOURCE_DATES: readonly string[] = SOURCES.flatMap(({ date }) => [date, partialDateText(date)]);
