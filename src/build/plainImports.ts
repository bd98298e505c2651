import type { Plugin } from 'vite';

const HELPER = /^\0vite\/preload-helper/;

/**
 * Late parts are fetched by plain imports. The bundler wraps each in code that fetches style sheets and other parts first:
 * here no part has a style sheet of its own, and that code is over a kilobyte of every start.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    load: (id) => (HELPER.test(id) ? 'export const __vitePreload = (load) => load();' : null),
  };
}
