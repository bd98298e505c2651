import type { Plugin } from 'vite';

const LATE_IMPORT = /\bimport\((['"][^'"]+['"])\)/g;

/**
 * Takes what the embed would fetch later into its one file as any other import. Left to the bundler, every module that a
 * late part shares with the rest is wrapped to be run later, which costs more than a kilobyte.
 */
export function inOneFile(): Plugin {
  return {
    name: 'in-one-file',
    applyToEnvironment: ({ name }) => name === 'embed',
    transform: (code, id) => (id.includes('/src/') ? withoutLateImports(code) : null),
  };
}

/** The code with imports at its head in the place of those that wait; null where it has none. */
export function withoutLateImports(code: string): { code: string; map: null } | null {
  const heads: string[] = [];
  const eager = code.replace(LATE_IMPORT, (_, from) => {
    const name = `part${heads.length}`;
    heads.push(`import * as ${name} from ${from};`);
    return `Promise.resolve(${name})`;
  });
  return heads.length === 0 ? null : { code: `${heads.join('\n')}\n${eager}`, map: null };
}
