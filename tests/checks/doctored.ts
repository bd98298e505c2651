import { fileURLToPath } from 'node:url';
import { readDataset } from '../../src/build/checkData';
import type { DatasetFiles } from '../../src/checks/checkDataset';

/** The dataset as it is, for tests that put a fault into it. */
export const files = readDataset(fileURLToPath(new URL('../../data', import.meta.url)));

type Path = readonly (string | number)[];

/** The dataset with one value of one file replaced, or added. */
export function withValue(file: string, path: Path, value: unknown, dataset = files): DatasetFiles {
  return { ...dataset, [file]: JSON.stringify(replaced(JSON.parse(dataset[file] ?? ''), path, value)) };
}

function replaced(within: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(within)) {
    const copy: unknown[] = [...within];
    copy[Number(key)] = replaced(copy[Number(key)], rest, value);
    return copy;
  }
  const record = (within ?? {}) as Readonly<Record<string, unknown>>;
  return { ...record, [key]: replaced(record[key], rest, value) };
}

/** The value at a path of a file. */
export function valueAt(file: string, path: Path): unknown {
  return path.reduce<unknown>(
    (within, key) => (within as Readonly<Record<string | number, unknown>>)[key],
    JSON.parse(files[file] ?? ''),
  );
}

/** The dataset without a file. */
export function without(file: string): DatasetFiles {
  return Object.fromEntries(Object.entries(files).filter(([path]) => path !== file));
}
