import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const COPY = resolve('node_modules/.cache/bench-site');

/** Copies the built site, with each file beside it as hosts send it, and answers the folder. */
export function compressedSite(): string {
  rmSync(COPY, { recursive: true, force: true });
  cpSync(resolve('dist'), COPY, { recursive: true });
  for (const entry of readdirSync(COPY, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file)));
  }
  return COPY;
}
