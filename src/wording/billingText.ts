import type { Billing, Tier, Tuning } from '../catalog/billables';

export const TUNING_LABELS: Readonly<Record<Tuning, string>> = { base: 'base', fineTuned: 'fine-tuned' };

export const TIER_LABELS: Readonly<Record<Tier, string>> = {
  standard: 'standard',
  batch: 'Batch',
  fast: 'Fast',
};

/** What sets calls apart from those of the base model at standard rates, which have no words: `fine-tuned`, `Batch`. */
export function billingWords({ tuning, tier }: Billing): string[] {
  return [
    ...(tuning === 'base' ? [] : [TUNING_LABELS[tuning]]),
    ...(tier === 'standard' ? [] : [TIER_LABELS[tier]]),
  ];
}
