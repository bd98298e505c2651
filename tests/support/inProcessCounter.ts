import type { Counter, CountWorker } from '../../src/tokens/counter';
import { makeCounter } from '../../src/tokens/counter';
import type { CountReport, CountRequest } from '../../src/tokens/countRequest';
import { type CountPort, type LoadRanks, serveCounts } from '../../src/tokens/serveCounts';
import { RANKS } from '../tokens/ranks';

const loadAtOnce: LoadRanks = async (onPart) => {
  onPart(8, 8);
  return RANKS;
};

/** A counter that counts in the test's own process, as the page's does in its worker. */
export function inProcessCounter(load: LoadRanks = loadAtOnce): Counter {
  return makeCounter(() => {
    const port: CountPort = {
      onmessage: null,
      postMessage: (report: CountReport) =>
        worker.onmessage?.call(worker as Worker, new MessageEvent('message', { data: report })),
    };
    const worker: CountWorker = {
      onmessage: null,
      onerror: null,
      onmessageerror: null,
      postMessage: (request: CountRequest) =>
        port.onmessage?.(new MessageEvent('message', { data: request })),
      terminate: () => {
        worker.onmessage = null;
      },
    };
    serveCounts(port, load);
    return worker;
  });
}
