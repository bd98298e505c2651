import { THIS_MODEL } from '../catalog/models';
import type { ModelRow } from '../comparison/compareModels';
import { withoutNoise } from '../units/decimal';
import { counted } from './counted';

/**
 * Up to how much a model may reason before it costs more than here: `gpt-6-luna costs no more than GPT-4o mini up to 300
 * reasoning tokens a call.` Empty where there is no such number. Where the range is of nothing to everything that is written
 * to the cache, it is that of nothing, and says so.
 */
export function breakEvenText(
  { there, writes }: Pick<ModelRow, 'there' | 'writes'>,
  tokensPerCall: number | null,
): string {
  if (tokensPerCall === null) return '';
  const { title } = there.model;
  const tokens = Math.floor(withoutNoise(tokensPerCall));
  if (tokens < 1) return `Any reasoning makes ${title} dearer than ${THIS_MODEL.title}.`;
  const most = `${counted(tokens, 'reasoning token')} a call`;
  const unwritten = writes ? ', where nothing is written to its cache' : '';
  return `${title} costs no more than ${THIS_MODEL.title} up to ${most}${unwritten}.`;
}
