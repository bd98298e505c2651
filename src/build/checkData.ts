import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { checkDataset, type DatasetFiles } from '../catalog/checkDataset';
import { checkPresets } from '../scenario/checkPresets';

/** The text of every JSON file below a folder, by its path there. */
export function readDataset(folder: string): DatasetFiles {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')] as const);
  return Object.fromEntries(entries);
}

/** Fails the build, with file, path and reason, when a file of the dataset breaks its schema. */
export function checkData(folder: string): Plugin {
  return {
    name: 'check-data',
    buildStart() {
      const files = readDataset(folder);
      const problems = checkDataset(files);
      if (problems.length === 0) problems.push(...checkPresets(files['presets.json'] ?? '[]'));
      if (problems.length > 0)
        this.error(`the dataset is not sound:\n${problems.map((p) => `  data/${p}`).join('\n')}`);
    },
  };
}
