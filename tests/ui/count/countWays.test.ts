import { describe, expect, it } from 'vitest';
import { DEFAULT_WORKLOAD } from '../../../src/scenario/defaults';
import { WORKLOAD_QUANTITIES, WORKLOAD_QUANTITY_KEYS } from '../../../src/scenario/fields';
import { textMessage } from '../../../src/tokens/chat';
import { countChat } from '../../../src/tokens/countChat';
import { tokensAround, valueFrom, waysToCount } from '../../../src/ui/count/countWays';
import { count } from '../../tokens/ranks';

const TOKENS = { documentUnit: 'tokens' } as const;
const WORDS = { documentUnit: 'words' } as const;

describe('a text', () => {
  it('can be counted for each field that counts tokens, but for files of training, which are no single text', () => {
    const ofTokens = WORKLOAD_QUANTITY_KEYS.filter((key) =>
      WORKLOAD_QUANTITIES[key].unit.startsWith('tokens'),
    );
    const without = ofTokens.filter((key) => waysToCount(key, TOKENS).length === 0);
    expect(without).toEqual(['trainingTokens']);
    expect(waysToCount('documentLength', TOKENS)).toHaveLength(1);
    expect(waysToCount('documentLength', WORDS)).toEqual([]);
    expect(waysToCount('volume', TOKENS)).toEqual([]);
  });

  it('has around it what the API puts around its message', () => {
    const [user] = waysToCount('inputTokensPerRequest', TOKENS);
    const [system] = waysToCount('systemTokens', TOKENS);
    const [inOne, inTwo] = waysToCount('instructionTokensPerCall', TOKENS);
    const [turn] = waysToCount('userTokensPerTurn', TOKENS);
    if (!user || !system || !inOne || !inTwo || !turn) throw new Error('a field lost a way');
    const hello = countChat([textMessage('user', 'hello')], [], count).tokens;
    // The text is one token; 3 for the message, 1 for its role and 3 for the answer are around it.
    expect(hello).toBe(8);
    expect(tokensAround(user)).toBe(hello - count('hello'));
    expect(tokensAround(system)).toBe(
      countChat([textMessage('system', 'hello')], [], count).tokens - count('hello'),
    );
    expect(tokensAround(inOne)).toBe(7);
    expect(tokensAround(inTwo)).toBe(11);
    expect(tokensAround(turn)).toBe(4);
  });

  it('fills what a word has with tokens by the word', () => {
    // 4 tokens of 3 words.
    expect(valueFrom('tokensPerDocumentUnit', WORDS, ' one two  three\n', 4)).toBe(1.33);
    expect(valueFrom('tokensPerDocumentUnit', { documentUnit: 'pages' }, 'one two three', 4)).toBe(4);
    expect(valueFrom('inputTokensPerRequest', DEFAULT_WORKLOAD, 'one two three', 4)).toBe(4);
  });
});
