import type { Basis } from '../catalog/basis';
import { makerOf, sellerOfList, shutdownAt } from '../catalog/sellers';
import type { IsoDate } from '../units/calendar';
import { formatDate } from '../units/format';

/** The end of the model at a seller before it, after it, and as it is named where the day decides nothing. */
const END_WORDS = {
  'shuts down': { ahead: 'Shuts down', past: 'Shut down', named: 'Shutdown:' },
  retires: { ahead: 'Retires', past: 'Retired', named: 'Retirement:' },
} as const;

/**
 * What an estimate on another page is by, in one line: the model, who sells it where that is not its maker, the date of
 * the prices, and when the model ends there: `GPT-4o mini, prices of 3 June 2026. Shuts down on 14 January 2027.`
 * @param asOf the day that the data is of
 * @param today null where it is not known, as in the served HTML
 */
export function sourceLineText(
  { model, list, card, ownPrices }: Pick<Basis, 'model' | 'list' | 'card' | 'ownPrices'>,
  asOf: IsoDate,
  today: IsoDate | null,
): string {
  const seller = sellerOfList(list);
  const where = seller.id === makerOf(model).id ? '' : ` on ${seller.title}`;
  const own = Object.keys(ownPrices).length > 0 ? ' and own prices' : '';
  const end = shutdownAt(seller, model);
  const prices = `${model.title}${where}, prices of ${formatDate(card.date)}${own}.`;
  if (!end) return prices;
  return `${prices} ${endText(END_WORDS[seller.endVerb], end.date, asOf, today ?? asOf)}.`;
}

/** Where the reader’s clock is at a day before the data was made, and so wrong, it is told without a tense. */
function endText(
  words: (typeof END_WORDS)[keyof typeof END_WORDS],
  date: IsoDate,
  asOf: IsoDate,
  now: IsoDate,
): string {
  if (now < asOf) return `${words.named} ${formatDate(date)}`;
  if (date === now) return `${words.ahead} today, ${formatDate(date)}`;
  return `${date < now ? words.past : words.ahead} on ${formatDate(date)}`;
}
