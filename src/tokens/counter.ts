import type {
  CountFailure,
  CountProgress,
  CountReport,
  CountRequest,
  Prompt,
  PromptCount,
  TextCount,
} from './countRequest';

/** Counts in a worker, so that the page never waits. */
export interface Counter {
  /**
   * The tokens of a text, and as stretches of it those of its first `spansUpTo` UTF-16 units (none where not given).
   * @throws CountError where there is no count; the signal's reason once it is aborted
   */
  readonly countText: (text: string, options?: CountOptions & { spansUpTo?: number }) => Promise<TextCount>;
  /**
   * The tokens of a whole call.
   * @throws CountError where there is no count; the signal's reason once it is aborted
   */
  readonly countPrompt: (prompt: Prompt, options?: CountOptions) => Promise<PromptCount>;
  /** Ends the worker. What is being counted is given up; the next count starts another worker. */
  readonly close: () => void;
}

export interface CountOptions {
  /** Aborted when the count is no longer wanted, since the text is another one by now. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: CountProgress) => void;
}

/** Why there is no count. Asked once more, the counter tries it anew. */
export class CountError extends Error {
  readonly why: CountFailure;

  constructor(why: CountFailure) {
    super(why === 'not-loaded' ? 'The list of tokens could not be loaded.' : 'The count broke off.');
    this.name = 'CountError';
    this.why = why;
  }
}

/** What of a worker is needed here. */
export type CountWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'onmessage' | 'onerror' | 'onmessageerror'
>;

/** A worker that nobody has asked anything for so long is ended, for the list of tokens takes memory. */
const IDLE_MS = 5 * 60_000;

interface Pending {
  readonly done: (report: CountReport) => void;
  readonly fail: (error: unknown) => void;
}

type Question = { what: 'text'; text: string; spansUpTo: number } | { what: 'prompt'; prompt: Prompt };

/** Starts the worker of this folder. The bundler looks for these very words. */
const startWorker = (): CountWorker =>
  new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** A counter whose worker is started with the first count. */
export function makeCounter(start: () => CountWorker = startWorker, idleMs = IDLE_MS): Counter {
  const pending = new Map<number, Pending>();
  let worker: CountWorker | null = null;
  let lastId = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  const end = (error: unknown): void => {
    clearTimeout(idle);
    worker?.terminate();
    worker = null;
    for (const { fail } of [...pending.values()]) fail(error);
  };

  const running = (): CountWorker => {
    if (worker) return worker;
    const started = start();
    started.onmessage = ({ data }: MessageEvent<CountReport>) => {
      // All wait for the list of tokens, whichever of them it is loaded for: that one may be aborted by now. A part that a
      // worker could not import it never asks for again; another worker does.
      if (data.what === 'failed' && data.why === 'not-loaded') end(new CountError('not-loaded'));
      else if (data.what === 'progress' && data.progress.what === 'loading')
        for (const { done } of [...pending.values()]) done(data);
      else pending.get(data.id)?.done(data);
    };
    // What goes wrong in it is told in a report. All that is left to be an error is that its own file is missing.
    started.onerror = () => end(new CountError('not-loaded'));
    started.onmessageerror = () => end(new CountError('broke-off'));
    worker = started;
    return started;
  };

  const ask = (question: Question, { signal, onProgress }: CountOptions): Promise<CountReport> =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const id = ++lastId;
      const post = (request: CountRequest) => running().postMessage(request);
      const settle = (): void => {
        pending.delete(id);
        signal?.removeEventListener('abort', abort);
        clearTimeout(idle);
        if (pending.size === 0 && worker) idle = setTimeout(() => end(null), idleMs);
      };
      const fail = (error: unknown): void => {
        settle();
        reject(error);
      };
      const abort = (): void => {
        if (worker) post({ id, what: 'cancel' });
        fail(signal?.reason);
      };
      const done = (report: CountReport): void => {
        if (report.what === 'progress') {
          onProgress?.(report.progress);
        } else if (report.what === 'failed') {
          fail(new CountError(report.why));
        } else {
          settle();
          resolve(report);
        }
      };
      clearTimeout(idle);
      pending.set(id, { done, fail });
      signal?.addEventListener('abort', abort);
      try {
        post({ id, ...question });
      } catch {
        fail(new CountError('not-loaded'));
      }
    });

  return {
    countText: async (text, { spansUpTo = 0, ...options } = {}) => {
      const report = await ask({ what: 'text', text, spansUpTo }, options);
      if (report.what !== 'text') throw new CountError('broke-off');
      return report.count;
    },
    countPrompt: async (prompt, options = {}) => {
      const report = await ask({ what: 'prompt', prompt }, options);
      if (report.what !== 'prompt') throw new CountError('broke-off');
      return report.count;
    },
    close: () => end(new CountError('broke-off')),
  };
}
