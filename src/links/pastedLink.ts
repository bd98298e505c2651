import { type DecodedLink, decodeLink } from './decodeLink';
import { withoutNames } from './encodeLink';
import { KNOWN_KEY } from './linkFormat';
import { pastedQueries } from './pastedQueries';
import { isSameScenario } from './sameScenario';

/** What a pasted text holds: no estimate, one with what is wrong with it, or several that differ. */
export type Pasted =
  | { readonly found: 'none' }
  | { readonly found: 'several' }
  | { readonly found: 'one'; readonly link: DecodedLink };

/** A way of reading the text, and how sure it is that it is the one that was meant: the higher, the surer. */
interface Reading {
  readonly link: DecodedLink;
  readonly isFaultless: boolean;
  /** Whether a check came with it; it matches where there is no fault. */
  readonly isChecked: boolean;
  /** In the order in which they decide. Readings of the same place are told apart by more. */
  readonly rank: readonly number[];
  readonly rankOfSame: readonly number[];
}

/**
 * Reads the link that somebody has pasted: a whole address of any host, a query with or without its question mark, or a
 * text with one of these in it, as mail, markup or a page that leads on to it have left it. Of all ways of reading the
 * text the best counts; where two that are as good say different things, none does.
 */
export function readPasted(text: string): Pasted {
  const places = pastedQueries(text).map(readingsOf);
  const best = places.flatMap((readings) => highest(readings, ({ rankOfSame }) => rankOfSame));
  const equals = highest(best, ({ rank }) => rank);
  const [first] = equals;
  if (!first) return { found: 'none' };
  const differs = equals.some(({ link }) => !isSameEstimate(link, first.link));
  return first.isFaultless && differs ? { found: 'several' } : { found: 'one', link: first.link };
}

/** The ways of reading one place. The longest comes first: where its check matches there is no better one. */
function readingsOf(queries: readonly string[]): Reading[] {
  const readings: Reading[] = [];
  for (const query of [...queries].sort((one, other) => other.length - one.length)) {
    const reading = readingOf(query);
    if (reading) readings.push(reading);
    if (reading?.isChecked && reading.isFaultless) break;
  }
  return readings;
}

function isSameEstimate(one: DecodedLink, other: DecodedLink): boolean {
  return isSameScenario(withoutNames(one.scenario), withoutNames(other.scenario));
}

/** A query as a link; undefined where nothing in it is one of this page. A title alone is not: others have such keys. */
function readingOf(query: string): Reading | undefined {
  const pairs = [...new URLSearchParams(query.replace(/(^|&)[^=&]*(?=&|$)/g, '$1'))].map(
    ([key, value]) => [key.trim(), value] as const,
  );
  const known = pairs.map(([key]) => key).filter((key) => KNOWN_KEY.test(key) || /^W\d+$/.test(key));
  const ours = known.filter((key) => key !== 't');
  if (ours.length === 0 && !/%3D/i.test(query)) return undefined;
  const link = decodeLink(query);
  const { withheld, problems } = link;
  if (ours.length === 0 && withheld === null) return undefined;
  const isFaultless = withheld === null && problems.length === 0;
  const hasWorkloads = ours.some((key) => /^w/i.test(key));
  const isWhole = ours.includes('v') || ours.includes('z');
  const isChecked = pairs.some(
    ([key, value]) => key === 'z' && /^\d+[-\u2010-\u2013\u2212]\w{5}/.test(value),
  );
  const rank = isFaultless
    ? [1, Number(isChecked), Number(isWhole), Number(hasWorkloads)]
    : [0, Number(hasWorkloads), Number(isWhole), ours.length, Number(withheld === null), -problems.length];
  return { link, isFaultless, isChecked, rank, rankOfSame: [...rank, known.length, -pairs.length] };
}

/** Those that no other is above. */
function highest<One>(all: readonly One[], rankOf: (one: One) => readonly number[]): One[] {
  const top = all.reduce<One | undefined>(
    (so, one) => (so === undefined || compare(rankOf(one), rankOf(so)) > 0 ? one : so),
    undefined,
  );
  return top === undefined ? [] : all.filter((one) => compare(rankOf(one), rankOf(top)) === 0);
}

function compare(one: readonly number[], other: readonly number[]): number {
  const place = one.findIndex((number, index) => number !== other[index]);
  return place < 0 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}
