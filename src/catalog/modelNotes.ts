import { ALL_MODELS } from './everything';

/** What else there is to know of a model; empty where there is nothing. */
export function modelNote(id: string): string {
  return ALL_MODELS.find((model) => model.id === id)?.note ?? '';
}
