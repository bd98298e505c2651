import { type PriceId, TOKEN_PRICES } from '../catalog/prices';
import { KIND_LABELS } from './lineText';

const TIER_LABELS = { standard: '', batch: ', Batch', fast: ', Fast' } as const;

/** What a price is for: `Cached input, fine-tuned`. */
export function priceLabel(id: PriceId): string {
  switch (id) {
    case 'tr':
      return 'Training';
    case 'hh':
      return 'Fine-tuned hosting';
    case 'ww':
      return 'Web search';
    default: {
      const { tuning, tier, kind } = TOKEN_PRICES[id];
      return `${KIND_LABELS[kind]}${tuning === 'fineTuned' ? ', fine-tuned' : ''}${TIER_LABELS[tier]}`;
    }
  }
}
