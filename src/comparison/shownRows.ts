import type { ModelRow } from './compareModels';

/** So many models stand beside each other where the reader has chosen none. */
const AT_FIRST = 5;

/** What a reader wants to see of the models. */
export interface RowFilter {
  readonly callable: boolean;
  readonly takesAll: boolean;
  /** All of them, or the first few. */
  readonly all: boolean;
}

/** What is to be seen at first: models that have ended only where the reader has chosen them. */
export function filterAtFirst({ models }: { readonly models: readonly string[] }): RowFilter {
  return { callable: models.length === 0, takesAll: false, all: false };
}

/** Rows that are to be seen, and how many more there are. */
export interface ShownRows {
  readonly shown: readonly ModelRow[];
  readonly more: number;
}

/**
 * The rows that stand in a comparison: those that the reader has chosen, or else the model to move to and the cheapest of
 * those that take most workloads; then what the filters let through.
 */
export function shownRows(
  rows: readonly ModelRow[],
  { models, moveTarget }: { readonly models: readonly string[]; readonly moveTarget: string },
  { callable, takesAll, all }: RowFilter,
): ShownRows {
  const chosen = models.length > 0 ? rows.filter(({ there }) => models.includes(there.model.id)) : rows;
  const passing = chosen.filter((row) => (!callable || row.canBeCalled) && (!takesAll || row.takesAll));
  // A month is compared with a month of as many workloads; what takes more of them comes first.
  const rank = ({ there, leftOut }: ModelRow) => (there.model.id === moveTarget ? -1 : leftOut.length);
  const ranked = passing.toSorted((one, other) => rank(one) - rank(other) || one.low - other.low);
  const shown = all || models.length > 0 ? ranked : ranked.slice(0, AT_FIRST);
  return { shown, more: passing.length - shown.length };
}
