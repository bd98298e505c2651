import { THIS_MODEL } from '../catalog/models';
import type { ModelRow } from '../comparison/compareModels';
import { formatCount } from '../units/format';

/**
 * Up to how much a model may reason before it costs more than here: `gpt-6-luna stays cheaper up to 300 reasoning tokens a
 * call.` Empty where there is no such number.
 */
export function breakEvenText({ there }: Pick<ModelRow, 'there'>, tokensPerCall: number | null): string {
  if (tokensPerCall === null) return '';
  const tokens = Math.floor(tokensPerCall);
  if (tokens < 1) return `Any reasoning makes ${there.model.title} dearer than ${THIS_MODEL.title}.`;
  return `${there.model.title} stays cheaper up to ${formatCount(tokens)} reasoning tokens a call.`;
}
