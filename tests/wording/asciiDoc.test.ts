import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink } from '../../src/links/decodeLink';
import { shareLink } from '../../src/links/shareLink';
import { basisOf } from '../../src/scenario/basisOf';
import type { Scenario } from '../../src/scenario/scenario';
import { asciiDocTarget } from '../../src/wording/escape';
import { SHARE_TEXTS } from '../../src/wording/shareText';
import { arbitraryScenario } from '../support/arbitraryScenario';
import { estimateOf, scenarioOf } from '../support/cards';
import { handedOut, namedScenario } from '../support/handedOut';
import { hostileName } from '../support/hostileNames';
import { expectOnlyNamesDiffer, HOSTILE_ESTIMATES, type Names, TAME } from '../support/namesShown';
import { readHtml } from '../support/readHtml';
import { asciiDoc } from '../support/renderers';

/** Where the text is pasted. What leads it and follows it has signs of its own that formatting could begin or end with. */
const PLACES: Readonly<Record<string, (text: string) => string>> = {
  'a document': (text) => text,
  'a paragraph': (text) => `It~1~ *costs* _this_: ${text}\nin H~2~O, #all# told.`,
  'an item of a list': (text) => `* One\n* ${text}\n* Three`,
  'an item that holds more': (text) => `. One\n+\n--\n${text}\n--\n. Two`,
  'an item of terms': (text) => `Costs:: ${text}`,
  'a cell of a table': (text) => `|===\n|One |Two\n\n|${text}\n|Four\n|===`,
  'a cell of AsciiDoc': (text) => `[cols="1,a"]\n|===\n|One\n|${text}\n|===`,
  'a line of admonition': (text) => `NOTE: ${text}`,
  'a block of admonition': (text) => `[TIP]\n====\n${text}\n====`,
  'a footnote’s neighbour': (text) => `Ours{empty}footnote:[A note.]: ${text}`,
};

/** The whole text, and its first line alone, which is all that there is for a single workload. */
function textsOf(names: Names): readonly string[] {
  const { share } = handedOut(namedScenario(...names)).asciidoc;
  return [share, share.split('\n')[0] ?? ''];
}

const threeNames: fc.Arbitrary<Names> = fc.tuple(hostileName, hostileName, hostileName);
const KNOWN = HOSTILE_ESTIMATES.map((names): [Names] => [names]);

describe.each(Object.entries(PLACES))('an estimate as AsciiDoc, in %s', (_, placed) => {
  it('has its names read as they are, changes nothing else, and opens the estimate', async () => {
    const pages = (names: Names) => Promise.all(textsOf(names).map((text) => asciiDoc(placed(text))));
    const tame = await pages(TAME);
    // The link is a link here, or the names below would be compared with nothing.
    for (const page of tame) expect(readHtml(page).addresses.some((one) => one.includes('w1='))).toBe(true);
    await fc.assert(
      fc.asyncProperty(threeNames, async (names) => {
        for (const [index, page] of (await pages(names)).entries()) {
          expectOnlyNamesDiffer(page, tame[index] ?? '', names);
        }
      }),
      { examples: KNOWN, numRuns: KNOWN.length + 10 },
    );
  });
});

/** The address of the link, of the text in a paragraph. */
async function linkOf(scenario: Scenario, address: string): Promise<string> {
  const estimate = estimateOf(scenario, scenario.priceListId);
  const text = SHARE_TEXTS.asciidoc({ scenario, estimate, basis: basisOf(scenario), address });
  const { addresses } = readHtml(await asciiDoc(`H~2~O _and_ ${text}`));
  expect(addresses).toHaveLength(1);
  return addresses[0] ?? '';
}

describe('the link of an estimate as AsciiDoc', () => {
  it('opens the very estimate', async () => {
    let opened = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryScenario, async (scenario) => {
        const link = shareLink(scenario);
        if (!link.ok) return;
        opened += 1;
        const href = await linkOf(scenario, `https://example.org/cost/?${link.query}`);
        expect(decodeLink(new URL(href).search)).toEqual(decodeLink(link.query));
      }),
    );
    expect(opened).toBeGreaterThan(50);
  });

  it('has its signs percent-encoded, and a space for a plus sign', () => {
    expect(asciiDocTarget('https://example.org/?v=1&t=a_b*c+d&w1=r1~i2.5~o3~nA--B...C-D&z=1')).toBe(
      'https://example.org/?v=1&t=a%5Fb%2Ac%20d&w1=r1%7Ei2.5%7Eo3%7EnA-%2DB.%2E%2EC-D&z=1',
    );
  });

  it('is passed through as it is where it would have too many characters by that', async () => {
    // `&w1=r1000d~i1000~o300~n` is 23, from `&w10` on 24; its three ~ are two longer each, percent-encoded. A name of 60
    // `_` is 180 then: 9 x (29 + 180) + 11 x (30 + 180) = 1,881 + 2,310 = 4,191, and as it is 9 x 83 + 11 x 84 = 1,671.
    const scenario = scenarioOf(...Array.from({ length: 20 }, () => ({ name: '_'.repeat(60) })));
    const link = shareLink(scenario);
    if (!link.ok) throw new Error('no link');
    expect(link.namesLeftOut).toBe(false);
    const address = `https://example.org/_a_/?${link.query}`;
    expect(await linkOf(scenario, address)).toBe(address);
  });

  it.each([4_095, 4_096, 4_097])('is read where it has %i characters percent-encoded', async (characters) => {
    // Each `~` is three characters there, and each `a` one: the title fills up what is missing.
    const bare = scenarioOf(...Array.from({ length: 20 }, () => ({ name: '_'.repeat(57) })));
    const lengthOf = (scenario: Scenario) => {
      const link = shareLink(scenario);
      return link.ok ? asciiDocTarget(`?${link.query}`).length - 1 : 0;
    };
    const title = 'a'.repeat(characters - lengthOf({ ...bare, title: 'a' }) + 1);
    const scenario = { ...bare, title };
    expect(lengthOf(scenario)).toBe(characters);
    const link = shareLink(scenario);
    const query = link.ok ? link.query : '';
    const href = await linkOf(scenario, `https://example.org/?${query}`);
    expect(decodeLink(new URL(href).search)).toEqual(decodeLink(query));
  });

  it('leads to the page wherever that lies', async () => {
    const folder = fc.string({ unit: fc.constantFrom(...`ab1~_*+-.^\`'"#[](){}|<>&%=!,;:$@`), minLength: 1 });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('a.org', 'xn--bcher-kva.org:8080', 'a-b.org'),
        folder,
        async (host, name) => {
          const page = new URL(`https://${host}/~me/${encodeURIComponent(name)}x/`);
          // Of the signs that encodeURIComponent encodes, a path may hold these as they are.
          page.pathname = page.pathname.replace(/%(?:2B|26|3D|3B|3A|40|24|2C)/g, decodeURIComponent);
          const href = new URL(await linkOf(scenarioOf({}), `${page.href}?v=1&w1=r1d~i1~o1&z=1`));
          expect(href.host).toBe(page.host);
          expect(decodeURIComponent(href.pathname)).toBe(decodeURIComponent(page.pathname));
          expect(decodeLink(href.search)).toEqual(decodeLink('v=1&w1=r1d~i1~o1&z=1'));
        },
      ),
    );
  });
});
