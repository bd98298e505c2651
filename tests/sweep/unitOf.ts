import { THIS_MODEL } from '../../src/catalog/models';
import type { Workload } from '../../src/scenario/scenario';

/** A call of a unit: what it sends, what of that was sent before, what comes back. Text alone. */
export interface DerivedCall {
  readonly input: number;
  readonly cacheable: number;
  readonly output: number;
}

const WINDOW = THIS_MODEL.context.windowTokens.value;

/** Nothing under 1,024 tokens, then whole steps of 128. */
const cacheable = (start: number) => (start < 1024 ? 0 : Math.floor(start / 128) * 128);

/** The calls of a unit, one by one, by the words of the docs. */
export function callsOf(workload: Workload): DerivedCall[] {
  switch (workload.shape) {
    case 'requests': {
      const { inputTokensPerRequest: input, outputTokensPerRequest: output, sharedPrefixTokens } = workload;
      return [{ input, output, cacheable: cacheable(Math.min(sharedPrefixTokens, input)) }];
    }
    case 'conversation':
      return turnsOf(workload);
    case 'documents':
      return partsOf(workload);
  }
}

function turnsOf(workload: Workload): DerivedCall[] {
  const { systemTokens, userTokensPerTurn, replyTokensPerTurn, turnsPerConversation, historyTurns } =
    workload;
  const along = (turn: number) => Math.min(turn, historyTurns ?? turn);
  const sent = (turn: number) =>
    systemTokens + userTokensPerTurn + along(turn) * (userTokensPerTurn + replyTokensPerTurn);
  return Array.from({ length: turnsPerConversation }, (_, turn) => ({
    input: sent(turn),
    output: replyTokensPerTurn,
    cacheable: cacheable(turn > 0 && along(turn) === turn ? sent(turn - 1) : systemTokens),
  }));
}

/** The length of a document in tokens, and the room for it in a call. */
export function documentOf(workload: Workload): { length: number; room: number } {
  const { documentLength, documentUnit, tokensPerDocumentUnit } = workload;
  const length = documentUnit === 'tokens' ? documentLength : documentLength * tokensPerDocumentUnit;
  return { length, room: WINDOW - workload.instructionTokensPerCall - workload.answerTokensPerCall };
}

function partsOf(workload: Workload): DerivedCall[] {
  const {
    instructionTokensPerCall,
    answerTokensPerCall: output,
    overlapTokens,
    sharedPrefixTokens,
  } = workload;
  const { length, room } = documentOf(workload);
  const over = length - room;
  // A hair over the room is the noise of a product.
  const further = over > length * 1e-14 ? Math.ceil((over / (room - overlapTokens)) * (1 - 1e-14)) : 0;
  const calls = further + 1;
  const input = length + further * overlapTokens + calls * instructionTokensPerCall;
  const shared = cacheable(Math.min(sharedPrefixTokens, calls === 1 ? input : instructionTokensPerCall));
  // Of many calls one stands for all: only sums are told of documents.
  return [{ input, output: calls * output, cacheable: calls * shared }];
}

/** How many calls a unit takes. */
export function callCountOf(workload: Workload): number {
  switch (workload.shape) {
    case 'requests':
      return 1;
    case 'conversation':
      return workload.turnsPerConversation;
    case 'documents': {
      const { length, room } = documentOf(workload);
      const over = length - room;
      return over > length * 1e-14
        ? 1 + Math.ceil((over / (room - workload.overlapTokens)) * (1 - 1e-14))
        : 1;
    }
  }
}

/** The tokens of each size of image, with the squares that it is cut into where those count. */
export function imagesOf({
  images,
}: Workload): { tokens: number; tiles: number; perCall: number; seen: [number, number] }[] {
  return images.map(({ widthPx, heightPx, detail, imagesPerCall: perCall }) => {
    if (detail === 'low') return { tokens: 2833, tiles: 0, perCall, seen: [0, 0] };
    const [long, short] = [Math.max(widthPx, heightPx), Math.min(widthPx, heightPx)];
    const scale = Math.min(1, 2048 / long, 768 / short);
    const along = (side: number) => Math.ceil((side * scale) / 512 - 1e-12);
    const tiles = along(long) * along(short);
    return {
      tokens: 2833 + 5667 * tiles,
      tiles,
      perCall,
      seen: [Math.round(widthPx * scale), Math.round(heightPx * scale)],
    };
  });
}

export const imageTokensOf = (workload: Workload) =>
  imagesOf(workload).reduce((sum, { tokens, perCall }) => sum + tokens * perCall, 0);
