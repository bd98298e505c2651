import type { Model } from '../catalog/schema';
import { roomForDocument } from '../scenario/documentRoom';

/** A document read in as many calls as the context window asks for. */
export interface DocumentShape {
  readonly documentTokens: number;
  readonly instructionTokensPerCall: number;
  readonly answerTokensPerCall: number;
  /** What each further call repeats of the part before. */
  readonly overlapTokens: number;
}

/** The calls that a document takes, and their tokens in all. */
export interface DocumentCalls {
  readonly calls: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** Cuts a document into calls. The overlap must be smaller than the room, which must be more than nothing. */
export function callsForDocument(shape: DocumentShape, model: Model): DocumentCalls {
  const { documentTokens, instructionTokensPerCall, answerTokensPerCall, overlapTokens } = shape;
  const room = roomForDocument(shape, model);
  const calls =
    documentTokens <= room ? 1 : Math.ceil((documentTokens - overlapTokens) / (room - overlapTokens));
  return {
    calls,
    inputTokens: documentTokens + (calls - 1) * overlapTokens + calls * instructionTokensPerCall,
    outputTokens: calls * answerTokensPerCall,
  };
}
