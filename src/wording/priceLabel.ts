import { OTHER_PRICES, type PriceId, TOKEN_PRICES } from '../catalog/prices';
import { billingWords } from './billingText';
import { KIND_LABELS } from './lineText';

/** What a price is for: `Cached input, fine-tuned`. */
export function priceLabel(id: PriceId): string {
  switch (id) {
    case 'hh':
      return 'Fine-tuned hosting';
    case 'tr':
    case 'ww':
      return KIND_LABELS[OTHER_PRICES[id]];
    default:
      return [KIND_LABELS[TOKEN_PRICES[id].kind], ...billingWords(TOKEN_PRICES[id])].join(', ');
  }
}
