import type { Basis } from '../catalog/basis';
import type { Model, Seller, Source } from '../catalog/schema';
import { makerOf, sellerOfList, shutdownAt } from '../catalog/sellers';
import { sourceOf } from '../catalog/sources';
import type { IsoDate } from '../units/calendar';
import { formatDate } from '../units/format';
import { MONTHS_PER_YEAR } from '../units/period';
import { endVerbText } from './endVerb';
import { runPast } from './pastEnd';

/** The end of the model at one seller. */
export interface Shutdown {
  /** `OpenAI shuts GPT-4o mini down`, in the tense of the day that it is said on. */
  readonly event: string;
  /** YYYY-MM-DD */
  readonly date: IsoDate;
  readonly source: Source;
}

/**
 * When the model ends at its maker and, where another sells it by the list, there: with the source of each date, the
 * maker’s first.
 * @param madeOn the day that it is said on
 */
export function shutdownsOf({ model, list }: Pick<Basis, 'model' | 'list'>, madeOn: IsoDate): Shutdown[] {
  const sellers = [...new Set([makerOf(model), sellerOfList(list)])];
  return sellers.flatMap((seller) => shutdown(seller, model, madeOn) ?? []);
}

/** What there is to say of a figure of twelve months from a day on that end after the model does; null where they don’t. */
export function pastShutdownText(basis: Pick<Basis, 'model' | 'list'>, madeOn: IsoDate): string | null {
  const last = shutdownsOf(basis, madeOn).at(-1);
  if (!last || !runPast(last.date, madeOn, MONTHS_PER_YEAR)) return null;
  const run = last.date > madeOn ? 'run past' : 'come after';
  return `Twelve months from ${formatDate(madeOn)} ${run} ${formatDate(last.date)}, when ${last.event}.`;
}

function shutdown(seller: Seller, model: Model, madeOn: IsoDate): Shutdown | null {
  const end = shutdownAt(seller, model);
  if (!end) return null;
  const event = `${seller.title} ${endVerbText(seller, model.title, end.date, madeOn)}`;
  return { event, date: end.date, source: sourceOf(end.source) };
}
