import type { Counting } from './counting';
import type { ReadReply, ReadRequest } from './importMessages';
import { readFile } from './readFile';
import type { Chunks } from './streamed';

/** How often it is told how far a file is, at most. */
const TOLD_EVERY_MS = 100;

/** A reader stops so often for a moment, so that it hears when it is no longer wanted. */
const PAUSE_EVERY_MS = 50;

/** So much is read between two looks at the clock. */
const MOST_AT_ONCE_BYTES = 262_144;

/**
 * Answers requests to read files.
 * @param reply sends an answer back
 * @returns takes a request
 */
export function serveReading(
  reply: (message: ReadReply) => void,
  loadCounting: () => Promise<Counting>,
): (request: ReadRequest) => void {
  const running = new Map<number, AbortController>();

  const read = async ({ id, file, format, untoldModel }: Extract<ReadRequest, { type: 'read' }>) => {
    const controller = new AbortController();
    running.set(id, controller);
    let toldAt = 0;
    try {
      const reading = await readFile(file, {
        loadCounting,
        paced: withPauses,
        signal: controller.signal,
        ...(format && { format }),
        ...(untoldModel !== null && { untoldModel }),
        onProgress: (progress) => {
          const now = performance.now();
          if (now - toldAt < TOLD_EVERY_MS) return;
          toldAt = now;
          reply({ type: 'progress', id, progress });
        },
      });
      reply({ type: 'done', id, reading });
    } catch {
      reply({ type: 'failed', id });
    } finally {
      running.delete(id);
    }
  };

  return (request) => {
    if (request.type === 'read') void read(request);
    else running.get(request.id)?.abort();
  };
}

async function* withPauses(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let since = performance.now();
  for await (const chunk of chunks) {
    // What is in memory already may come as one chunk.
    for (let at = 0; at < chunk.length; at += MOST_AT_ONCE_BYTES) {
      if (performance.now() - since > PAUSE_EVERY_MS) {
        await new Promise((goOn) => setTimeout(goOn));
        since = performance.now();
      }
      yield chunk.subarray(at, at + MOST_AT_ONCE_BYTES);
    }
  }
}
