import type { FileReading } from './readFile';
import type { FileFormat } from './recognise';
import type { Progress } from './streamed';

/** What is to be done with a file, told to whoever reads it. */
export type ReadRequest =
  | {
      readonly type: 'read';
      readonly id: number;
      readonly file: Blob;
      readonly format: FileFormat | null;
      readonly untoldModel: string | null;
    }
  | { readonly type: 'cancel'; readonly id: number };

/** What comes back: how far it is, and at the end what was read. */
export type ReadReply =
  | { readonly type: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly type: 'done'; readonly id: number; readonly reading: FileReading }
  /** What counts tokens could not be fetched. */
  | { readonly type: 'failed'; readonly id: number };
