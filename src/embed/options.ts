import type { Theme } from './protocol';
import { readThemeOption } from './themeOption';

export const LAYOUTS = ['full', 'compact'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Whether the reader may change the workloads, only see them, or neither. */
export const FIELD_STATES = ['open', 'locked', 'hidden'] as const;
export type FieldState = (typeof FIELD_STATES)[number];

/** What an embed shows besides the monthly figure, which always stands there. */
export const PARTS = ['split', 'figures', 'link'] as const;
export type Part = (typeof PARTS)[number];

/** How an embed is to look: what its address says besides the estimate. Nothing here changes what is counted. */
export interface EmbedOptions {
  readonly theme: Theme;
  readonly layout: Layout;
  readonly fields: FieldState;
  readonly show: readonly Part[];
  /** Six hexadecimal digits in lower case; null for the page's own colour. */
  readonly accent: string | null;
  /** The preset that an address without workloads names, known or not; null where the address has its own. */
  readonly preset: string | null;
}

export const DEFAULT_EMBED_OPTIONS: EmbedOptions = {
  theme: 'auto',
  layout: 'full',
  fields: 'open',
  show: PARTS,
  accent: null,
  preset: null,
};

/** How the parts that are shown are joined, and what stands there for none of them. */
export const LIST_SEPARATOR = '~';
export const NO_PART = 'none';

/**
 * Reads the options that stand in an embed's query beside its estimate. Never throws: what is missing or can't be read
 * has its default, the first value of a key counts, and keys of the estimate's link are left to that.
 */
export function readEmbedOptions(query: string): EmbedOptions {
  const values = new Map<string, string>();
  for (const [written, value] of new URLSearchParams(query)) {
    const key = written.replace(/^(?:amp;)+/, '');
    if (!values.has(key)) values.set(key, value);
  }
  const choice = <Choice extends string>(key: string, choices: readonly Choice[], fallback: Choice) =>
    choices.find((candidate) => candidate === values.get(key)) ?? fallback;
  const hasWorkloads = [...values.keys()].some((key) => /^w\d+$/.test(key));
  return {
    theme: readThemeOption(query),
    layout: choice('layout', LAYOUTS, DEFAULT_EMBED_OPTIONS.layout),
    fields: choice('fields', FIELD_STATES, DEFAULT_EMBED_OPTIONS.fields),
    show: readParts(values.get('show') ?? ''),
    accent: readColour(values.get('accent') ?? ''),
    preset: hasWorkloads ? null : (values.get('preset') ?? null),
  };
}

/**
 * The query of an embed: the options that differ from their defaults, then the estimate's link, so that its last key
 * stays the last and a cut-off address is noticed. A preset is for addresses written by hand and is not written.
 */
export function embedQuery(link: string, options: EmbedOptions): string {
  const { theme, layout, fields, show, accent } = options;
  const keys: string[] = [];
  if (theme !== DEFAULT_EMBED_OPTIONS.theme) keys.push(`theme=${theme}`);
  if (layout !== DEFAULT_EMBED_OPTIONS.layout) keys.push(`layout=${layout}`);
  if (fields !== DEFAULT_EMBED_OPTIONS.fields) keys.push(`fields=${fields}`);
  const parts = PARTS.filter((part) => show.includes(part));
  if (parts.length < PARTS.length) keys.push(`show=${parts.join(LIST_SEPARATOR) || NO_PART}`);
  if (accent !== null) keys.push(`accent=${accent}`);
  return [...keys, link].join('&');
}

/** Whether anything that an embed shows is in the accent colour: a field, a fold, a button or a link. */
export function usesAccent({ fields, show }: EmbedOptions): boolean {
  return fields !== 'hidden' || show.includes('link');
}

function readParts(text: string): readonly Part[] {
  if (text === NO_PART) return [];
  const named = text.split(LIST_SEPARATOR);
  const parts = PARTS.filter((part) => named.includes(part));
  return parts.length > 0 ? parts : DEFAULT_EMBED_OPTIONS.show;
}

/** Three or six hexadecimal digits, with or without a hash, as six; null for anything else. */
function readColour(text: string): string | null {
  const digits = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text)?.[1]?.toLowerCase();
  if (digits === undefined) return null;
  return digits.length === 6 ? digits : digits.replace(/./g, '$&$&');
}
