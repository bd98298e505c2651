import type { Basis } from '../catalog/basis';
import type { Model } from '../catalog/schema';
import type { Workload } from '../scenario/scenario';
import { withoutNoise } from '../units/decimal';
import { AS_DESCRIBED, type CallAssumptions, countedAnew } from './callAssumptions';
import { sumTurns, turnInputTokens, turnsUpTo } from './conversation';
import { callsForDocument, type DocumentCalls } from './documents';
import { imageTokens } from './images';
import { cacheableTokens, isTooShortToCache } from './promptCache';

/** Calls of a unit whose prompts are in the same tier of length, with their tokens, text and images. */
export class CallsOfLength {
  constructor(
    readonly promptTier: number,
    readonly calls: number,
    readonly inputTokens: number,
    readonly outputTokens: number,
    /** The part of the input that the cache gives back if it always does. */
    readonly cacheableTokens: number,
    /** The input of the calls that are long enough to be written to the cache; 0 where writing is not billed. */
    readonly writableTokens: number,
  ) {}
}

/** What one unit of a workload's volume takes: a request, a conversation or a document. Retries are not in it. */
export class UnitUse {
  constructor(
    /** By the length of the prompts, shortest first; only a card with such tiers has more than one. */
    readonly byLength: readonly CallsOfLength[],
    readonly images: ImagesOfCall,
    /** The call that needs most of the context window, in text tokens; what web searches bring is beside them. */
    readonly largestInputTokens: number,
    readonly largestOutputTokens: number,
  ) {}

  get calls(): number {
    let calls = 0;
    for (const part of this.byLength) calls += part.calls;
    return calls;
  }

  get inputTokens(): number {
    return this.byLength.reduce((sum, { inputTokens }) => sum + inputTokens, 0);
  }

  get outputTokens(): number {
    return this.byLength.reduce((sum, { outputTokens }) => sum + outputTokens, 0);
  }

  get cacheableTokens(): number {
    return this.byLength.reduce((sum, part) => sum + part.cacheableTokens, 0);
  }
}

/** The images that go along with one call. */
export interface ImagesOfCall {
  readonly tokens: number;
  /** Those that the model has no known rule for. */
  readonly uncounted: number;
}

const NO_IMAGES: ImagesOfCall = { tokens: 0, uncounted: 0 };

/** Reduces a workload's shape to what a unit of it takes. Images are billed but take no room in the context window. */
export function unitUse(workload: Workload, basis: Basis, assumed: CallAssumptions = AS_DESCRIBED): UnitUse {
  const images = imagesOfCall(workload, basis.model);
  switch (workload.shape) {
    case 'requests':
      return requestUse(workload, basis, images);
    case 'conversation':
      return conversationUse(workload, basis, images);
    case 'documents':
      return documentUse(workload, basis, images, assumed);
  }
}

/** The tokens of the images that go along with one call. */
export function imagesOfCall({ images }: Workload, model: Model): ImagesOfCall {
  if (images.length === 0) return NO_IMAGES;
  let tokens = 0;
  let uncounted = 0;
  for (const image of images) {
    const each = imageTokens(image, model.images);
    if (each) tokens += image.imagesPerCall * each.tokens;
    else uncounted += image.imagesPerCall;
  }
  return { tokens, uncounted };
}

/**
 * The start that all calls of a workload really have in common, in tokens: as entered, but never longer than a call. In a
 * conversation it is the system prompt. The parts of a document that takes several calls differ from behind the
 * instructions on.
 */
export function sharedStartTokens(workload: Workload, { model }: Pick<Basis, 'model'>): number {
  const { sharedPrefixTokens } = workload;
  switch (workload.shape) {
    case 'requests':
      return Math.min(sharedPrefixTokens, workload.inputTokensPerRequest);
    case 'conversation':
      return workload.systemTokens;
    case 'documents':
      return sharedStartOfDocument(workload, callsOf(workload, model));
  }
}

function sharedStartOfDocument(workload: Workload, { calls, inputTokens }: DocumentCalls): number {
  const common = calls === 1 ? inputTokens : workload.instructionTokensPerCall;
  return Math.min(workload.sharedPrefixTokens, common);
}

/** The largest prompt of a unit in tokens, text and images. */
export function largestPromptTokens({ largestInputTokens, images }: UnitUse): number {
  return largestInputTokens + images.tokens;
}

/** The length of a workload's documents in tokens, whatever it was given in. */
export function documentTokens({ documentLength, documentUnit, tokensPerDocumentUnit }: Workload): number {
  if (documentUnit === 'tokens') return documentLength;
  // The noise of a product must not ask for one call more.
  return withoutNoise(documentLength * tokensPerDocumentUnit);
}

function callsOf(workload: Workload, model: Model): DocumentCalls {
  const { instructionTokensPerCall, answerTokensPerCall, overlapTokens } = workload;
  const shape = {
    documentTokens: documentTokens(workload),
    instructionTokensPerCall,
    answerTokensPerCall,
    overlapTokens,
  };
  return callsForDocument(shape, model);
}

function requestUse(workload: Workload, basis: Basis, images: ImagesOfCall): UnitUse {
  const { inputTokensPerRequest, outputTokensPerRequest: outputTokens, sharedPrefixTokens } = workload;
  const inputTokens = inputTokensPerRequest + images.tokens;
  const cacheable = cacheableTokens(Math.min(sharedPrefixTokens, inputTokensPerRequest), basis.model);
  const part = callsOfLength(workload, basis, 1, inputTokens, outputTokens, cacheable);
  return new UnitUse([part], images, inputTokensPerRequest, outputTokens);
}

function conversationUse(workload: Workload, basis: Basis, images: ImagesOfCall): UnitUse {
  const { turnsPerConversation: turns, replyTokensPerTurn } = workload;
  const { model, rates } = basis;
  const beside = images.tokens + searchTokensPerCall(workload, model);
  const parts: CallsOfLength[] = [];
  let from = 0;
  for (let promptTier = 0; from < turns; promptTier += 1) {
    const threshold = rates.overInputTokens[promptTier];
    const to = threshold === undefined ? turns : turnsUpTo(workload, threshold, beside);
    if (to <= from) continue;
    parts.push(turnsOfLength(workload, basis, images, promptTier, from, to));
    from = to;
  }
  return new UnitUse(parts, images, turnInputTokens(workload, turns - 1), replyTokensPerTurn);
}

/** The turns from one up to another, which are in the same tier of length; the first turn is 0. */
export function turnsOfLength(
  workload: Workload,
  { model }: Basis,
  images: ImagesOfCall,
  promptTier: number,
  from: number,
  to: number,
): CallsOfLength {
  const calls = to - from;
  const { inputTokens, cacheableTokens: cacheable } = sumTurns(workload, model, from, to);
  return new CallsOfLength(
    promptTier,
    calls,
    inputTokens + calls * images.tokens,
    calls * workload.replyTokensPerTurn,
    cacheable,
    writableTokens(workload, model, images, from, to),
  );
}

/** The input of the turns that are long enough to be written to the cache, where that is billed. */
function writableTokens(workload: Workload, model: Model, images: ImagesOfCall, from: number, to: number) {
  if (!model.cache?.writes.value) return 0;
  const isShort = (turn: number) =>
    isTooShortToCache(withoutNoise(turnInputTokens(workload, turn) + images.tokens), model);
  let long = from;
  while (long < to && isShort(long)) long += 1;
  return sumTurns(workload, model, long, to).inputTokens + (to - long) * images.tokens;
}

/** The calls are those that the limits ask for; what they hold is counted as the model counts it. */
function documentUse(
  workload: Workload,
  basis: Basis,
  images: ImagesOfCall,
  { cutBy, textFactor }: CallAssumptions,
): UnitUse {
  const { model, rates } = basis;
  const limits = cutBy ?? model;
  const { answerTokensPerCall } = workload;
  const whole = callsOf(workload, limits);
  const { calls } = whole;
  const inputTokens = countedAnew(whole.inputTokens, textFactor);
  const cacheable = cacheableTokens(countedAnew(sharedStartOfDocument(workload, whole), textFactor), model);
  const { windowTokens, inputTokens: mostInput = windowTokens } = limits.context;
  const largest = Math.min(
    inputTokens,
    countedAnew(Math.min(windowTokens.value - answerTokensPerCall, mostInput.value), textFactor),
  );
  const answer = countedAnew(answerTokensPerCall, textFactor);
  const part = (some: number, textTokens: number) =>
    callsOfLength(workload, basis, some, textTokens + some * images.tokens, some * answer, some * cacheable);
  // All calls but the last are full; where length has a price they are told apart from it.
  const full = calls - 1;
  const isOneLength = full === 0 || (rates.overInputTokens.length === 0 && !model.cache?.writes.value);
  const parts = isOneLength
    ? [part(calls, inputTokens)]
    : [part(1, inputTokens - full * largest), part(full, full * largest)];
  return new UnitUse(parts, images, largest, answer);
}

/** Calls that are all of one length. */
function callsOfLength(
  workload: Workload,
  { model, rates }: Basis,
  calls: number,
  inputTokens: number,
  outputTokens: number,
  cacheable: number,
): CallsOfLength {
  const perCall = withoutNoise(inputTokens / calls);
  const isWritten = model.cache?.writes.value === true && !isTooShortToCache(perCall, model);
  return new CallsOfLength(
    promptTierOf(perCall + searchTokensPerCall(workload, model), rates.overInputTokens),
    calls,
    inputTokens,
    outputTokens,
    cacheable,
    isWritten ? inputTokens : 0,
  );
}

/** What web searches put into the prompt of a call, on average. */
export function searchTokensPerCall({ webSearchesPerCall }: Workload, { webSearch }: Model): number {
  return webSearchesPerCall === 0 ? 0 : webSearchesPerCall * (webSearch?.inputTokens.value ?? 0);
}

/** What they put into the call that makes most of them: a search is made whole or not at all. */
export function mostSearchTokens({ webSearchesPerCall }: Workload, { webSearch }: Model): number {
  return Math.ceil(webSearchesPerCall) * (webSearch?.inputTokens.value ?? 0);
}

/** How many thresholds a prompt is over: one that is just as long as a threshold is not over it. */
export function promptTierOf(promptTokens: number, thresholds: readonly number[]): number {
  let tier = 0;
  while (promptTokens > (thresholds[tier] ?? Infinity)) tier += 1;
  return tier;
}
