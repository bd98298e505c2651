import { type ParsedJson, parseJson } from './parseJson';
import { LINE_MAX_BYTES, type Line, LineSplitter } from './splitLines';
import type { ChunkTaker } from './streamed';

/** Takes each value of a file in JSON with the line that it is on, from 1. */
export type ValueTaker = (parsed: ParsedJson, line: number) => void;

/** A file with one JSON value a line (JSONL). Lines with nothing on them are no values. */
export class JsonLines implements ChunkTaker {
  rows = 0;
  private readonly splitter: LineSplitter;

  constructor(
    private readonly takeValue: ValueTaker,
    private readonly maxBytes = LINE_MAX_BYTES,
  ) {
    this.splitter = new LineSplitter(maxBytes);
  }

  push(chunk: Uint8Array): void {
    for (const line of this.splitter.push(chunk)) this.takeLine(line);
  }

  end(): void {
    for (const line of this.splitter.end()) this.takeLine(line);
  }

  private takeLine({ number, bytes }: Line): void {
    if (bytes !== null && isBlank(bytes)) return;
    this.rows += 1;
    const tooLong = `The line is longer than ${this.maxBytes / 1e6} MB.`;
    this.takeValue(bytes === null ? { ok: false, reason: tooLong } : parseJson(bytes), number);
  }
}

/** The most of a document that is held in memory. */
export const DOCUMENT_MAX_BYTES = 64_000_000;

/** A file that is one JSON value over many lines. */
export class JsonDocument implements ChunkTaker {
  rows = 0;
  private readonly chunks: Uint8Array[] = [];
  private bytes = 0;

  constructor(
    private readonly takeValue: ValueTaker,
    private readonly maxBytes = DOCUMENT_MAX_BYTES,
  ) {}

  push(chunk: Uint8Array): void {
    this.bytes += chunk.length;
    if (this.bytes > this.maxBytes) this.chunks.length = 0;
    else this.chunks.push(chunk.slice());
  }

  end(): void {
    this.rows = 1;
    if (this.bytes > this.maxBytes) {
      const reason = `It is one document of more than ${this.maxBytes / 1e6} MB: export fewer days at a time.`;
      this.takeValue({ ok: false, reason }, 1);
      return;
    }
    const whole = new Uint8Array(this.bytes);
    let at = 0;
    for (const chunk of this.chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    this.takeValue(parseJson(whole), 1);
  }
}

const WHITE = new Set([0x20, 0x09, 0x0d]);

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => WHITE.has(byte));
}
