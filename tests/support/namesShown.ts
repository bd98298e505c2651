import { expect } from 'vitest';
import { decodeLink } from '../../src/links/decodeLink';
import { plainText } from '../../src/wording/escape';
import { namedScenario } from './handedOut';
import { HOSTILE_NAMES } from './hostileNames';
import { readHtml } from './readHtml';

export type Names = readonly [title: string, first: string, second: string];

/** Names that no program takes for anything, and that stand nowhere else in the texts. */
export const TAME: Names = ['Aaaa', 'Bbbb', 'Cccc'];

/** The names of estimates that have all names which were thought of, three to each. */
export const HOSTILE_ESTIMATES: readonly Names[] = HOSTILE_NAMES.flatMap((title, index): Names[] => {
  const [first = title, second = title] = HOSTILE_NAMES.slice(index + 1, index + 3);
  return index % 3 === 0 ? [[title, first, second]] : [];
});

/**
 * Holds that names changed nothing but themselves: the HTML has the elements of the same with tame names, other names are
 * read in the places of those, and every link opens the estimate.
 */
export function expectOnlyNamesDiffer(html: string, htmlOfTame: string, names: Names): void {
  const page = readHtml(html);
  const tame = readHtml(htmlOfTame);
  expect(page.elements).toEqual(tame.elements);
  expect(page.text).toBe(withNames(tame.text, names));
  expect(page.frameTitles).toEqual(tame.frameTitles.map((title) => withNames(title, names)));
  expect(page.addresses).toHaveLength(tame.addresses.length);
  for (const address of page.addresses.filter((one) => one.includes('w1='))) {
    const { scenario, problems, withheld } = decodeLink(new URL(address).search);
    expect([problems, withheld]).toEqual([[], null]);
    expect(scenario).toEqual(namedScenario(...names));
  }
}

function withNames(tame: string, names: Names): string {
  return tame.replace(new RegExp(TAME.join('|'), 'g'), (name) => plainText(names[TAME.indexOf(name)] ?? ''));
}
