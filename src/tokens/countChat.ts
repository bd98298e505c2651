import type { ChatMessage, TextCounter, ToolDefinition } from './chat';
import { countTools } from './countTools';

/** What the API puts around each message, before a name, and before the answer that it asks the model for. */
export const TOKENS_PER_MESSAGE = 3;
const TOKENS_PER_NAME = 1;
export const TOKENS_BEFORE_ANSWER = 3;

/** A part of a message that is not in the count. */
export interface NotCounted {
  /** The number of the message, from 1. */
  readonly message: number;
  /** By the API's own word. */
  readonly what: string;
}

/** How many tokens the input of a call is. */
export interface ChatCount {
  readonly tokens: number;
  /** Each message with its role, its name, and what the API puts around it. */
  readonly messageTokens: readonly number[];
  /** Zero without tools. */
  readonly toolTokens: number;
  /** Whether the tools, or messages of several texts, are of a kind that the rules were not compared with the API on. */
  readonly isEstimate: boolean;
  readonly notCounted: readonly NotCounted[];
}

/**
 * The input tokens of a call: for each message 3, its role, its text, and its name with 1 more; 3 for the answer to begin; the
 * tools as `countTools` has them. This is the rule of OpenAI's cookbook for gpt-4o-mini (“How to count tokens with tiktoken”),
 * where it gives what the API counted. The `usage` of an answer is what is billed.
 */
export function countChat(
  messages: readonly ChatMessage[],
  tools: readonly ToolDefinition[],
  count: TextCounter,
): ChatCount {
  const messageTokens = messages.map((message) => countMessage(message, count));
  const { tokens: toolTokens, isEstimate: toolsAreEstimate } = countTools(tools, count);
  return {
    tokens: messageTokens.reduce((sum, tokens) => sum + tokens, TOKENS_BEFORE_ANSWER + toolTokens),
    messageTokens,
    toolTokens,
    isEstimate: toolsAreEstimate || messages.some(({ texts }) => texts.length > 1),
    notCounted: messages.flatMap(({ notCounted }, index) =>
      notCounted.map((what) => ({ message: index + 1, what })),
    ),
  };
}

function countMessage({ role, name, texts }: ChatMessage, count: TextCounter): number {
  const ofName = name === undefined ? 0 : count(name) + TOKENS_PER_NAME;
  return texts.reduce((sum, text) => sum + count(text), TOKENS_PER_MESSAGE + count(role) + ofName);
}
