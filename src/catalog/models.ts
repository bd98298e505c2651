import gpt4o from '../../data/models/gpt-4o.json';
import gpt4oMini from '../../data/models/gpt-4o-mini.json';
import gpt6Luna from '../../data/models/gpt-6-luna.json';
import type { Model } from './schema';

/** The model that the calculator prices. */
export const THIS_MODEL = gpt4oMini as Model;

/** The model that its maker names as the replacement. */
export const REPLACEMENT_MODEL = gpt6Luna as Model;

/** The larger model of the same family, which bills images by fewer tokens. */
export const LARGER_MODEL = gpt4o as Model;

/** Every model that the dataset knows. */
export const MODELS = [THIS_MODEL, REPLACEMENT_MODEL, LARGER_MODEL];

/** The date of a named event in a model's life; throws when the data lacks it, which a test rules out. */
export function modelDate(model: Model, eventId: string): string {
  const event = model.dates.find(({ id }) => id === eventId);
  if (!event) throw new Error(`${model.id} has no date "${eventId}"`);
  return event.date;
}
