import { PRICE_IDS } from '../../src/catalog/billables';
import type { Card } from '../../src/catalog/schema';
import { isoDate } from '../../src/units/calendar';
import { cardOf } from './cards';

const { prices } = cardOf('documents');

const ofBase = PRICE_IDS.flatMap((id) => {
  const price = prices[id];
  return price && id.startsWith('base.') ? [[id, price] as const] : [];
});

/** A card that has the documents' base rates and nothing else: no rate for fine-tuning, none for training. No list has it. */
export const BARE_CARD: Card = {
  date: isoDate('2026-06-04'),
  checked: isoDate('2026-06-04'),
  prices: Object.fromEntries(ofBase),
};
