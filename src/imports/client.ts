import type { ReadReply, ReadRequest } from './importMessages';
import type { FileReading } from './readFile';
import type { FileFormat } from './recognise';
import type { Progress } from './streamed';

/** A way to whoever reads files. */
export interface ReadingPort {
  readonly send: (request: ReadRequest) => void;
  readonly close: () => void;
}

/** Opens a way to whoever reads files. `onLost` is called where there is nobody, or no longer. */
export type OpenPort = (onReply: (reply: ReadReply) => void, onLost: () => void) => ReadingPort;

/** A file to be read. */
export interface ReadingJob {
  readonly file: Blob;
  /** What it is, where that was asked and told. */
  readonly format: FileFormat | null;
  /** The model of rows that name none, where that was asked and told. */
  readonly untoldModel: string | null;
  readonly signal: AbortSignal;
  /** Called once its turn has come, and then again and again. */
  readonly onProgress: (progress: Progress) => void;
}

/** Thrown where what reads files could not be fetched, or broke. */
export class ReadingLost extends Error {
  override name = 'ReadingLost';
}

/** Has files read, one after the other. Who reads them is let go once there are no more, and all memory with it. */
export class ReadingClient {
  private port: ReadingPort | null = null;
  private turn: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  private nextId = 1;
  private take: (reply: ReadReply) => void = () => undefined;
  private lose: () => void = () => undefined;

  constructor(private readonly openPort: OpenPort) {}

  /**
   * What is in a file, as far as it was read before it was cancelled; null where its turn had not come.
   * @throws ReadingLost
   */
  read(job: ReadingJob): Promise<FileReading | null> {
    this.waiting += 1;
    const reading = this.turn
      .then(() => (job.signal.aborted ? null : this.readNow(job)))
      .finally(() => {
        this.waiting -= 1;
        if (this.waiting === 0) this.close();
      });
    this.turn = reading.catch(() => undefined);
    return reading;
  }

  private readNow({ file, format, untoldModel, signal, onProgress }: ReadingJob): Promise<FileReading> {
    const id = this.nextId++;
    onProgress({ bytes: 0, rows: 0 });
    return new Promise((done, lost) => {
      const port = this.opened();
      const cancel = () => port.send({ type: 'cancel', id });
      const over = () => signal.removeEventListener('abort', cancel);
      this.lose = () => {
        over();
        this.close();
        lost(new ReadingLost());
      };
      this.take = (reply) => {
        if (reply.id !== id) return;
        if (reply.type === 'progress') {
          onProgress(reply.progress);
        } else if (reply.type === 'failed') {
          this.lose();
        } else {
          over();
          done(reply.reading);
        }
      };
      signal.addEventListener('abort', cancel);
      port.send({ type: 'read', id, file, format, untoldModel });
    });
  }

  private opened(): ReadingPort {
    this.port ??= this.openPort(
      (reply) => this.take(reply),
      () => this.lose(),
    );
    return this.port;
  }

  private close(): void {
    this.port?.close();
    this.port = null;
  }
}

/** Starts a worker that reads files. */
export const openWorker: OpenPort = (onReply, onLost) => {
  const worker = new Worker(new URL('./readingWorker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<ReadReply>) => onReply(data));
  worker.addEventListener('error', onLost);
  worker.addEventListener('messageerror', onLost);
  return { send: (request) => worker.postMessage(request), close: () => worker.terminate() };
};
