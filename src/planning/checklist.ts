import type { Basis } from '../catalog/basis';
import { SELLERS, shutdownAt } from '../catalog/sellers';
import type { ModelRow } from '../comparison/compareModels';
import type { IsoDate, YearMonth } from '../units/calendar';

/** Something that has to be done by a day, or that happens on one. */
export interface ChecklistEntry {
  readonly id: 'jobs-end' | 'shutdown' | 'target-ends' | 'begins' | 'done';
  readonly date: IsoDate;
  /** Of a shutdown: who shuts it down, and in which words. */
  readonly seller: { readonly title: string; readonly endVerb: 'shuts down' | 'retires' } | null;
}

interface About {
  readonly here: Pick<Basis, 'model'>;
  readonly row: Pick<ModelRow, 'end'>;
  readonly begins: YearMonth;
  /** The first month in which all calls have moved; null where that is beyond the horizon. */
  readonly done: YearMonth | null;
}

/** The days of a move in their order: when training ends, when the move begins and is done, when each side ends. */
export function checklist({ here, row, begins, done }: About): ChecklistEntry[] {
  const jobsEnd = here.model.dates.find(({ id }) => id === 'fine-tuning-jobs-end')?.date;
  const firstOf = (month: YearMonth) => `${month}-01` as IsoDate;
  const entries: ChecklistEntry[] = [
    ...(jobsEnd ? [{ id: 'jobs-end' as const, date: jobsEnd as IsoDate, seller: null }] : []),
    { id: 'begins', date: firstOf(begins), seller: null },
    ...(done && done !== begins ? [{ id: 'done' as const, date: firstOf(done), seller: null }] : []),
    ...SELLERS.flatMap((seller) => {
      const end = shutdownAt(seller, here.model);
      return end ? [{ id: 'shutdown' as const, date: end.date as IsoDate, seller }] : [];
    }),
    ...(row.end ? [{ id: 'target-ends' as const, date: row.end, seller: null }] : []),
  ];
  return entries.toSorted((one, other) => one.date.localeCompare(other.date));
}
