import tokens from 'gpt-tokenizer/bpeRanks/o200k_base';
import { describe, expect, it } from 'vitest';
import { makeRankTable, NO_RANK } from '../../src/tokens/rankTable';
import { RANKS } from './ranks';

const encoder = new TextEncoder();

describe('the table of ranks', () => {
  it('finds every token of the list at its place in it', () => {
    const misplaced = tokens.flatMap((token, rank) => {
      const bytes = typeof token === 'string' ? encoder.encode(token) : Uint8Array.from(token);
      return RANKS.rankOf(bytes, 0, bytes.length) === rank ? [] : rank;
    });
    expect(misplaced).toEqual([]);
  });

  it('reads a stretch in the midst of others', () => {
    const rank = tokens.indexOf(' the');
    expect(RANKS.rankOf(encoder.encode('in the end'), 2, 6)).toBe(rank);
  });

  it('has no rank for what is no token, however long', () => {
    for (const text of ['qzx qzx', 'x'.repeat(500)]) {
      const bytes = encoder.encode(text);
      expect(RANKS.rankOf(bytes, 0, bytes.length)).toBe(NO_RANK);
    }
  });

  it('is not made of a list with a part missing', () => {
    expect(() => makeRankTable(tokens.slice(0, 175_000))).toThrow('199998 tokens, but 175000 came');
  });
});
