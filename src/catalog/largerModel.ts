import { images, title } from '../../data/models/gpt-4o.json';
import { cards, id } from '../../data/price-lists/gpt-4o/openai.json';
import { currentCard } from './priceLists';
import { ratesOf } from './rates';
import type { Card, ImageRule } from './schema';

/** Of the larger model of the same family, which bills images by far fewer tokens, what that takes to say. */
export const LARGER_MODEL = {
  title,
  images: images as ImageRule,
  rates: ratesOf(currentCard({ id, cards: cards as unknown as readonly Card[] }), {}),
};
