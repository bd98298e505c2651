import { PRESETS } from '../../catalog/presets';
import { BACKGROUNDS, type Background } from '../../embed/lookOptions';
import {
  DEFAULT_EMBED_OPTIONS,
  type EmbedOptions,
  FIELD_STATES,
  type FieldState,
  FORMER_PART,
  LAYOUTS,
  type Layout,
  LIST_SEPARATOR,
  NO_PART,
  PARTS,
  type Part,
} from '../../embed/options';
import { THEMES, type Theme } from '../../embed/protocol';
import { anyOf, code, docTable } from './docTable';

const THEME_WORDS: Readonly<Record<Theme, string>> = {
  light: 'always',
  dark: 'always',
  auto: 'as its host',
};

const BACKGROUND_WORDS: Readonly<Record<Background, string>> = {
  paper: 'that of the full page, to the edges of the frame',
  bordered: 'white, or dark in the dark theme, with a border',
  clear: 'that of the page around the frame, where both are in one theme',
};

const LAYOUT_WORDS: Readonly<Record<Layout, string>> = {
  full: 'the fields and the answer',
  compact: 'the answer first, the fields folded away',
};

const FIELD_WORDS: Readonly<Record<FieldState, string>> = {
  open: 'to be changed; only here can the reader choose between the prices of then and now',
  locked: 'shown, not to be changed',
  hidden: 'left out',
};

const PART_WORDS: Readonly<Record<Part, string>> = {
  split: 'how the month is split',
  figures: 'per request, per 1,000 requests, a year',
  models: 'what the same calls cost on other models, those that the estimate names or five',
};

const OPTIONS: Readonly<Record<keyof EmbedOptions, readonly [values: string, byDefault: string]>> = {
  theme: [eachOf(THEMES, THEME_WORDS), code(DEFAULT_EMBED_OPTIONS.theme)],
  background: [eachOf(BACKGROUNDS, BACKGROUND_WORDS), code(DEFAULT_EMBED_OPTIONS.background)],
  layout: [eachOf(LAYOUTS, LAYOUT_WORDS), code(DEFAULT_EMBED_OPTIONS.layout)],
  fields: [eachOf(FIELD_STATES, FIELD_WORDS), code(DEFAULT_EMBED_OPTIONS.fields)],
  show: [
    `what stands below the monthly figure, joined by ${code(LIST_SEPARATOR)}: ${eachOf(PARTS, PART_WORDS)}; or ${code(NO_PART)}; ${code(FORMER_PART)}, from when the link to the full page could be left out, adds nothing`,
    code(DEFAULT_EMBED_OPTIONS.show.join(LIST_SEPARATOR)),
  ],
  accent: [
    'colour of links and marks, three or six hexadecimal digits; darkened on light or lightened on dark until text in it has a contrast of 4.5 to 1',
    'the page’s own',
  ],
  preset: [
    `a preset’s workloads, for an address without any ${code('w')}: ${anyOf(PRESETS.map(({ id }) => id))}`,
    'none',
  ],
};

/** The options of an embed. */
export function embedOptionsTable(): string {
  const rows = Object.entries(OPTIONS).map(([option, cells]) => [code(option), ...cells]);
  return docTable(['option', 'values', 'default'], rows);
}

function eachOf<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): string {
  return values.map((value) => `${code(value)}: ${words[value]}`).join('; ');
}
