import type { Model } from '../catalog/schema';
import { costsLess, type ModelRow } from '../comparison/compareModels';
import { moveSentence } from './moveSentence';

/** What the same tokens cost on the model to move to, and how many others are sure to cost less than here. */
export function moveAnswer(rows: readonly ModelRow[], { id, title }: Pick<Model, 'id' | 'title'>): string {
  const row = rows.find(({ there }) => there.model.id === id);
  const others = rows.filter((other) => other !== row && other.canBeCalled && costsLess(other)).length;
  return row ? moveSentence(row, title, others, row.end) : '';
}
