import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

/** Publishes the schema of exported files beside the page; made from the site's own modules, which are loaded by path. */
export async function writeEstimateSchema(root: string, dist: string): Promise<void> {
  type SchemaModule = typeof import('../exports/estimateSchema');
  type FileModule = typeof import('../exports/estimateFile');
  const load = async <Module>(path: string) =>
    (await runnerImport<Module>(join(root, 'src/exports', path))).module;
  const { estimateSchemaJson } = await load<SchemaModule>('estimateSchema.ts');
  const { SCHEMA_FILE } = await load<FileModule>('estimateFile.ts');
  writeFileSync(join(dist, SCHEMA_FILE), estimateSchemaJson());
}
