import { readBatchInput } from '../../src/imports/batchInput';
import type { Counting } from '../../src/imports/counting';
import type { Row } from './table';

/** As fast as a file has to be read at least, in megabytes a second, and how large the largest is. */
const LEAST_MEGABYTES_A_SECOND = 15;
const MOST_MEGABYTES = 200;

/** The most memory that it may take: half the file, of which nearly all is chunks that were not cleared up yet. */
const MOST_MEMORY_MEGABYTES = 100;

const BYTES_PER_MEGABYTE = 1_000_000;
const CHUNK_BYTES = 65_536;
const CHUNKS_PER_LOOK = 256;

/** The tokenizer is measured by itself: here each text costs a look at its length. */
const BY_LENGTH: Counting = { countText: (text) => Math.ceil(text.length / 4), countTools: () => 0 };

/** A request of some 4 kB, as Batch has it. */
function requestText(id: number): string {
  const content = 'Sum up “this” in three lines, with the names of all who speak in it.\n'.repeat(55);
  const messages = [
    { role: 'system', content: 'You are a clerk.' },
    { role: 'user', content },
  ];
  const body = { model: 'gpt-4o-mini', messages, max_tokens: 200 };
  return `${JSON.stringify({ custom_id: `request-${id}`, method: 'POST', url: '/v1/chat/completions', body })}\n`;
}

/** A file of so many megabytes as it arrives: made while it is read, so that nobody holds it. */
async function* batchFile(megabytes: number): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const template = encoder.encode(requestText(1_000_000));
  const idAt = requestText(1_000_000).indexOf('1000000');
  const lines = Math.floor((megabytes * BYTES_PER_MEGABYTE) / template.length);
  let chunk = new Uint8Array(CHUNK_BYTES);
  let filled = 0;
  for (let line = 0; line < lines; line += 1) {
    template.set(encoder.encode(String(1_000_000 + line)), idAt);
    for (let from = 0; from < template.length; ) {
      const part = template.subarray(from, from + chunk.length - filled);
      chunk.set(part, filled);
      filled += part.length;
      from += part.length;
      if (filled < chunk.length) continue;
      yield chunk;
      chunk = new Uint8Array(CHUNK_BYTES);
      filled = 0;
    }
  }
  yield chunk.subarray(0, filled);
}

/** How fast a file of Batch requests is read, and the most memory that this took. */
async function readOf(megabytes: number): Promise<{ megabytesASecond: number; memoryMegabytes: number }> {
  let chunks = 0;
  let mostBytes = 0;
  const before = process.memoryUsage();
  const start = process.hrtime.bigint();
  const { bytes, problemCount } = await readBatchInput(batchFile(megabytes), BY_LENGTH, {
    onProgress: () => {
      chunks += 1;
      if (chunks % CHUNKS_PER_LOOK !== 0) return;
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      mostBytes = Math.max(mostBytes, heapUsed + arrayBuffers - before.heapUsed - before.arrayBuffers);
    },
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (problemCount > 0) throw new Error('the file of requests is not read as a good one');
  return {
    megabytesASecond: bytes / BYTES_PER_MEGABYTE / seconds,
    memoryMegabytes: mostBytes / BYTES_PER_MEGABYTE,
  };
}

/** Reading the largest file that Batch takes, without the counting of its tokens. */
export async function importRows(): Promise<Row[]> {
  const { megabytesASecond, memoryMegabytes } = await readOf(MOST_MEGABYTES);
  return [
    {
      figure: `Batch file of ${MOST_MEGABYTES} MB, tokens not counted`,
      target: `${LEAST_MEGABYTES_A_SECOND} MB/s`,
      measured: `${megabytesASecond.toFixed(0)} MB/s`,
      pass: megabytesASecond >= LEAST_MEGABYTES_A_SECOND,
    },
    {
      figure: '  its memory',
      target: `${MOST_MEMORY_MEGABYTES} MB`,
      measured: `${memoryMegabytes.toFixed(0)} MB`,
      pass: memoryMegabytes <= MOST_MEMORY_MEGABYTES,
    },
  ];
}
