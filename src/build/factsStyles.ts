import type { Plugin } from 'vite';

/**
 * Keeps the styles that the script of the facts names but does not use: React has put their classes into the pages at the
 * build, and Vite leaves out what only styles a script’s own elements where it has none.
 */
export function factsStyles(): Plugin {
  return {
    name: 'facts-styles',
    enforce: 'post',
    applyToEnvironment: ({ name }) => name === 'facts',
    transform: {
      filter: { id: /\.module\.css$/ },
      handler: (code) => ({ code, map: null, moduleSideEffects: 'no-treeshake' }),
    },
  };
}
