import { mergePiece } from './mergePiece';
import { pieceEnd } from './pieceEnd';
import type { RankTable } from './rankTable';
import { MOST_BYTES_PER_UNIT, writeUtf8 } from './utf8';

/** Takes one piece after the other off a text. */
export interface PieceWalk {
  /** Where the pieces taken so far end, in UTF-16 units. */
  readonly at: () => number;
  /** The next piece's tokens: their number. Where each ends, in bytes of the piece, is in `ends` until the next one. */
  readonly next: () => number;
  readonly ends: () => Uint32Array;
}

/** Room for nearly every piece; longer ones get their own. */
const USUAL_BYTES = 1_024;

/** Walks through a text piece by piece, from its start. */
export function walkPieces(text: string, table: RankTable): PieceWalk {
  let at = 0;
  let bytes = new Uint8Array(USUAL_BYTES);
  let ends = new Uint32Array(USUAL_BYTES);
  const next = (): number => {
    const end = pieceEnd(text, at);
    const most = (end - at) * MOST_BYTES_PER_UNIT;
    if (most > bytes.length) {
      bytes = new Uint8Array(most);
      ends = new Uint32Array(most);
    }
    const length = writeUtf8(text, at, end, bytes);
    at = end;
    return mergePiece(bytes, length, ends, table);
  };
  return { at: () => at, next, ends: () => ends };
}

/**
 * How many tokens of o200k_base a text is. What looks like a special token, `<|endoftext|>` say, is text, as it is to the
 * API; half a pair of surrogates counts as U+FFFD.
 */
export function countTokens(text: string, table: RankTable): number {
  const walk = walkPieces(text, table);
  let tokens = 0;
  while (walk.at() < text.length) tokens += walk.next();
  return tokens;
}
