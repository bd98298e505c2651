import type { Plugin } from 'vite';

const PRICES = /\/data\/price-lists\/([^/]+)\/[^/]+\.json$/;

const MODELS = /\/data\/models\/([^/]+)\.json$/;

const PRESETS = /\/data\/presets\.json$/;

const CITATIONS = ['where', 'note', 'fact', 'source', 'basis'];

/** What no page says of a model or list, or says in parts alone that have the texts. */
const UNSAID = ['usageTiers', 'about'];

/** What tells a model from others, which the first load has none of. */
const OF_THIS_MODEL = ['status', 'model'];

/** The dates of a model that the pages speak of; those of the facts have all. */
const SAID_DATES = ['fine-tuning-jobs-end'];

/** Batch is told of in the full page alone. */
const NOT_IN_EMBED = ['batch'];

/** The embed takes a preset by its id. */
const NOT_OF_PRESETS_IN_EMBED = ['title'];

/** What is said of no other model on the page, nor of its list. */
const OF_OTHER_MODELS = ['dates', 'batch'];

/** The model that is priced. */
const OWN_MODEL = 'gpt-4o-mini';

interface Dated {
  readonly id: string;
}

/**
 * Leaves out of the data where each figure is from, where no reader can ask for it: that is most of the bytes. The first
 * load has the amounts of prices and rules; late parts of the full page ask for the texts of the model and its lists,
 * which have everything. So has the page of facts.
 */
export function leanData(): Plugin {
  return {
    name: 'lean-data',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'embed' || name === 'client',
    transform(code, id) {
      const embeds = this.environment.name === 'embed';
      if (PRESETS.test(id))
        return {
          code: without(
            [...CITATIONS, ...UNSAID, ...OF_THIS_MODEL, ...(embeds ? NOT_OF_PRESETS_IN_EMBED : [])],
            code,
          ),
          map: null,
        };
      const model = (MODELS.exec(id) ?? PRICES.exec(id))?.[1];
      if (model === undefined) return null;
      const left = [
        ...CITATIONS,
        ...UNSAID,
        ...(model === OWN_MODEL ? OF_THIS_MODEL : OF_OTHER_MODELS),
        ...(embeds ? NOT_IN_EMBED : []),
      ];
      return { code: without(left, code), map: null };
    },
  };
}

/** The text of a file of data without what stands under these keys, and without the dates that no page speaks of. */
export function without(keys: readonly string[], json: string): string {
  return JSON.stringify(JSON.parse(json), (key, value: unknown) => {
    if (keys.includes(key)) return undefined;
    return key === 'dates' ? (value as Dated[]).filter(({ id }) => SAID_DATES.includes(id)) : value;
  });
}
