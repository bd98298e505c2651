/** A line of a file, from 1, as bytes without its line break; null for one that is too long to be held. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/** The most of a line that is held in memory. */
export const LINE_MAX_BYTES = 32_000_000;

const LF = 0x0a;
const CR = 0x0d;
const BOM = [0xef, 0xbb, 0xbf];

/**
 * Splits chunks of bytes into lines, wherever a chunk ends: at LF or CRLF, without a mark of UTF-8 before the first. Of a
 * line over the limit nothing is kept, so that the memory used never depends on the file. Empty lines come as well.
 */
export class LineSplitter {
  private number = 0;
  private pending: Uint8Array[] = [];
  private pendingBytes = 0;
  private isTooLong = false;

  constructor(private readonly maxBytes = LINE_MAX_BYTES) {}

  /** The lines that end in a chunk. */
  *push(chunk: Uint8Array): Generator<Line> {
    let from = 0;
    for (let at = chunk.indexOf(LF); at !== -1; at = chunk.indexOf(LF, from)) {
      this.hold(chunk.subarray(from, at));
      from = at + 1;
      yield this.take();
    }
    this.hold(chunk.subarray(from));
  }

  /** The line at the end of the file, where no break ends it; none where there is nothing. */
  *end(): Generator<Line> {
    if (this.pendingBytes > 0 || this.isTooLong) yield this.take();
  }

  private hold(part: Uint8Array): void {
    if (part.length === 0 || this.isTooLong) return;
    if (this.pendingBytes + part.length > this.maxBytes) {
      this.isTooLong = true;
      this.pending = [];
      return;
    }
    // A copy: whoever hands chunks out may fill them anew.
    this.pending.push(part.slice());
    this.pendingBytes += part.length;
  }

  private take(): Line {
    this.number += 1;
    const { number } = this;
    const bytes = this.isTooLong ? null : withoutMarks(joined(this.pending, this.pendingBytes), number === 1);
    this.pending = [];
    this.pendingBytes = 0;
    this.isTooLong = false;
    return { number, bytes };
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function withoutMarks(bytes: Uint8Array, isFirst: boolean): Uint8Array {
  const from = isFirst && BOM.every((byte, at) => bytes[at] === byte) ? BOM.length : 0;
  const to = bytes.at(-1) === CR ? bytes.length - 1 : bytes.length;
  return bytes.subarray(from, Math.max(from, to));
}
