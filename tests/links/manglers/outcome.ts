import { isDeepStrictEqual } from 'node:util';
import { type DecodedLink, decodeLink } from '../../../src/links/decodeLink';
import { withoutNames } from '../../../src/links/encodeLink';
import { KNOWN_KEY, LINK_MAX_CHARACTERS } from '../../../src/links/linkFormat';
import { readPasted } from '../../../src/links/pastedLink';
import type { Sent } from './sent';

/** What has become of a link: an address that is opened, or a text that is pasted into Compare. */
export type Came = { readonly opened: string } | { readonly pasted: string };

/** What a program makes of a query; `place` is any number, for what happens somewhere in it. */
export type Mangle = (query: string, place: number) => Came;

/** Manglers of a kind, by what they do. */
export type Family = Readonly<Record<string, Mangle>>;

/**
 * `exact`: the very estimate. `names`: the same figure under other names, which can't be vouched for, since any text might
 * have been typed. `notice`: something is said, with a figure or without. `nothing`: no part of a link arrived. `silent`:
 * another figure, and not a word.
 */
export type Outcome = 'exact' | 'names' | 'notice' | 'nothing' | 'silent';

export const PAGE = 'https://example.org/calculator/';

/** The address of a query on the page, opened. */
export const opened = (query: string): Came => ({ opened: `${PAGE}?${query}` });

/** What became of a link; undefined where it is too long to be any. */
export function outcomeOf(came: Came, sent: Sent): Outcome | undefined {
  if ('pasted' in came) {
    const pasted = readPasted(came.pasted);
    if (pasted.found === 'several') return 'notice';
    return pasted.found === 'none' ? 'nothing' : outcomeOfLink(pasted.link, sent);
  }
  // What a browser hands to the page: the part of the address between ? and #, without line breaks.
  const { search } = new URL(came.opened);
  if (search.length > LINK_MAX_CHARACTERS) return undefined;
  const keys = [...new URLSearchParams(search).keys()].filter((key) => key !== 't' && KNOWN_KEY.test(key));
  const outcome = outcomeOfLink(decodeLink(search), sent);
  return outcome === 'silent' && keys.length === 0 ? 'nothing' : outcome;
}

function outcomeOfLink({ scenario, problems, withheld }: DecodedLink, sent: Sent): Outcome {
  if (withheld !== null || problems.length > 0) return 'notice';
  if (isDeepStrictEqual(scenario, sent.scenario)) return 'exact';
  return isDeepStrictEqual(withoutNames(scenario), withoutNames(sent.scenario)) ? 'names' : 'silent';
}

/** How often each outcome came about, with an example of each. */
export interface Counts {
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly examples: Partial<Record<Outcome, string>>;
}

/** What a mangler makes of links. */
export function outcomesOf(mangle: Mangle, links: readonly Sent[]): Counts {
  const counts = { exact: 0, names: 0, notice: 0, nothing: 0, silent: 0 };
  const examples: Partial<Record<Outcome, string>> = {};
  for (const sent of links) {
    const came = mangle(sent.query, sent.place);
    const outcome = outcomeOf(came, sent);
    if (outcome === undefined) continue;
    counts[outcome] += 1;
    examples[outcome] ??= `${Object.values(came).join('')} was ${sent.query}`;
  }
  return { counts, examples };
}
