import { walkPieces } from './countTokens';
import type { RankTable } from './rankTable';

/** A stretch of a text that is one token; or several, where one of them ends in the midst of a character. */
export interface TokenSpan {
  /** In UTF-16 units of the text, as `slice` takes them. */
  readonly start: number;
  readonly end: number;
  readonly tokens: number;
}

/**
 * The tokens of a text as stretches of it, in order and without gaps. A character of several tokens, as most emoji are, is
 * one stretch with its number of tokens. Only of the pieces that begin before `upTo`, for what is too long to be shown whole.
 */
export function tokenSpans(text: string, table: RankTable, upTo = text.length): TokenSpan[] {
  const walk = walkPieces(text, table);
  const spans: TokenSpan[] = [];
  while (walk.at() < Math.min(upTo, text.length)) {
    const start = walk.at();
    const tokens = walk.next();
    addSpans(spans, text, { start, end: walk.at(), tokens, ends: walk.ends() });
  }
  return spans;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly tokens: number;
  /** Where each token ends, in bytes from the start of the piece. */
  readonly ends: Uint32Array;
}

function addSpans(spans: TokenSpan[], text: string, { start, end, tokens, ends }: Piece): void {
  let bytes = 0;
  let ended = 0;
  let from = start;
  let before = 0;
  for (let at = start; at < end; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    at += codePoint > 0xffff ? 2 : 1;
    bytes += utf8Length(codePoint);
    while (ended < tokens && (ends[ended] ?? 0) < bytes) ended += 1;
    if (ends[ended] === bytes) {
      ended += 1;
      spans.push({ start: from, end: at, tokens: ended - before });
      from = at;
      before = ended;
    }
  }
}

function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint > 0xffff ? 4 : 3;
}
