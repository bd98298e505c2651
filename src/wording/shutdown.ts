import type { Basis } from '../catalog/basis';
import type { Model, Seller, Source } from '../catalog/schema';
import { makerOf, sellerOfList, shutdownAt } from '../catalog/sellers';
import { sourceOf } from '../catalog/sources';
import { type IsoDate, yearAfter } from '../units/calendar';
import { formatDate } from '../units/format';

/** The end of the model at one seller. */
export interface Shutdown {
  /** `OpenAI shuts GPT-4o mini down` */
  readonly event: string;
  /** YYYY-MM-DD */
  readonly date: IsoDate;
  readonly source: Source;
}

/** When the model ends at its maker and, where another sells it by the list, there: with the source of each date, the maker’s first. */
export function shutdownsOf({ model, list }: Pick<Basis, 'model' | 'list'>): Shutdown[] {
  const sellers = [...new Set([makerOf(model), sellerOfList(list)])];
  return sellers.flatMap((seller) => shutdown(seller, model) ?? []);
}

/** What there is to say of a figure of twelve months from a day on that end after the model does; null where they don’t. */
export function pastShutdownText(basis: Pick<Basis, 'model' | 'list'>, madeOn: IsoDate): string | null {
  const last = shutdownsOf(basis).at(-1);
  if (!last || yearAfter(madeOn) <= last.date) return null;
  return `Twelve months from ${formatDate(madeOn)} run past ${formatDate(last.date)}, when ${last.event}.`;
}

function shutdown(seller: Seller, model: Model): Shutdown | null {
  const end = shutdownAt(seller, model);
  return end && { event: endText(seller, model), date: end.date, source: sourceOf(end.source) };
}

function endText({ title, endVerb }: Seller, model: Model): string {
  return endVerb === 'retires' ? `${title} retires ${model.title}` : `${title} shuts ${model.title} down`;
}
