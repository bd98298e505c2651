/** Links that went through mail, redirectors, pages made of Markdown, wikis and spreadsheets, were cut, or edited. */
import { describe, expect, it } from 'vitest';
import { EVERYWHERE, FAMILIES, linksFor, outcomesEverywhere } from './manglers/families';
import { openedFromAsciiDoc } from './manglers/markup';
import { outcomeOf, outcomesOf } from './manglers/outcome';
import { AGES, type Age, SENT } from './manglers/sent';

/** What these do to a link can't be undone by any way of reading, so that it is refused. */
const REFUSED = ['a link that was decoded without having been encoded'];

const cases = (isOfKind: (kind: string) => boolean) =>
  Object.entries(FAMILIES)
    .filter(([kind]) => isOfKind(kind))
    .flatMap(([kind, family]) =>
      Object.keys(family).flatMap((name) => AGES.map((age): [string, string, Age] => [kind, name, age])),
    );

const examplesOf = (kind: string, name: string, age: Age) => {
  const mangle = FAMILIES[kind]?.[name];
  if (!mangle) throw new Error(name);
  return outcomesOf(mangle, linksFor(kind, age)).examples;
};

describe('a link that is opened', () => {
  it.each(cases((kind) => /^(?:mail|redirectors|Markdown|wikis).*opened$/.test(kind)))(
    'from %s, %s, of the %s ones, is the very estimate or shows a notice',
    (kind, name, age) => {
      const { silent, nothing } = examplesOf(kind, name, age);
      expect(silent).toBeUndefined();
      if (!name.startsWith('a code span')) expect(nothing).toBeUndefined();
    },
  );

  it('from a page made of AsciiDoc, which takes “~” for its own, shows a notice, or is exact where it is left alone', async () => {
    for (const age of AGES) {
      for (const sent of SENT[age].slice(0, 12)) {
        const { bare, leftAlone } = await openedFromAsciiDoc(sent.query);
        expect(outcomeOf({ opened: leftAlone }, sent)).toBe('exact');
        // One that has become too long is not counted.
        expect(outcomeOf({ opened: bare }, sent) ?? 'notice').toMatch(/^(?:notice|exact)$/);
      }
    }
  });
});

describe('a link that is pasted', () => {
  it.each(cases((kind) => kind.endsWith('pasted')))(
    'from %s, %s, of the %s ones, is the very estimate',
    (kind, name, age) => {
      expect(Object.keys(examplesOf(kind, name, age))).toEqual([REFUSED.includes(name) ? 'notice' : 'exact']);
    },
  );
});

describe('a link with a check', () => {
  it.each(Object.keys(EVERYWHERE))(
    'that was %s, at any place, is the very estimate or shows a notice',
    (kind) => {
      const edit = EVERYWHERE[kind];
      const { silent, counts } = outcomesEverywhere(edit ?? (() => []), 'new');
      expect(silent).toEqual([]);
      expect(counts.notice).toBeGreaterThan(500);
    },
  );
});

describe('a link without a check', () => {
  it('that was cut at its end is the very estimate or shows a notice', () => {
    const cut = EVERYWHERE['cut at its end, opened'];
    expect(outcomesEverywhere(cut ?? (() => []), 'old').silent).toEqual([]);
  });
});
