import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vitest/config';

/**
 * For tests: what was compiled is kept, and a module that takes in all files of a folder would not see a new one. Its key
 * names the files, so that adding a model or a price list is seen at once.
 */
export function globsInCacheKey(root: string): Plugin {
  return {
    name: 'globs-in-cache-key',
    configureVitest({ experimental_defineCacheKeyGenerator: define }) {
      const files = readdirSync(join(root, 'data'), { recursive: true, encoding: 'utf8' }).sort().join();
      define(({ sourceCode }) => sourceCode.includes('import.meta.glob') && files);
    },
  };
}
