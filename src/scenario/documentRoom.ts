import type { Model } from '../catalog/schema';
import type { Workload } from './scenario';

/** The most of a document, in tokens, that fits into one call beside the instructions and the answer; 0 or less for none. */
export function roomForDocument(
  {
    instructionTokensPerCall,
    answerTokensPerCall,
  }: Pick<Workload, 'instructionTokensPerCall' | 'answerTokensPerCall'>,
  { context }: Model,
): number {
  const { windowTokens, inputTokens = windowTokens } = context;
  const room = windowTokens.value - instructionTokensPerCall - answerTokensPerCall;
  return Math.min(room, inputTokens.value - instructionTokensPerCall);
}
