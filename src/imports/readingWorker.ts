import { LOAD_COUNTING } from './countText';
import type { ReadRequest } from './importMessages';
import { serveReading } from './serveReading';

/** Reads files beside the page, which goes on meanwhile. */
const take = serveReading((reply) => self.postMessage(reply), LOAD_COUNTING);

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => take(data));
