import type { Plugin } from 'vite';

const PRICES = /\/data\/price-lists\/([^/]+)\/[^/]+\.json$/;

const MODELS = /\/data\/models\/([^/]+)\.json$/;

const PLACES = ['where', 'note', 'fact'];

/** What no page says of a model yet, or says in its facts alone. */
const UNSAID = ['tokenizer', 'reasoning', 'status'];
const CITATIONS = [...PLACES, 'source', 'basis'];

/** What a list says of itself where it is chosen, last days, Batch and rate limits: nothing of it is in the embed. */
const NOT_IN_EMBED = ['about', 'shutdown', 'batch', 'usageTiers', 'replacement'];

/** What is said of no other model on the page, nor of its list. */
const OF_OWN_MODEL = ['dates', 'priceLists', 'sellers', 'batch', 'about', 'region', 'checked'];

/** The model whose rules are shown with their sources. */
const OWN_MODEL = 'gpt-4o-mini';

/**
 * Leaves out of the data where each figure is from, where no reader can ask for it: that is most of the bytes. The first
 * load has the amounts of prices, and of the rules of its own model the sources; late parts of the full page ask for the
 * text of a list, which has all its citations. The page of facts has everything.
 */
export function leanData(): Plugin {
  return {
    name: 'lean-data',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'embed' || name === 'client',
    transform(code, id) {
      const ofModel = MODELS.exec(id)?.[1];
      const model = ofModel ?? PRICES.exec(id)?.[1];
      if (model === undefined) return null;
      const isEmbed = this.environment.name === 'embed';
      const left = [
        ...UNSAID,
        ...(ofModel === OWN_MODEL && !isEmbed ? PLACES : CITATIONS),
        ...(model === OWN_MODEL ? [] : OF_OWN_MODEL),
        ...(isEmbed ? NOT_IN_EMBED : []),
      ];
      return { code: without(left, code), map: null };
    },
  };
}

/** The text of a file of data without what stands under these keys. */
export function without(keys: readonly string[], json: string): string {
  return JSON.stringify(JSON.parse(json), (key, value: unknown) => (keys.includes(key) ? undefined : value));
}
