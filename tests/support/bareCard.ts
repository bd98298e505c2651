import type { Card } from '../../src/catalog/schema';
import { cardOf } from './cards';

const { date, checked, rates } = cardOf('documents');

/** A card that has the documents' base rates and nothing else: no rate for fine-tuning, none for training. */
export const BARE_CARD: Card = { date, checked, rates: { base: rates.base } };
