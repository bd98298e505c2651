import type { ReadRequest } from './importMessages';
import { loadCounting } from './loadCounting';
import { serveReading } from './serveReading';

/** Reads files beside the page, which goes on meanwhile. */
const take = serveReading((reply) => self.postMessage(reply), loadCounting);

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => take(data));
