import type { Limits } from '../catalog/schema';
import type { Workload } from '../scenario/scenario';
import { withoutNoise } from '../units/decimal';
import { type Turn, turnsOf } from './conversation';
import { callsForDocument, type DocumentCalls } from './documents';
import { imageTokens } from './images';
import { cacheableTokens } from './promptCache';

/** What one unit of a workload's volume takes: a request, a conversation or a document. Retries are not in it. */
export interface UnitUse {
  readonly calls: number;
  /** Text and images. */
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** The part of the input that the cache gives back if it always does. */
  readonly cacheableTokens: number;
  /** The call that needs most of the context window, in text tokens. */
  readonly largestCall: {
    readonly inputTokens: number;
    readonly outputTokens: number;
  };
}

/** Reduces a workload's shape to what a unit of it takes. Images are billed but take no room in the context window. */
export function unitUse(workload: Workload, limits: Limits): UnitUse {
  const text = textUse(workload, limits);
  return { ...text, inputTokens: text.inputTokens + text.calls * imageTokensPerCall(workload, limits) };
}

/** The tokens of all images that go along with one call. */
export function imageTokensPerCall({ images }: Workload, limits: Limits): number {
  return images.reduce((sum, image) => sum + image.imagesPerCall * imageTokens(image, limits).tokens, 0);
}

/**
 * The start that all calls of a workload really have in common, in tokens: as entered, but never longer than a call. In a
 * conversation it is the system prompt. The parts of a document that takes several calls differ from behind the
 * instructions on.
 */
export function sharedStartTokens(workload: Workload, limits: Limits): number {
  const { sharedPrefixTokens } = workload;
  switch (workload.shape) {
    case 'requests':
      return Math.min(sharedPrefixTokens, workload.inputTokensPerRequest);
    case 'conversation':
      return workload.systemTokens;
    case 'documents': {
      const { calls, inputTokens } = callsOf(workload, limits);
      return Math.min(sharedPrefixTokens, calls === 1 ? inputTokens : workload.instructionTokensPerCall);
    }
  }
}

/** The largest prompt of a workload in tokens, text and images. */
export function largestPromptTokens(workload: Workload, limits: Limits): number {
  return unitUse(workload, limits).largestCall.inputTokens + imageTokensPerCall(workload, limits);
}

/** The length of a workload's documents in tokens, whatever it was given in. */
export function documentTokens({ documentLength, documentUnit, tokensPerDocumentUnit }: Workload): number {
  if (documentUnit === 'tokens') return documentLength;
  // The noise of a product must not ask for one call more.
  return withoutNoise(documentLength * tokensPerDocumentUnit);
}

/** The turns of a workload that is made of conversations, the first one first. */
export function turnsOfWorkload(workload: Workload, limits: Limits): Turn[] {
  return turnsOf({ ...workload, turns: workload.turnsPerConversation }, limits);
}

function textUse(workload: Workload, limits: Limits): UnitUse {
  switch (workload.shape) {
    case 'requests':
      return requestUse(workload, limits);
    case 'conversation':
      return conversationUse(workload, limits);
    case 'documents':
      return documentUse(workload, limits);
  }
}

function requestUse(workload: Workload, limits: Limits): UnitUse {
  const { inputTokensPerRequest: inputTokens, outputTokensPerRequest: outputTokens } = workload;
  return {
    calls: 1,
    inputTokens,
    outputTokens,
    cacheableTokens: cacheableTokens(sharedStartTokens(workload, limits), limits),
    largestCall: { inputTokens, outputTokens },
  };
}

function conversationUse(workload: Workload, limits: Limits): UnitUse {
  const turns = turnsOfWorkload(workload, limits);
  const sum = (count: (turn: Turn) => number) => turns.reduce((total, turn) => total + count(turn), 0);
  const largest = Math.max(...turns.map(({ inputTokens }) => inputTokens));
  return {
    calls: turns.length,
    inputTokens: sum(({ inputTokens }) => inputTokens),
    outputTokens: sum(({ outputTokens }) => outputTokens),
    cacheableTokens: sum((turn) => turn.cacheableTokens),
    largestCall: {
      inputTokens: largest,
      outputTokens: workload.replyTokensPerTurn,
    },
  };
}

function callsOf(workload: Workload, limits: Limits): DocumentCalls {
  return callsForDocument({ ...workload, documentTokens: documentTokens(workload) }, limits);
}

function documentUse(workload: Workload, limits: Limits): UnitUse {
  const { calls, inputTokens, outputTokens } = callsOf(workload, limits);
  const room = limits.contextTokens.value - workload.answerTokensPerCall;
  return {
    calls,
    inputTokens,
    outputTokens,
    cacheableTokens: calls * cacheableTokens(sharedStartTokens(workload, limits), limits),
    largestCall: {
      inputTokens: Math.min(inputTokens, room),
      outputTokens: workload.answerTokensPerCall,
    },
  };
}
