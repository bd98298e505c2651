import { LINE_KINDS, type LineKind } from '../../catalog/billables';

/** The colour of each kind, the same in the bar, the charts, the tables and the receipts. */
export const KIND_COLOURS: Readonly<Record<LineKind, string>> = {
  input: 'var(--kind-input)',
  cachedInput: 'var(--kind-cached)',
  cacheWrite: 'var(--kind-write)',
  output: 'var(--kind-output)',
  webSearch: 'var(--kind-search)',
  hosting: 'var(--kind-hosting)',
  training: 'var(--kind-training)',
};

/** What a kind is drawn with: its colour or, for cached input, the hatching of the pattern with this id. */
export function fillOf(kind: LineKind, patternId: string): string {
  return kind === 'cachedInput' ? `url(#${patternId})` : KIND_COLOURS[kind];
}

/** The kinds that any of these rows has a part of, in the order of bills. */
export function kindsIn(rows: readonly { readonly byKind: Readonly<Partial<Record<LineKind, number>>> }[]) {
  return LINE_KINDS.filter((kind) => rows.some(({ byKind }) => byKind[kind]));
}
