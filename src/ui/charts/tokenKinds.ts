import type { LineKind } from '../../engine/priceUsage';

/** The colour of each kind, the same in the bar, the charts, the tables and the receipts. */
export const KIND_COLOURS: Readonly<Record<LineKind, string>> = {
  input: 'var(--kind-input)',
  cachedInput: 'var(--kind-cached)',
  output: 'var(--kind-output)',
  webSearch: 'var(--kind-search)',
  hosting: 'var(--kind-hosting)',
  training: 'var(--kind-training)',
};
