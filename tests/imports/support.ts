import type { ImportResult } from '../../src/imports/importResult';
import { readUsageFile } from '../../src/imports/readUsageFile';
import { RECOGNISE_BYTES, recognise, type UsageFormat } from '../../src/imports/recognise';
import type { Chunks, ReadOptions } from '../../src/imports/streamed';

const encoder = new TextEncoder();

/** The bytes of a text in UTF-8. */
export const bytesOf = (text: string): Uint8Array => encoder.encode(text);

/** Bytes as a file hands them out, so many at a time. */
export async function* inChunks(bytes: Uint8Array, size = 65_536): Chunks & AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Reads a file of usage or of a bill as the page would: told what it is by what it begins with. */
export async function importOf(
  file: string | Uint8Array,
  options: ReadOptions & { readonly chunkBytes?: number } = {},
): Promise<ImportResult> {
  const bytes = typeof file === 'string' ? bytesOf(file) : file;
  const told = recognise(bytes.subarray(0, RECOGNISE_BYTES));
  if (told.is !== 'known') throw new Error(`not recognised: ${JSON.stringify(told)}`);
  return readUsageFile(told.format as UsageFormat, inChunks(bytes, options.chunkBytes), options);
}

/** A table as text, with the delimiter and the line break given. */
export function tableText(
  rows: readonly (readonly (string | number)[])[],
  delimiter = ',',
  lineBreak = '\n',
): string {
  const cell = (value: string | number) => {
    const text = String(value);
    return /["\r\n,;\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return rows.map((row) => row.map(cell).join(delimiter) + lineBreak).join('');
}

/** JSON values, one a line. */
export const jsonLines = (...values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');
