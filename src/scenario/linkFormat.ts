import type { VolumePeriod } from '../units/period';
import type { QuantityKey } from './fields';

/** The version that links are written in. */
export const LINK_VERSION = 1;

/** A longer query is refused: no browser or chat is sure to carry it whole. */
export const LINK_MAX_CHARACTERS = 4096;

/** How a volume's period is written behind its number: `r1000d`. */
export const PERIOD_LETTERS: Readonly<Record<VolumePeriod, string>> = {
  hour: 'h',
  day: 'd',
  week: 'w',
  month: 'm',
};

/** The letter of each plain number of a workload, in the order in which links write them. */
export const QUANTITY_LETTERS: Readonly<Record<Exclude<QuantityKey, 'volume'>, string>> = {
  inputTokensPerRequest: 'i',
  outputTokensPerRequest: 'o',
  cachedSharePercent: 'c',
  batchSharePercent: 'b',
  activeDaysPerMonth: 'd',
};

export const VOLUME_LETTER = 'r';
export const FINE_TUNED_LETTER = 'f';
export const NAME_LETTER = 'n';

/** Fields of a workload are joined by this; names can't contain it. */
export const FIELD_SEPARATOR = '~';

/** Digits with at most one point between them: no sign, exponent, grouping or scale letter. */
export const LINK_NUMBER = /^\d+(?:\.\d+)?$/;
