import { modelDate, REPLACEMENT_MODEL, THIS_MODEL } from '../catalog/models';
import { isOfAzure } from '../catalog/priceLists';
import type { PriceList, Source } from '../catalog/schema';
import { sourceOf } from '../catalog/sources';
import { yearAfter } from '../units/calendar';
import { formatDate } from '../units/format';

/** The end of the model at one provider. */
export interface Shutdown {
  /** `OpenAI shuts GPT-4o mini down` */
  readonly event: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly source: Source;
}

/** The name of the model that OpenAI gives as the replacement. */
export const REPLACEMENT = REPLACEMENT_MODEL.title;

/** When the model ends at OpenAI and, for a list of Azure’s, there: with the source of each date, OpenAI’s first. */
export function shutdownsOf(list: PriceList): Shutdown[] {
  const atOpenAi = shutdown('api-shutdown', `OpenAI shuts ${THIS_MODEL.title} down`);
  return isOfAzure(list)
    ? [atOpenAi, shutdown('azure-retirement', `Azure retires ${THIS_MODEL.title}`)]
    : [atOpenAi];
}

/** What there is to say of a figure of twelve months from a day on that end after the model does; null where they don’t. */
export function pastShutdownText(list: PriceList, madeOn: string): string | null {
  const last = shutdownsOf(list).at(-1);
  if (!last || yearAfter(madeOn) <= last.date) return null;
  return `Twelve months from ${formatDate(madeOn)} run past ${formatDate(last.date)}, when ${last.event}.`;
}

function shutdown(dateId: string, event: string): Shutdown {
  const source = THIS_MODEL.dates.find(({ id }) => id === dateId)?.source;
  if (source === undefined) throw new Error(`${THIS_MODEL.id} has no date "${dateId}"`);
  return { event, date: modelDate(THIS_MODEL, dateId), source: sourceOf(source) };
}
