import type { Scenario } from '../scenario/scenario';
import { scenarioPairs, workloadFields } from './linkFields';
import { FIELD_SEPARATOR } from './linkFormat';

/** The largest prime that four characters of 32 can write: any other difference of two texts shows with it. */
export const HASH_PRIME = 1_048_573;

/** A primitive root of the prime, whose powers let no two digits that were replaced undo each other. */
export const HASH_MULTIPLIER = 314_159;

/** The revisions of the check; docs/links.md has what each is taken of. The second has what is said of a move. */
export const CHECK_REVISION = /[12]/;

/** The revision that a link is written in: the first that has all it says. */
export function revisionOf(scenario: Scenario): string {
  return /(?:^|&)m/.test(canonicalText(scenario)) ? '2' : '1';
}

/** Crockford's digits: none is taken for another. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/** The four characters of hash of what a link means; behind its count they follow a hyphen and the revision. */
export function hashOf(scenario: Scenario): string {
  let hash = 0;
  for (const character of canonicalText(scenario)) {
    hash = (hash * HASH_MULTIPLIER + character.charCodeAt(0)) % HASH_PRIME;
  }
  return [15, 10, 5, 0].map((bits) => DIGITS[(hash >> bits) & 31]).join('');
}

/** What a link means as one text, however it is written: without its names, and without what is as it is by default. */
export function canonicalText(scenario: Scenario): string {
  return [
    ...scenarioPairs(scenario, (fields) => sorted(fields)).sort(),
    ...scenario.workloads.map((workload, index) => `w${index + 1}=${sorted(workloadFields(workload))}`),
  ].join('&');
}

/** Digits sort before letters, so that the order of whole fields is that of their letters: `c5`, `ca5`. */
function sorted(fields: readonly string[]): string {
  return [...fields].sort().join(FIELD_SEPARATOR);
}
