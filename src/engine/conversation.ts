import type { Model } from '../catalog/schema';
import { withoutNoise } from '../units/decimal';
import { cacheableTokens, cacheStepsOf } from './promptCache';
import { stepSum } from './stepSum';

/** A conversation whose turns each re-send what was said before. */
export interface ConversationShape {
  readonly turnsPerConversation: number;
  readonly systemTokens: number;
  readonly userTokensPerTurn: number;
  readonly replyTokensPerTurn: number;
  /** How many earlier turns are sent along; null for all of them. */
  readonly historyTurns: number | null;
}

/** What a run of turns sends in all. */
export interface TurnSums {
  readonly inputTokens: number;
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
 * The text that a turn sends, the first one being 0: the system prompt, its own question, and the questions and replies
 * of the earlier turns within the history window.
 */
export function turnInputTokens(shape: ConversationShape, turn: number): number {
  const { systemTokens, userTokensPerTurn, historyTurns } = shape;
  const along = historyTurns === null ? turn : Math.min(turn, historyTurns);
  return withoutNoise(systemTokens + userTokensPerTurn + along * tokensSentAlong(shape));
}

/**
 * What the turns from one up to, but not including, another send in all; the first turn is 0. What the cache can give
 * back is the input of the turn before; on the first turn, and once the window has dropped a turn and so changed what
 * follows it, the system prompt. Numbers alone: a conversation may have hundreds of turns.
 */
export function sumTurns(shape: ConversationShape, model: Model, from: number, to: number): TurnSums {
  const { systemTokens } = shape;
  const first = systemTokens + shape.userTokensPerTurn;
  const growth = tokensSentAlong(shape);
  const sentAlong = shape.historyTurns ?? to;
  const earlierTurns = turnsSentAlong(to, sentAlong) - turnsSentAlong(from, sentAlong);
  const start = Math.max(1, from);
  const end = Math.min(to - 1, sentAlong);
  const likeTheTurnBefore = Math.max(0, end - start + 1);
  const { minimum, step } = cacheStepsOf(model);
  const prefixOf = (turn: number) => withoutNoise(first + (turn - 1) * growth);
  let long = start;
  while (long <= end && prefixOf(long) < minimum) long += 1;
  const steps = long > end ? 0 : stepSum(end - long + 1, prefixOf(long), growth, step);
  const ofSystem = (to - from - likeTheTurnBefore) * cacheableTokens(systemTokens, model);
  return {
    inputTokens: (to - from) * first + earlierTurns * growth,
    cacheableTokens: ofSystem + steps * step,
  };
}

/** How many earlier turns are sent along in all up to, but not including, a turn. */
function turnsSentAlong(turn: number, atMost: number): number {
  const growing = Math.min(turn, atMost);
  return (growing * (growing - 1)) / 2 + (turn - growing) * growing;
}

/**
 * How many turns from the first on take at most so many tokens, with what goes along beside their text. No turn is ever
 * shorter than the one before it.
 */
export function turnsUpTo(shape: ConversationShape, limitTokens: number, besideTokens: number): number {
  const { turnsPerConversation } = shape;
  const fits = (turn: number) => withoutNoise(turnInputTokens(shape, turn) + besideTokens) <= limitTokens;
  if (fits(turnsPerConversation - 1)) return turnsPerConversation;
  if (!fits(0)) return 0;
  // They grow evenly up to the one that does not fit; a division of fractions may miss it by one.
  const room = limitTokens - besideTokens - turnInputTokens(shape, 0);
  let turns = Math.min(turnsPerConversation - 1, Math.floor(room / tokensSentAlong(shape)) + 1);
  while (fits(turns)) turns += 1;
  while (!fits(turns - 1)) turns -= 1;
  return turns;
}
