import type { Basis } from '../catalog/basis';
import { sellerOfList, shutdownAt } from '../catalog/sellers';
import { type IsoDate, monthsAfter } from '../units/calendar';
import { formatDate } from '../units/format';
import { MONTHS_PER_YEAR } from '../units/period';
import { counted } from './counted';

/** Whether so many months from a day on hold a day on which what ends on `end` is no more. */
export function runPast(end: IsoDate, from: IsoDate, months: number): boolean {
  return monthsAfter(from, months) > end;
}

/**
 * What there is to say of figures of twelve and of so many other months from today on, where they go on after the model
 * has ended at whose prices they are by: `A year from today: past the shutdown on 14 January 2027.` It is said of the
 * fewest months that do. Null where none does, and where today is not known.
 */
export function pastEndText(
  { model, list }: Pick<Basis, 'model' | 'list'>,
  horizonMonths: number,
  today: IsoDate | null,
): string | null {
  const seller = sellerOfList(list);
  const end = shutdownAt(seller, model)?.date;
  if (!end || today === null) return null;
  const spans = [MONTHS_PER_YEAR, horizonMonths].sort((one, other) => one - other);
  const months = spans.find((span) => runPast(end, today, span));
  if (months === undefined) return null;
  const name = seller.endVerb === 'retires' ? 'retirement' : 'shutdown';
  const from = months === MONTHS_PER_YEAR ? 'A year' : counted(months, 'month');
  return `${from} from today: ${end > today ? 'past' : 'after'} the ${name} on ${formatDate(end)}.`;
}
