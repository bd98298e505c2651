import type { TokenKind } from '../../engine/priceUsage';

/** What each kind of token is called, everywhere on the page. */
export const KIND_LABELS: Readonly<Record<TokenKind, string>> = {
  input: 'Input',
  cachedInput: 'Cached input',
  output: 'Output',
};

/** The colour of each kind, the same in the bar, the charts, the tables and the receipts. */
export const KIND_COLOURS: Readonly<Record<TokenKind, string>> = {
  input: 'var(--kind-input)',
  cachedInput: 'var(--kind-cached)',
  output: 'var(--kind-output)',
};
