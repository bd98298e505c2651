import type { Limits } from '../catalog/schema';
import type { Workload } from './scenario';

/** The most of a document, in tokens, that fits into one call beside the instructions and the answer; 0 or less for none. */
export function roomForDocument(
  {
    instructionTokensPerCall,
    answerTokensPerCall,
  }: Pick<Workload, 'instructionTokensPerCall' | 'answerTokensPerCall'>,
  limits: Limits,
): number {
  return limits.contextTokens.value - instructionTokensPerCall - answerTokensPerCall;
}
