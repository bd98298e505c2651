import type { ReadingClient, ReadingJob } from '../../imports/client';
import type { FileReading } from '../../imports/readFile';
import type { VolumePeriod } from '../../units/period';
import { counted } from '../../wording/counted';

/** How far a file is read. */
export interface FileProgress {
  readonly bytes: number;
  readonly rows: number;
  /** Since its reading began. */
  readonly elapsedMs: number;
}

/** Where a file stands: waiting for the others, in reading, read, given up before its turn, or without a reader. */
export type FileState =
  | { readonly is: 'waiting' }
  | { readonly is: 'in-reading'; readonly progress: FileProgress; readonly isCancelled: boolean }
  | { readonly is: 'read'; readonly reading: FileReading }
  | { readonly is: 'given-up' }
  | { readonly is: 'lost' };

/** What a reader enters beside what was read of a file. */
export interface Entered {
  /** How long answers to the requests of a file are on average; null for each as long as it may be. */
  readonly tokensPerAnswer: number | null;
  /** How often the requests are sent. */
  readonly period: VolumePeriod;
  /** How often examples are gone through; null for as often as is suggested. */
  readonly epochs: number | null;
}

/** A file, or a text that was pasted, with what was read of it. Its contents are kept nowhere. */
export interface GivenFile {
  readonly id: number;
  readonly file: File;
  readonly state: FileState;
  readonly entered: Entered;
}

/** What there is to show of all files. */
export interface Given {
  readonly files: readonly GivenFile[];
  /** What happened last, as a sentence; empty where nothing did. */
  readonly news: string;
}

/** How a file is to be read, where that was asked and told. */
export type Told = Partial<Pick<ReadingJob, 'format' | 'untoldModel'>>;

const NOTHING_ENTERED: Entered = { tokensPerAnswer: null, period: 'day', epochs: null };

/** The files that were given to the page: read one after the other, held for as long as the page is, or until they are taken away. */
export class GivenFiles {
  private given: Given = { files: [], news: '' };
  private readonly listeners = new Set<() => void>();
  private readonly controllers = new Map<number, AbortController>();
  private nextId = 1;

  constructor(
    private readonly client: Pick<ReadingClient, 'read'>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): Given => this.given;

  /** Takes files and has them read. One that is here already is not taken twice: its figures would count twice. */
  add(files: readonly File[]): void {
    const fresh = files.filter((file) => !this.given.files.some((one) => isSame(one.file, file)));
    const known = files.length - fresh.length;
    const added = fresh.map((file) => ({
      id: this.nextId++,
      file,
      state: { is: 'waiting' } as const,
      entered: NOTHING_ENTERED,
    }));
    this.put({
      files: [...this.given.files, ...added],
      news: known === 0 ? '' : `${counted(known, 'file')} not taken: given here already.`,
    });
    for (const { id } of added) this.read(id);
  }

  /** Reads a file again, as it was told. */
  readAgain(id: number, told: Told = {}): void {
    this.patch(id, { state: { is: 'waiting' } });
    this.read(id, told);
  }

  /** Stops the reading of a file. What was read of it stays. */
  cancel(id: number): void {
    this.controllers.get(id)?.abort();
    const state = this.find(id)?.state;
    if (state?.is === 'in-reading') this.patch(id, { state: { ...state, isCancelled: true } });
  }

  /** Keeps what is entered beside a file. */
  enter(id: number, entered: Partial<Entered>): void {
    const before = this.find(id)?.entered;
    if (before) this.patch(id, { entered: { ...before, ...entered } });
  }

  /** Takes a file away, with all that was read of it. */
  remove(id: number): void {
    const name = this.find(id)?.file.name;
    this.cancel(id);
    this.put({
      files: this.given.files.filter((one) => one.id !== id),
      news: name === undefined ? '' : `${name} was taken away.`,
    });
  }

  private async read(id: number, { format = null, untoldModel = null }: Told = {}): Promise<void> {
    const file = this.find(id)?.file;
    if (!file) return;
    const controller = new AbortController();
    this.controllers.set(id, controller);
    let startedMs: number | null = null;
    const onProgress: ReadingJob['onProgress'] = (progress) => {
      startedMs ??= this.now();
      const { aborted: isCancelled } = controller.signal;
      const elapsedMs = this.now() - startedMs;
      this.patch(id, { state: { is: 'in-reading', progress: { ...progress, elapsedMs }, isCancelled } });
    };
    const job = { file, format, untoldModel, signal: controller.signal, onProgress };
    try {
      const reading = await this.client.read(job);
      const state = reading ? ({ is: 'read', reading } as const) : ({ is: 'given-up' } as const);
      this.patch(id, { state }, newsOf(file.name, reading));
    } catch {
      this.patch(id, { state: { is: 'lost' } }, `What reads ${file.name} could not be loaded.`);
    }
  }

  private find(id: number): GivenFile | undefined {
    return this.given.files.find((one) => one.id === id);
  }

  private patch(id: number, change: Partial<GivenFile>, news = this.given.news): void {
    // One that was taken away is not told of any more.
    if (!this.find(id)) return;
    this.put({ files: this.given.files.map((one) => (one.id === id ? { ...one, ...change } : one)), news });
  }

  private put(given: Given): void {
    this.given = given;
    for (const listener of this.listeners) listener();
  }
}

function newsOf(name: string, reading: FileReading | null): string {
  if (reading === null) return `${name} was not read.`;
  switch (reading.is) {
    case 'either':
      return `${name} may be one of several kinds: say which.`;
    case 'unreadable':
      return `${name} can’t be read. ${reading.reason}`;
    default:
      return reading.result.ending === 'whole' ? `${name} is read.` : `${name} is read in part.`;
  }
}

function isSame(one: File, other: File): boolean {
  return one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
}
