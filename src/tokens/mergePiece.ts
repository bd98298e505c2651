import { Heap } from './heap';
import { NO_RANK, type RankTable } from './rankTable';

/** Up to here the pair to merge next is found by a look at all pairs, which is faster than keeping them in order. */
const SHORT_BYTES = 32;

/** Above every place in a piece, and small enough for rank and place to be one exact number. */
const PLACES = 2 ** 32;

/** The parts of a piece that is being merged. Kept from piece to piece, since memory takes longer to get than to use. */
class Parts {
  /** By the byte that a part starts at: where it ends, where the one before it starts, and its rank with the next one. */
  endOf = new Int32Array(0);
  startBefore = new Int32Array(0);
  rankWithNext = new Int32Array(0);
  /** The pairs to merge, those of the lowest rank first. */
  readonly waiting = new Heap();

  startWith(length: number): void {
    if (length > this.endOf.length) {
      const room = Math.max(length, 2 * this.endOf.length);
      this.endOf = new Int32Array(room);
      this.startBefore = new Int32Array(room);
      this.rankWithNext = new Int32Array(room);
    }
    for (let at = 0; at < length; at += 1) {
      this.endOf[at] = at + 1;
      this.startBefore[at] = at - 1;
    }
  }
}

const usualParts = new Parts();

/** Above this the memory is given back. */
const USUAL_BYTES = 4_096;

/**
 * Cuts a piece of a text into its tokens: the two neighbours that make the token of the lowest rank are merged, the first of
 * them where several do, until no two make one. Writes where each token ends into `ends` and gives back their number. Takes
 * time that grows with n log n of the bytes.
 */
export function mergePiece(bytes: Uint8Array, length: number, ends: Uint32Array, table: RankTable): number {
  if (table.rankOf(bytes, 0, length) !== NO_RANK) {
    ends[0] = length;
    return 1;
  }
  const parts = length > USUAL_BYTES ? new Parts() : usualParts;
  parts.startWith(length);
  if (length > SHORT_BYTES) mergeByHeap(parts, bytes, length, table);
  else mergeByLooking(parts, bytes, length, table);
  let tokens = 0;
  for (let at = 0; at < length; tokens += 1) {
    at = parts.endOf[at] ?? length;
    ends[tokens] = at;
  }
  return tokens;
}

function mergeByLooking(parts: Parts, bytes: Uint8Array, length: number, table: RankTable): void {
  const { rankWithNext } = parts;
  for (let at = 0; at < length; at += 1) rankAgain(parts, at, bytes, length, table);
  for (;;) {
    let lowest = NO_RANK;
    let start = 0;
    for (let at = 0; at < length; at += 1) {
      const rank = rankWithNext[at] ?? NO_RANK;
      if (rank < lowest) {
        lowest = rank;
        start = at;
      }
    }
    if (lowest === NO_RANK) return;
    mergeWithNext(parts, start, length);
    rankAgain(parts, start, bytes, length, table);
    const before = parts.startBefore[start] ?? -1;
    if (before >= 0) rankAgain(parts, before, bytes, length, table);
  }
}

/** The pairs wait by rank and then by place; those that are others by the time that their turn comes are passed over. */
function mergeByHeap(parts: Parts, bytes: Uint8Array, length: number, table: RankTable): void {
  // Each byte brings one pair, and each merge at most two.
  const { waiting } = parts;
  waiting.startWith(3 * length);
  const rankAndWait = (start: number): void => {
    const rank = rankAgain(parts, start, bytes, length, table);
    if (rank !== NO_RANK) waiting.push(rank * PLACES + start);
  };
  for (let at = 0; at < length; at += 1) rankAndWait(at);
  while (waiting.size > 0) {
    const first = waiting.pop();
    const rank = Math.floor(first / PLACES);
    const start = first - rank * PLACES;
    if (parts.rankWithNext[start] !== rank) continue;
    mergeWithNext(parts, start, length);
    rankAndWait(start);
    const before = parts.startBefore[start] ?? -1;
    if (before >= 0) rankAndWait(before);
  }
}

function mergeWithNext({ endOf, startBefore, rankWithNext }: Parts, start: number, length: number): void {
  const next = endOf[start] ?? length;
  const end = endOf[next] ?? length;
  endOf[start] = end;
  rankWithNext[next] = NO_RANK;
  if (end < length) startBefore[end] = start;
}

function rankAgain(
  { endOf, rankWithNext }: Parts,
  start: number,
  bytes: Uint8Array,
  length: number,
  table: RankTable,
): number {
  const next = endOf[start] ?? length;
  const rank = next < length ? table.rankOf(bytes, start, endOf[next] ?? length) : NO_RANK;
  rankWithNext[start] = rank;
  return rank;
}
