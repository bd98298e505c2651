import type { ModelRow } from '../../comparison/compareModels';

/** A column, or the order in which rows are given. */
export type SortKey = 'shown' | 'model' | 'month' | 'against' | 'until';

const NO_END = '9999';

/** Rows in the order of a column, rising or falling; what nothing is compared of comes last either way. */
export function sortedRows(rows: readonly ModelRow[], key: SortKey, falls: boolean): ModelRow[] {
  if (key === 'shown') return [...rows];
  const way = falls ? -1 : 1;
  return rows.toSorted((one, other) => {
    if (one.takesAny !== other.takesAny) return one.takesAny ? -1 : 1;
    return way * (compared(one, other, key) || Number(other.takesAll) - Number(one.takesAll));
  });
}

function compared(one: ModelRow, other: ModelRow, key: Exclude<SortKey, 'shown'>): number {
  switch (key) {
    case 'model':
      return one.there.model.title.localeCompare(other.there.model.title, 'en');
    case 'month':
      return one.low - other.low || one.high - other.high;
    case 'against':
      return one.more.low - other.more.low || one.more.high - other.more.high;
    case 'until':
      return (one.end ?? NO_END).localeCompare(other.end ?? NO_END);
  }
}
