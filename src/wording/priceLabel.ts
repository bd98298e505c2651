import { BILLABLES, type PriceId } from '../catalog/billables';
import { billingWords } from './billingText';
import { upperFirst } from './firstLetter';
import { KIND_LABELS } from './lineText';

/** What a price is for: `Cached input, fine-tuned`. */
export function priceLabel(id: PriceId): string {
  const { kind, billing } = BILLABLES[id];
  // Only what is fine-tuned is hosted.
  if (kind === 'hosting') return upperFirst(`fine-tuned ${KIND_LABELS[kind].toLowerCase()}`);
  return [KIND_LABELS[kind], ...(billing ? billingWords(billing) : [])].join(', ');
}
