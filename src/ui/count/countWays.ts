import type { QuantityKey } from '../../scenario/fieldRow';
import type { Workload } from '../../scenario/scenario';
import { TOKENS_BEFORE_ANSWER, TOKENS_PER_MESSAGE } from '../../tokens/countChat';

/** Every role is a single token. */
export const TOKENS_PER_ROLE = 1;

/** What goes around a text in a call. */
export interface CountWay {
  /** As the choice names it. */
  readonly label: string;
  /** How many messages are put around it. */
  readonly messages: number;
  /** Whether what asks the model for its answer is counted with it: that comes once in a call. */
  readonly withAnswerStart: boolean;
}

const BARE: CountWay = { label: 'as the bare text', messages: 0, withAnswerStart: false };

/** The fields whose tokens a text can be counted for, each with what may go around the text; the usual way first. */
const WAYS: { readonly [Key in QuantityKey]?: readonly CountWay[] } = {
  inputTokensPerRequest: [{ label: 'as one user message', messages: 1, withAnswerStart: true }, BARE],
  outputTokensPerRequest: [BARE],
  systemTokens: [{ label: 'as a system message', messages: 1, withAnswerStart: true }, BARE],
  userTokensPerTurn: [{ label: 'as a user message', messages: 1, withAnswerStart: false }, BARE],
  replyTokensPerTurn: [BARE],
  documentLength: [BARE],
  tokensPerDocumentUnit: [BARE],
  instructionTokensPerCall: [
    { label: 'in one message with the document', messages: 1, withAnswerStart: true },
    { label: 'in a message before that of the document', messages: 2, withAnswerStart: true },
    BARE,
  ],
  answerTokensPerCall: [BARE],
  overlapTokens: [BARE],
  sharedPrefixTokens: [{ label: 'as a system message', messages: 1, withAnswerStart: false }, BARE],
};

/** The ways to count a text for a field as a workload has it; none where the field counts no tokens of a text. */
export function waysToCount(
  of: QuantityKey,
  { documentUnit }: Pick<Workload, 'documentUnit'>,
): readonly CountWay[] {
  return of === 'documentLength' && documentUnit !== 'tokens' ? [] : (WAYS[of] ?? []);
}

/** The fields that a whole prompt is entered beside, one of each shape. */
export function takesWholePrompt(of: QuantityKey): boolean {
  return of === 'inputTokensPerRequest' || of === 'systemTokens' || of === 'instructionTokensPerCall';
}

/** What a way adds to the tokens of a text. */
export function tokensAround({ messages, withAnswerStart }: CountWay): number {
  return messages * (TOKENS_PER_MESSAGE + TOKENS_PER_ROLE) + (withAnswerStart ? TOKENS_BEFORE_ANSWER : 0);
}

/** What a count fills its field with: its tokens, or of a text of words as many as a word has, to two decimals. */
export function valueFrom(
  of: QuantityKey,
  { documentUnit }: Pick<Workload, 'documentUnit'>,
  text: string,
  tokens: number,
): number {
  if (of !== 'tokensPerDocumentUnit' || documentUnit !== 'words') return tokens;
  const words = text.trim().split(/\s+/).length;
  return Math.round((tokens / words) * 100) / 100;
}
