import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

/** From the ground up: a folder imports only from itself and from folders before it. */
const FOLDERS = [
  'units',
  'catalog',
  'scenario',
  'engine',
  'analysis',
  'tokens',
  'imports',
  'exports',
  'embed',
  'ui',
  'app',
  'build',
];

const WITHOUT_REACT = FOLDERS.filter((folder) => !['ui', 'app', 'build'].includes(folder));
const WITH_DOM = ['embed', 'ui', 'app', 'tokens', 'imports', 'build'];

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g;

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly from: string;
}

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

const imports: Import[] = files.flatMap((path) => {
  const file = relative(SRC, path);
  const folder = file.split('/')[0] ?? '';
  return [...readFileSync(path, 'utf8').matchAll(IMPORT)].map(([, from = '']) => ({ file, folder, from }));
});

function targetFolder({ file, from }: Import): string | null {
  if (!from.startsWith('.')) return null;
  const target = relative(SRC, resolve(SRC, dirname(file), from));
  return target.startsWith('..') ? null : (target.split('/')[0] ?? null);
}

describe('the structure of src', () => {
  it('has no folder without a place in the order', () => {
    expect(
      [...new Set(imports.map(({ folder }) => folder))].filter((folder) => !FOLDERS.includes(folder)),
    ).toEqual([]);
  });

  it('sees the imports, so that the next test can fail', () => {
    expect(imports.map((found) => targetFolder(found))).toContain('units');
  });

  it('imports only downwards', () => {
    const breaches = imports.filter((found) => {
      const target = targetFolder(found);
      return target !== null && FOLDERS.indexOf(target) > FOLDERS.indexOf(found.folder);
    });
    expect(breaches).toEqual([]);
  });

  it('keeps the script for host pages to the words that frames and hosts exchange', () => {
    const loaded = imports.filter(({ file }) => file === 'embed/loader.ts').map(({ from }) => from);
    expect(loaded).toEqual(['./protocol']);
    expect(imports.filter(({ file }) => file === 'embed/protocol.ts')).toEqual([]);
  });

  it('keeps React out of everything below the interface', () => {
    const breaches = imports.filter(
      ({ folder, from }) => WITHOUT_REACT.includes(folder) && /^(react|react-dom|recharts)(\/|$)/.test(from),
    );
    expect(breaches).toEqual([]);
  });

  it('keeps zod to the files that check the dataset', () => {
    const users = imports.filter(({ from }) => from === 'zod').map(({ file }) => file);
    expect(users).toEqual(['catalog/checkDataset.ts', 'catalog/schema.ts']);
  });

  it('reads data only in the catalog', () => {
    const readers = imports.filter(({ from }) => from.includes('/data/')).map(({ folder }) => folder);
    expect(new Set(readers)).toEqual(new Set(['catalog']));
  });

  it('keeps the clock and the browser out of everything that works figures out', () => {
    const pure = files.filter((path) => !WITH_DOM.includes(relative(SRC, path).split('/')[0] ?? ''));
    const breaches = pure.filter((path) =>
      /\b(?:document|window|localStorage|location|Date\.now|new Date\(\)|Math\.random)\b/.test(
        readFileSync(path, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$|'[^']*'|`[^`]*`/gm, ''),
      ),
    );
    expect(breaches).toEqual([]);
  });
});
