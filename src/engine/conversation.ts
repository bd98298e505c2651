import type { Limits } from '../catalog/schema';
import { cacheableTokens } from './promptCache';

/** A conversation whose turns each re-send what was said before. */
export interface ConversationShape {
  readonly turns: number;
  readonly systemTokens: number;
  readonly userTokensPerTurn: number;
  readonly replyTokensPerTurn: number;
  /** How many earlier turns are sent along; null for all of them. */
  readonly historyTurns: number | null;
}

/** What one turn sends, and how much of that was sent before in the same order and may come from the cache. */
export interface Turn {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cacheableTokens: number;
}

/** What each earlier turn that is sent along adds to a turn's input: its question and its reply. */
export function tokensSentAlong({
  userTokensPerTurn,
  replyTokensPerTurn,
}: Pick<ConversationShape, 'userTokensPerTurn' | 'replyTokensPerTurn'>): number {
  return userTokensPerTurn + replyTokensPerTurn;
}

/**
 * The turns of a conversation, the first one first. Turn t sends the system prompt, its own question, and the questions
 * and replies of the earlier turns within the history window. What the cache can give back is the input of the turn
 * before; on the first turn, and once the window has dropped a turn and so changed what follows it, the system prompt.
 */
export function turnsOf(shape: ConversationShape, limits: Limits): Turn[] {
  const { turns, systemTokens, userTokensPerTurn, replyTokensPerTurn, historyTurns } = shape;
  const sentAlong = historyTurns ?? turns;
  const inputOf = (earlierTurns: number) =>
    systemTokens + userTokensPerTurn + Math.min(earlierTurns, sentAlong) * tokensSentAlong(shape);
  return Array.from({ length: turns }, (_, earlierTurns) => {
    const startsLikeTheTurnBefore = earlierTurns > 0 && earlierTurns <= sentAlong;
    const prefixTokens = startsLikeTheTurnBefore ? inputOf(earlierTurns - 1) : systemTokens;
    return {
      inputTokens: inputOf(earlierTurns),
      outputTokens: replyTokensPerTurn,
      cacheableTokens: cacheableTokens(prefixTokens, limits),
    };
  });
}
