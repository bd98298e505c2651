import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** Writes the tables that are made from the code into the pages of the docs. */
const docs = fileURLToPath(new URL('../../docs/', import.meta.url));
const { module } = await runnerImport('./src/build/docs/docTables.ts');
for (const name of readdirSync(docs).filter((file) => file.endsWith('.md'))) {
  const page = readFileSync(docs + name, 'utf8');
  writeFileSync(docs + name, module.withTables(page));
}
