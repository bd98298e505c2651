import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SRC = join(ROOT, 'src');

/** The folders of the README's table, from the ground up: one imports only from itself and from those before it. */
const FOLDERS = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/^\| `src\/([\w/]+)\/` \|/gm)].map(
  ([, folder = '']) => folder,
);

/** Folders that may use React, and those that may ask the browser. */
const WITH_REACT = /^(?:ui\/|factsPage$|app$|build$)/;
const WITH_DOM = /^(?:saved|embed|tokens|imports|ui\/.*|factsPage|app|build)$/;

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*)['"]([^'"]+)['"]/g;

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly from: string;
}

const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:tsx?|js)$/.test(entry.name))
  .map((entry) => relative(SRC, join(entry.parentPath, entry.name)));

/** The room of the table that a path in `src` lies in, or the path's own folder where it lies in none. */
function roomOf(path: string): string {
  return FOLDERS.find((folder) => path.startsWith(`${folder}/`)) ?? dirname(path);
}

const imports: Import[] = files.flatMap((file) =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(IMPORT)].map(([, from = '']) => ({
    file,
    folder: roomOf(file),
    from,
  })),
);

function targetFolder({ file, from }: Import): string | null {
  if (!from.startsWith('.')) return null;
  const target = relative(SRC, resolve(SRC, dirname(file), from));
  return target.startsWith('..') ? null : roomOf(target);
}

describe('the structure of src', () => {
  it('has no file outside of the rooms that the README names, and no room without a file', () => {
    expect(new Set(files.map(roomOf))).toEqual(new Set(FOLDERS.filter((folder) => folder !== 'ui/styles')));
  });

  it('sees the imports, those of scripts too, so that the next test can fail', () => {
    expect(imports.map((found) => targetFolder(found))).toContain('units');
    expect(imports.map(({ file }) => file)).toContain('build/drawPreviews.js');
  });

  it('imports only downwards', () => {
    const breaches = imports.filter((found) => {
      const target = targetFolder(found);
      return target !== null && FOLDERS.indexOf(target) > FOLDERS.indexOf(found.folder);
    });
    expect(breaches).toEqual([]);
  });

  it('keeps the script for host pages to the words that frames and hosts exchange, and to what a page shows', () => {
    const loaded = imports.filter(({ file }) => file === 'embed/loader.ts').map(({ from }) => from);
    expect(loaded).toEqual(['./protocol', './themeBehind']);
    for (const alone of ['embed/protocol.ts', 'embed/themeBehind.ts'])
      expect(imports.filter(({ file }) => file === alone)).toEqual([]);
  });

  it('keeps React out of everything below the interface', () => {
    const breaches = imports.filter(
      ({ folder, from }) => !WITH_REACT.test(folder) && /^(react|react-dom|recharts)(\/|$)/.test(from),
    );
    expect(breaches).toEqual([]);
  });

  it('keeps zod to the schemas and the files that check by them', () => {
    const users = imports.filter(({ from }) => from === 'zod').map(({ file }) => file);
    expect(users.sort()).toEqual([
      'catalog/modelSchema.ts',
      'catalog/priceListSchema.ts',
      'catalog/schema.ts',
      'catalog/schemaParts.ts',
      'checks/checkDataset.ts',
      'exports/estimateSchema.ts',
    ]);
  });

  it('keeps the schema of estimates, and zod with it, out of what visitors get', () => {
    const users = imports.filter(({ from }) => from.endsWith('/estimateSchema')).map(({ file }) => file);
    expect(users).toEqual(['build/estimateSchema.ts']);
  });

  it('keeps the checks of the dataset out of what visitors get', () => {
    const users = imports.filter((found) => targetFolder(found) === 'checks').map(({ folder }) => folder);
    expect(new Set(users)).toEqual(new Set(['checks', 'build']));
  });

  it('reads data only in the catalog and among the facts', () => {
    const readers = imports.filter(({ from }) => from.includes('/data/')).map(({ folder }) => folder);
    expect(new Set(readers)).toEqual(new Set(['catalog', 'facts']));
  });

  it('keeps the clock and the browser out of everything that works figures out', () => {
    const pure = files.filter((file) => !WITH_DOM.test(roomOf(file)));
    const breaches = pure.filter((file) =>
      /\b(?:document|window|localStorage|location|Date\.now|new Date\(\)|Math\.random)\b/.test(
        readFileSync(join(SRC, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$|'[^']*'|`[^`]*`/gm, ''),
      ),
    );
    expect(breaches).toEqual([]);
  });
});

describe('the structure of the tests', () => {
  const TESTS = join(ROOT, 'tests');
  const mocking = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .filter((file) => /\bvi\.(?:mock|doMock|resetModules)\(/.test(readFileSync(join(TESTS, file), 'utf8')));

  it('keeps modules of a test’s own making to files that run apart, for all others share theirs', () => {
    expect(mocking).toContain(join('app', 'priceChange.mocked.test.tsx'));
    expect(mocking.filter((file) => !/\.mocked\.test\./.test(file))).toEqual([]);
  });
});
