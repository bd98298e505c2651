import type { Ending } from './importResult';

/** A file as it arrives. */
export type Chunks = AsyncIterable<Uint8Array>;

/** How far a reader has come. */
export interface Progress {
  readonly bytes: number;
  readonly rows: number;
}

export interface ReadOptions {
  /** Stops the reading; what was read before is given back. */
  readonly signal?: AbortSignal;
  /** Called after every chunk. */
  readonly onProgress?: (progress: Progress) => void;
  /** The model of rows that name none, where it was asked and told. */
  readonly untoldModel?: string;
}

/** Takes the chunks of a file one after the other, and tells how many rows it has had. */
export interface ChunkTaker {
  push(chunk: Uint8Array): void;
  end(): void;
  readonly rows: number;
}

/** How a file ended, after so many bytes. */
export interface Streamed {
  readonly ending: Ending;
  readonly bytes: number;
}

/**
 * Hands a file to a reader, chunk by chunk. A file that breaks off, or that is no longer wanted, is no error: what came
 * before was read.
 */
export async function streamInto(taker: ChunkTaker, chunks: Chunks, options: ReadOptions): Promise<Streamed> {
  const { signal, onProgress } = options;
  const source = chunks[Symbol.asyncIterator]();
  let bytes = 0;
  try {
    for (;;) {
      const next = await nextOf(source);
      if (signal?.aborted) return { ending: 'cancelled', bytes };
      if (next === null) return { ending: 'broken', bytes };
      if (next.done) break;
      taker.push(next.value);
      bytes += next.value.length;
      onProgress?.({ bytes, rows: taker.rows });
    }
  } finally {
    await source.return?.();
  }
  taker.end();
  return { ending: 'whole', bytes };
}

/** The next chunk; null where the file could not be read on: it was moved or changed, or its device is gone. */
async function nextOf(source: AsyncIterator<Uint8Array>): Promise<IteratorResult<Uint8Array> | null> {
  try {
    return await source.next();
  } catch {
    return null;
  }
}

/** The chunks of a file that a user gave. Not every browser can loop over its stream itself. */
export async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    // Of a stream that has failed there is nothing to give up.
    await reader.cancel().catch(() => undefined);
  }
}
