import { type BatchInput, readBatchInput } from './batchInput';
import type { Counting } from './counting';
import { type FineTuneFile, readFineTuneFile } from './fineTuneFile';
import type { ImportResult } from './importResult';
import { readUsageFile } from './readUsageFile';
import { type FileFormat, RECOGNISE_BYTES, recognise, type UsageFormat } from './recognise';
import { type Chunks, chunksOf, type ReadOptions } from './streamed';

/** What a file turned out to be, and what was read of it. */
export type FileReading =
  | { readonly is: 'usage'; readonly format: UsageFormat; readonly result: ImportResult }
  | { readonly is: 'batch-input'; readonly result: BatchInput }
  | { readonly is: 'fine-tune'; readonly result: FineTuneFile }
  /** It fits several kinds: whoever gave it has to say which. */
  | { readonly is: 'either'; readonly formats: readonly FileFormat[] }
  /** With the reason as a sentence. */
  | { readonly is: 'unreadable'; readonly reason: string };

interface Options extends ReadOptions {
  /** What it is, where that was asked and told; else it is recognised by how it begins. */
  readonly format?: FileFormat;
  /** Fetches what counts tokens, for files of texts. */
  readonly loadCounting: () => Promise<Counting>;
  /** Stands between the file and its reader: for whoever has to do other things in between. */
  readonly paced?: (chunks: Chunks) => Chunks;
}

/**
 * Recognises a file and reads it. Whatever is in the file, an answer comes.
 * @throws only where what counts tokens can't be fetched
 */
export async function readFile(file: Blob, options: Options): Promise<FileReading> {
  const { loadCounting, paced = (chunks: Chunks) => chunks } = options;
  const recognised = options.format ? known(options.format) : await recogniseFile(file);
  if (recognised.is !== 'known') return recognised;
  const { format } = recognised;
  const chunks = () => paced(chunksOf(file));
  if (!isContent(format)) {
    return { is: 'usage', format, result: await readUsageFile(format, chunks(), options) };
  }
  const counting = await loadCounting();
  return format.kind === 'batch-input'
    ? { is: 'batch-input', result: await readBatchInput(chunks(), counting, options) }
    : { is: 'fine-tune', result: await readFineTuneFile(chunks(), counting, options) };
}

function known(format: FileFormat) {
  return { is: 'known', format } as const;
}

function isContent(format: FileFormat): format is Exclude<FileFormat, UsageFormat> {
  return format.kind === 'batch-input' || format.kind === 'fine-tune';
}

async function recogniseFile(file: Blob): Promise<ReturnType<typeof recognise>> {
  try {
    return recognise(new Uint8Array(await file.slice(0, RECOGNISE_BYTES).arrayBuffer()));
  } catch {
    return {
      is: 'unreadable',
      reason: 'It can’t be opened: it may be a folder, or it was moved or changed.',
    };
  }
}
