/** The shape of a price list. For the build and tests; the types alone reach the running page. */
import { z } from 'zod';
import { BILLABLES, PRICE_IDS, type PriceUnit } from './billables';
import { cited, id, isoDate, text } from './schemaParts';

/** Above this a price is taken for a slip of the decimal point, by the unit that it is for. */
const ABSURD_USD = { '1M tokens': 1_000, '1,000 calls': 10_000, hour: 10_000 } as const satisfies Record<
  PriceUnit,
  number
>;

/** A price in USD for the unit of its billable, as the field writes prices. */
const priceSchema = z.strictObject({
  usd: z
    .number()
    .min(0, 'a price is never negative')
    .refine((price) => !String(price).includes('e'), 'finer than a price is ever listed'),
  basis: z.enum(['listed', 'derived']),
  ...cited,
});

/** Prices by the id of what is billed. */
const pricesSchema = z.partialRecord(z.enum(PRICE_IDS), priceSchema).superRefine((prices, context) => {
  for (const id of PRICE_IDS) {
    const most = ABSURD_USD[BILLABLES[id].per];
    if ((prices[id]?.usd ?? 0) > most) {
      const message = `above ${most} USD per ${BILLABLES[id].per} is taken for a slip`;
      context.addIssue({ code: 'custom', path: [id, 'usd'], message });
    }
  }
});

export const cardSchema = z.strictObject({
  date: isoDate,
  checked: isoDate,
  prices: pricesSchema,
  /** What a request costs once its prompt is longer than so many tokens: all of it, not what is above. Shortest first. */
  promptTiers: z
    .array(z.strictObject({ overInputTokens: z.int().positive(), prices: pricesSchema }))
    .min(1)
    .optional(),
  /** The source's word that there was no discount for cached input yet: it was billed as any other input. */
  cachedInputAtFullRate: z.strictObject(cited).optional(),
});

const cards = z.array(cardSchema).superRefine((list, context) => {
  for (const [index, card] of list.entries()) {
    const earlier = list[index - 1];
    if (earlier && earlier.date >= card.date) {
      context.addIssue({
        code: 'custom',
        path: [index, 'date'],
        message: `must be later than the card before it (${earlier.date})`,
      });
    }
    if (card.checked < card.date) {
      context.addIssue({
        code: 'custom',
        path: [index, 'checked'],
        message: 'is before the date of the card',
      });
    }
  }
});

export const priceListSchema = z.strictObject({
  id,
  model: id,
  seller: id,
  /** Where it is processed, as far as the price depends on it. */
  region: id,
  title: text,
  about: text,
  cards: cards.min(1),
});
