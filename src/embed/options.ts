import { type Background, readBackgroundOption, readThemeOption } from './lookOptions';
import type { Theme } from './protocol';

export const LAYOUTS = ['full', 'compact'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** Whether the reader may change the workloads, only see them, or neither. */
export const FIELD_STATES = ['open', 'locked', 'hidden'] as const;
export type FieldState = (typeof FIELD_STATES)[number];

/** What an embed shows besides the monthly figure and the line on its source, which always stand there. */
export const PARTS = ['split', 'figures', 'models'] as const;
export type Part = (typeof PARTS)[number];

/** The link to the full page in addresses from when it could be left out: it is in the line on the source. */
export const FORMER_PART = 'link';

/** How an embed is to look: what its address says besides the estimate. Nothing here changes what is counted. */
export interface EmbedOptions {
  readonly theme: Theme;
  readonly background: Background;
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
  background: 'paper',
  layout: 'full',
  fields: 'open',
  show: ['split', 'figures'],
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
    background: readBackgroundOption(query),
    layout: choice('layout', LAYOUTS, DEFAULT_EMBED_OPTIONS.layout),
    fields: choice('fields', FIELD_STATES, DEFAULT_EMBED_OPTIONS.fields),
    show: readParts(values.get('show') ?? ''),
    accent: readColour(values.get('accent') ?? ''),
    preset: hasWorkloads ? null : (values.get('preset') ?? null),
  };
}

/**
 * The query of an embed: the options that differ from their defaults, then the estimate's link, so that its last key
 * stays the last and a cut-off address is noticed; or the preset alone, where they name one.
 */
export function embedQuery(link: string, options: EmbedOptions): string {
  const { theme, background, layout, fields, show, accent, preset } = options;
  const keys: string[] = [];
  if (theme !== DEFAULT_EMBED_OPTIONS.theme) keys.push(`theme=${theme}`);
  if (background !== DEFAULT_EMBED_OPTIONS.background) keys.push(`background=${background}`);
  if (layout !== DEFAULT_EMBED_OPTIONS.layout) keys.push(`layout=${layout}`);
  if (fields !== DEFAULT_EMBED_OPTIONS.fields) keys.push(`fields=${fields}`);
  const parts = listed(PARTS.filter((part) => show.includes(part)));
  if (parts !== listed(DEFAULT_EMBED_OPTIONS.show)) keys.push(`show=${parts}`);
  if (accent !== null) keys.push(`accent=${accent}`);
  return [...keys, preset === null ? link : `preset=${preset}`].join('&');
}

function listed(parts: readonly Part[]): string {
  return parts.join(LIST_SEPARATOR) || NO_PART;
}

function readParts(text: string): readonly Part[] {
  if (text === NO_PART) return [];
  const named = text.split(LIST_SEPARATOR);
  const parts = PARTS.filter((part) => named.includes(part));
  return parts.length > 0 || named.includes(FORMER_PART) ? parts : DEFAULT_EMBED_OPTIONS.show;
}

/** Three or six hexadecimal digits, with or without a hash, as six; null for anything else. */
function readColour(text: string): string | null {
  const digits = /^#?([\da-f]{3}|[\da-f]{6})$/i.exec(text)?.[1]?.toLowerCase();
  if (digits === undefined) return null;
  return digits.length === 6 ? digits : digits.replace(/./g, '$&$&');
}
