import { MOST_BYTES_PER_UNIT, writeUtf8 } from './utf8';

/** A token as gpt-tokenizer lists it: its text, or its bytes where those are no text. Its place in the list is its rank. */
export type ListedToken = string | readonly number[];

/** How many tokens o200k_base is made of, without the special ones, which are no token of a text. */
export const TOKENS_OF_O200K_BASE = 199_998;

/** What `rankOf` gives back for bytes that are no token: more than any rank, the largest number of 32 bits. */
export const NO_RANK = 0x7fffffff;

/**
 * The ranks of all tokens by their bytes: an open hash table of numbers. Asked millions of times a second, it makes no
 * strings and no other objects.
 */
export interface RankTable {
  /** The rank of a stretch of bytes, or `NO_RANK` where it is no token. The lower a rank, the sooner its token is made. */
  readonly rankOf: (bytes: Uint8Array, start: number, end: number) => number;
}

/** More than twice as many places as tokens; a power of two. */
const PLACES = 1 << 19;

/** A place holds a rank in its lower bits, which are enough for all, and in those above a part of the hash. */
const RANK_BITS = 18;
const RANK_MASK = (1 << RANK_BITS) - 1;
const EMPTY = -1;

/** As many as there are pairs of bytes. Most questions are about one, so that these are answered without a search. */
const PAIRS = 1 << 16;

/**
 * Makes the table of a list of tokens.
 * @throws Error where a part of the list is missing, since every count would be wrong
 */
export function makeRankTable(tokens: readonly ListedToken[]): RankTable {
  if (tokens.length !== TOKENS_OF_O200K_BASE)
    throw new Error(`o200k_base has ${TOKENS_OF_O200K_BASE} tokens, but ${tokens.length} came`);
  const places = new Int32Array(PLACES).fill(EMPTY);
  const pairs = new Int32Array(PAIRS).fill(NO_RANK);
  const { bytes: all, ends } = packed(tokens);
  let longest = 0;
  for (let rank = 0, start = 0; rank < tokens.length; rank += 1) {
    const end = ends[rank] ?? 0;
    longest = Math.max(longest, end - start);
    if (end - start === 2) pairs[pairAt(all, start)] = rank;
    const hash = hashOf(all, start, end);
    let place = hash & (PLACES - 1);
    while (places[place] !== EMPTY) place = (place + 1) & (PLACES - 1);
    places[place] = (hash & ~RANK_MASK) | rank;
    start = end;
  }

  const isToken = (rank: number, bytes: Uint8Array, start: number, end: number): boolean => {
    const from = rank === 0 ? 0 : (ends[rank - 1] ?? 0);
    if ((ends[rank] ?? 0) - from !== end - start) return false;
    for (let at = start, own = from; at < end; at += 1, own += 1) {
      if (bytes[at] !== all[own]) return false;
    }
    return true;
  };

  const rankOf: RankTable['rankOf'] = (bytes, start, end) => {
    if (end - start === 2) return pairs[pairAt(bytes, start)] ?? NO_RANK;
    if (end - start > longest) return NO_RANK;
    const hash = hashOf(bytes, start, end);
    for (let place = hash & (PLACES - 1); ; place = (place + 1) & (PLACES - 1)) {
      const held = places[place] ?? EMPTY;
      if (held === EMPTY) return NO_RANK;
      if (((held ^ hash) & ~RANK_MASK) === 0 && isToken(held & RANK_MASK, bytes, start, end))
        return held & RANK_MASK;
    }
  };
  return { rankOf };
}

function pairAt(bytes: Uint8Array, start: number): number {
  return ((bytes[start] ?? 0) << 8) | (bytes[start + 1] ?? 0);
}

/** All tokens behind one another as UTF-8, and where each ends. */
function packed(tokens: readonly ListedToken[]): { bytes: Uint8Array; ends: Uint32Array } {
  const most = tokens.reduce((sum, { length }) => sum + length * MOST_BYTES_PER_UNIT, 0);
  const bytes = new Uint8Array(most);
  const ends = new Uint32Array(tokens.length);
  let length = 0;
  tokens.forEach((token, rank) => {
    if (typeof token === 'string') {
      length += writeUtf8(token, 0, token.length, bytes.subarray(length));
    } else {
      bytes.set(token, length);
      length += token.length;
    }
    ends[rank] = length;
  });
  return { bytes: bytes.slice(0, length), ends };
}

/** FNV-1a, mixed once more, since its low bits choose the place. */
function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}
