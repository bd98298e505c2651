import type { Basis } from '../catalog/basis';
import { sellerOfList, shutdownAt } from '../catalog/sellers';
import { type IsoDate, monthsAfter } from '../units/calendar';
import { formatDate } from '../units/format';

/** Whether so many months from a day on hold a day on which what ends on `end` is no more. */
export function runPast(end: IsoDate, from: IsoDate, months: number): boolean {
  return monthsAfter(from, months) > end;
}

/**
 * What there is to say beside a figure of so many months from today on, where they go on after the model has ended at
 * whose prices they are by: `past the shutdown on 14 January 2027`. Null where they don't, and where today is not known.
 */
export function pastEndText(
  { model, list }: Pick<Basis, 'model' | 'list'>,
  months: number,
  today: IsoDate | null,
): string | null {
  const seller = sellerOfList(list);
  const end = shutdownAt(seller, model)?.date;
  if (!end || today === null || !runPast(end, today, months)) return null;
  const name = seller.endVerb === 'retires' ? 'retirement' : 'shutdown';
  return `${end > today ? 'past' : 'after'} the ${name} on ${formatDate(end)}`;
}
