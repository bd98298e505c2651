import type { Seller } from '../catalog/schema';
import type { IsoDate } from '../units/calendar';

/**
 * What a seller does to a model on a day, in the tense of another: `shuts GPT-4o mini down`, `retired it`. On the day
 * itself it is in the present.
 * @param what the model, as the sentence calls it
 */
export function endVerbText(
  { endVerb }: Pick<Seller, 'endVerb'>,
  what: string,
  date: IsoDate,
  today: IsoDate,
): string {
  const isPast = date < today;
  if (endVerb === 'retires') return `${isPast ? 'retired' : 'retires'} ${what}`;
  return `${isPast ? 'shut' : 'shuts'} ${what} down`;
}
