import type { Basis } from '../catalog/basis';
import { costsLess, type ModelRow } from '../comparison/compareModels';
import { moveSentence, otherListText } from './moveSentence';

/**
 * What the same tokens cost on the model to move to, by which list where that is of another seller or region, and how many
 * others are sure to cost less than here.
 */
export function moveAnswer(
  rows: readonly ModelRow[],
  { here, there }: Readonly<Record<'here' | 'there', Pick<Basis, 'model' | 'list'>>>,
): string {
  const { id, title } = there.model;
  const row = rows.find((one) => one.there.model.id === id);
  if (!row) return '';
  const others = rows.filter((other) => other !== row && other.canBeCalled && costsLess(other)).length;
  const byList = row.takesAny ? otherListText(here, there) : '';
  return [moveSentence(row, title, others, row.end), byList].filter(Boolean).join(' ');
}
