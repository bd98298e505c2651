import type { Plugin } from 'vite';

const LIST = 'gpt-tokenizer/bpeRanks/o200k_base';

const ASKED = /^o200k-base\/(\d+)$/;

const PART = /\?part=(\d+)$/;

/** Of the list that `src/tokens/loadRanks.ts` asks for. */
export const RANK_PARTS = 8;

/**
 * Cuts gpt-tokenizer's list of o200k_base's tokens into parts, so that a page that loads them can tell how far it is. A part
 * bears the name of the file that it is from, and so its licence is found.
 */
export function rankParts(): Plugin {
  return {
    name: 'rank-parts',
    enforce: 'pre',
    async resolveId(id) {
      const part = ASKED.exec(id)?.[1];
      if (part === undefined) return null;
      const list = await this.resolve(LIST);
      if (!list) throw new Error(`there is no ${LIST}`);
      return `${list.id}?part=${part}`;
    },
    async load(id) {
      const part = PART.exec(id)?.[1];
      if (part === undefined || !id.includes(LIST.split('/').at(-1) ?? LIST)) return null;
      const { default: tokens } = await import('gpt-tokenizer/bpeRanks/o200k_base');
      const most = Math.ceil(tokens.length / RANK_PARTS);
      const first = Number(part) * most;
      return `export default ${JSON.stringify(tokens.slice(first, first + most))};`;
    },
  };
}
