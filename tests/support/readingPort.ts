import type { OpenPort } from '../../src/imports/client';
import type { Counting } from '../../src/imports/counting';
import { serveReading } from '../../src/imports/serveReading';

/** A token is a word here, so that every sum can be followed. */
export const BY_WORD: Counting = {
  countText: (text) => text.split(/\s+/).filter(Boolean).length,
  countTools: (tools) => tools.length * 100,
};

/** Reads files as a worker does, in the same process. What it answers is copied, as between a worker and its page. */
export function readingHere(loadCounting: () => Promise<Counting> = async () => BY_WORD): OpenPort {
  return (onReply) => {
    let isOpen = true;
    const take = serveReading((reply) => {
      const copy = structuredClone(reply);
      queueMicrotask(() => isOpen && onReply(copy));
    }, loadCounting);
    return {
      send: (request) => queueMicrotask(() => take(request)),
      close: () => {
        isOpen = false;
      },
    };
  };
}
