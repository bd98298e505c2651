import gpt4oMini from '../../data/models/gpt-4o-mini.json';
import type { IsoDate } from '../units/calendar';
import type { Model } from './schema';

/** The model that the calculator prices. */
export const THIS_MODEL = gpt4oMini as unknown as Model;

/** The date of a named event in a model's life; throws when the data lacks it, which a test rules out. */
export function modelDate(model: Model, eventId: string): IsoDate {
  const event = model.dates.find(({ id }) => id === eventId);
  if (!event) throw new Error(`${model.id} has no date "${eventId}"`);
  return event.date;
}
