import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DIST } from './support/servers';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const [own = '', ...parts] = readFileSync(join(DIST, 'LICENSES.txt'), 'utf8').split(/\n\n~{80}\n\n/);

const packages = parts.map((part) => {
  const [, name = '', version = '', licence = '', text = ''] =
    /^(\S+) (\S+) \(([^)]+)\)\n\n(.+)$/s.exec(part) ?? [];
  return { name, version, licence, text };
});

/** The licences that ask for no more than that their text comes along. */
const PERMISSIVE = /^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|0BSD)$/;

describe('the licences beside the built site', () => {
  it('begin with the project’s own', () => {
    expect(own).toBe(readFileSync(join(ROOT, 'LICENSE'), 'utf8').trim());
  });

  it.each(['react', 'react-dom', 'recharts'])(
    'name %s in its version, with the text that it comes with',
    (name) => {
      const folder = join(ROOT, 'node_modules', name);
      const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const text = readFileSync(join(folder, 'LICENSE'), 'utf8').trim();
      const [found] = packages.filter((one) => one.name === name);
      expect(found && { ...found, text: found.text.trim() }).toEqual({
        name,
        version,
        licence: license,
        text,
      });
    },
  );

  it('are all permissive, and each has its text', () => {
    for (const { name, licence, text } of packages) {
      for (const part of licence.split(' AND ')) expect(part, name).toMatch(PERMISSIVE);
      expect(text, name).toMatch(/copyright/i);
    }
  });
});
