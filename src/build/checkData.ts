import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { DatasetFiles } from '../checks/checkDataset.ts';

/** The text of every JSON file below a folder, by its path there. */
export function readDataset(folder: string): DatasetFiles {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')] as const);
  return Object.fromEntries(entries);
}

/** Fails the build, with file, path and reason, when a file of the dataset breaks its schema. */
export function checkData(root: string): Plugin {
  return {
    name: 'check-data',
    applyToEnvironment: ({ name }) => name === 'client',
    async buildStart() {
      const files = readDataset(join(root, 'data'));
      const problems = await findDataProblems(root, files);
      if (problems.length > 0)
        this.error(`the dataset is not sound:\n${problems.map((p) => `  data/${p}`).join('\n')}`);
    },
  };
}

/** The checks are loaded by path: what configures the build can't import the site's own modules. */
async function findDataProblems(root: string, files: DatasetFiles): Promise<string[]> {
  type DatasetCheck = typeof import('../checks/checkDataset');
  type PresetCheck = typeof import('../checks/checkPresets');
  const load = async <Module>(path: string) => (await runnerImport<Module>(join(root, 'src', path))).module;
  const { checkDataset } = await load<DatasetCheck>('checks/checkDataset.ts');
  const problems = checkDataset(files);
  if (problems.length > 0) return problems;
  const { checkPresets } = await load<PresetCheck>('checks/checkPresets.ts');
  return checkPresets(files['presets.json'] ?? '[]');
}
