import type { Model } from '../../src/catalog/schema';
import { type ConversationShape, turnInputTokens } from '../../src/engine/conversation';
import { cacheableTokens } from '../../src/engine/promptCache';

/** What one turn sends, and how much of that was sent before in the same order and may come from the cache. */
export interface Turn {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cacheableTokens: number;
}

/** The turns of a conversation, the first one first. */
export function turnsOf(shape: ConversationShape, model: Model): Turn[] {
  const { systemTokens, replyTokensPerTurn, historyTurns, turnsPerConversation } = shape;
  return Array.from({ length: turnsPerConversation }, (_, turn) => {
    const startsLikeTheTurnBefore = turn > 0 && turn <= (historyTurns ?? turn);
    const prefixTokens = startsLikeTheTurnBefore ? turnInputTokens(shape, turn - 1) : systemTokens;
    return {
      inputTokens: turnInputTokens(shape, turn),
      outputTokens: replyTokensPerTurn,
      cacheableTokens: cacheableTokens(prefixTokens, model),
    };
  });
}
