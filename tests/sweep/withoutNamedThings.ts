import { LISTS_NAMED, MODELS_NAMED, SOURCES_NAMED } from './namedThings';

const NAMES = [...SOURCES_NAMED, ...MODELS_NAMED, ...LISTS_NAMED]
  .filter((name) => /\d/.test(name))
  .sort((one, other) => other.length - one.length)
  .map((name) => name.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`));

const NAMED = new RegExp([...new Set(NAMES)].join('|'), 'g');

/** A text without what is called by figures: addresses, models, price lists, sources, the numbers of workloads without a name. */
export function withoutNamedThings(text: string): string {
  return text
    .replaceAll(/https?:\/\/[^\s)"|\]]*/g, '')
    .replaceAll(NAMED, '…')
    .replaceAll(/\bworkload \d+\b/gi, 'Job')
    .replaceAll('\u2060', '');
}
