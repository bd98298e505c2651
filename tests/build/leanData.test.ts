import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { without } from '../../src/build/leanData';

const FOLDER = new URL('../../data/price-lists/', import.meta.url);

const FILES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.json'),
);

interface Node {
  readonly [key: string]: unknown;
}

/** Every number, date and text of a file with its path, but for what stands under these keys. */
function leavesOf(value: unknown, left: readonly string[], path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}=${String(value)}`];
  return Object.entries(value as Node)
    .filter(([key]) => !left.includes(key))
    .flatMap(([key, inner]) => leavesOf(inner, left, `${path}/${key}`));
}

describe('data without what no reader can ask for', () => {
  it.each(FILES)('has all else of %s', (file) => {
    const whole = readFileSync(new URL(file, FOLDER), 'utf8');
    const keys = ['where', 'note', 'source', 'basis'];
    const lean = without(keys, whole);
    expect(leavesOf(JSON.parse(lean), keys)).toEqual(leavesOf(JSON.parse(whole), keys));
    for (const key of keys) expect(lean).not.toContain(`"${key}":`);
    expect(lean.length).toBeLessThan(whole.length);
  });
});
