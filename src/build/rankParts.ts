import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);

/** The file of gpt-tokenizer that has the list. */
const LIST = require.resolve('gpt-tokenizer/bpeRanks/o200k_base');

const ASKED = /^o200k-base\/(\d+)$/;

/** As many as `src/tokens/loadRanks.ts` asks for. */
export const RANK_PARTS = 8;

/**
 * Cuts gpt-tokenizer's list of o200k_base's tokens into parts, so that a page that loads them can tell how far it is. A part
 * bears the name of the file that it is from, and so its licence is found.
 */
export function rankParts(): Plugin {
  return {
    name: 'rank-parts',
    enforce: 'pre',
    resolveId(id) {
      const part = ASKED.exec(id)?.[1];
      return part === undefined ? null : `${LIST}?part=${part}`;
    },
    load(id) {
      if (!id.startsWith(`${LIST}?part=`)) return null;
      const { default: tokens }: { default: readonly unknown[] } = require(LIST);
      const most = Math.ceil(tokens.length / RANK_PARTS);
      const first = Number(id.slice(`${LIST}?part=`.length)) * most;
      return `export default ${JSON.stringify(tokens.slice(first, first + most))};`;
    },
  };
}
