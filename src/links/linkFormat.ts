import { type ImageDetail, MAX_IMAGE_SIZES } from '../scenario/scenario';
import type { VolumePeriod } from '../units/period';

/** The version that links are written in. */
export const LINK_VERSION = 1;

/** A longer query is refused: no browser or chat is sure to carry it whole. */
export const LINK_MAX_CHARACTERS = 4096;

/** The keys of a link besides those of its workloads, `w1` and on; those of a move begin with an `m`. */
export const LINK_KEYS = [
  'v',
  't',
  'p',
  'px',
  'x',
  'h',
  'bu',
  'pf',
  'mm',
  'mo',
  'mr',
  'mw',
  'mh',
  'mf',
  'mt',
  'ms',
  'mp',
  'z',
] as const;

/** What a key of a link looks like; all others are somebody else's. */
export const KNOWN_KEY = new RegExp(`^(?:${LINK_KEYS.join('|')}|w\\d+)$`);

/** How a volume's period is written behind its number: `r1000d`. */
export const PERIOD_LETTERS: Readonly<Record<VolumePeriod, string>> = {
  hour: 'h',
  day: 'd',
  week: 'w',
  month: 'm',
};

export const NAME_LETTER = 'n';

/** The letters of a workload's images, one for each size in their order. */
export const IMAGE_LETTERS: readonly string[] = Array.from(
  { length: MAX_IMAGE_SIZES },
  (_, index) => `m${String.fromCharCode('a'.charCodeAt(0) + index)}`,
);

/** How the detail of an image is written behind its size: `1024x768h`, or `1024x768h2` for two. */
export const DETAIL_LETTERS: Readonly<Record<ImageDetail, string>> = { low: 'l', high: 'h', auto: 'a' };

/** Fields of a workload are joined by this; names can't contain it. */
export const FIELD_SEPARATOR = '~';

/** Digits with at most one point between them: no sign, exponent, grouping or scale letter. */
export const LINK_NUMBER = /^\d+(?:\.\d+)?$/;

/** The id of a model, as models are named in links. */
export const MODEL_ID = /^[a-z\d.-]{1,60}$/;
