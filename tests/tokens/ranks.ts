import tokens from 'gpt-tokenizer/bpeRanks/o200k_base';
import { countTokens, walkPieces } from '../../src/tokens/countTokens';
import { makeRankTable } from '../../src/tokens/rankTable';

/** The table of all tokens, made once for all tests. */
export const RANKS = makeRankTable(tokens);

export const count = (text: string): number => countTokens(text, RANKS);

/** How long each token of a text is, in bytes. */
export function tokenLengths(text: string): number[] {
  const walk = walkPieces(text, RANKS);
  const lengths: number[] = [];
  while (walk.at() < text.length) {
    const tokens = walk.next();
    const ends = walk.ends();
    for (let token = 0; token < tokens; token += 1)
      lengths.push((ends[token] ?? 0) - (token === 0 ? 0 : (ends[token - 1] ?? 0)));
  }
  return lengths;
}
