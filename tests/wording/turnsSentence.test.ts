import { describe, expect, it } from 'vitest';
import { turnCosts } from '../../src/analysis/turnCosts';
import { DEFAULT_WORKLOAD } from '../../src/scenario/defaults';
import type { Workload } from '../../src/scenario/scenario';
import { turnsSentence } from '../../src/wording/turnsSentence';
import { basisBy } from '../support/cards';

/** Ten turns; 800 tokens of system prompt, 150 of a question, 250 of a reply. */
function said(patch: Partial<Workload>): string {
  const workload: Workload = { ...DEFAULT_WORKLOAD, shape: 'conversation', ...patch };
  return turnsSentence(turnCosts(workload, basisBy()) ?? [], workload);
}

/** 950 x 150 + 250 x 600 = 292,500 nano-dollars, and ten times that. */
const EVEN = 'The first turn costs $0.0002925, turn 10 costs $0.0002925, the conversation $0.002925.';

describe('the turns of a conversation, in a sentence', () => {
  it.each<[string, Partial<Workload>, string]>([
    [
      // Turn 10: 4,550 x 150 + 150,000 = 832,500 nano-dollars; in all 27,500 x 150 + 2,500 x 600 = 5,625,000.
      'all of which are sent again',
      {},
      'The first turn costs $0.0002925, turn 10 costs $0.0008325, the conversation $0.005625: each turn sends the earlier ones again.',
    ],
    [
      // With two sent along: 950 + 800 = 1,750 at most; 950 + 1,350 + 8 x 1,750 = 16,300 x 150 + 1.5M = 3,945,000.
      'the last two of which are sent again',
      { historyTurns: 2 },
      'The first turn costs $0.0002925, turn 10 costs $0.0004125, the conversation $0.003945: each turn sends the last 2 again.',
    ],
    [
      'the last of which is sent again',
      // 950 + 9 x 1,350 = 13,100 x 150 + 1.5M = 3,465,000.
      { historyTurns: 1 },
      'The first turn costs $0.0002925, turn 10 costs $0.0003525, the conversation $0.003465: each turn sends the last one again.',
    ],
    ['none of which is sent again', { historyTurns: 0 }, EVEN],
    [
      'that have nothing to send again',
      { userTokensPerTurn: 0, replyTokensPerTurn: 0 },
      'The first turn costs $0.00012, turn 10 costs $0.00012, the conversation $0.0012.',
    ],
    [
      'of which there is one',
      { turnsPerConversation: 1 },
      'The conversation has one turn and costs $0.0002925.',
    ],
  ])('are %s', (_, patch, sentence) => {
    expect(said(patch)).toBe(sentence);
  });

  it('is empty where there are none', () => {
    expect(turnsSentence([], DEFAULT_WORKLOAD)).toBe('');
  });
});
