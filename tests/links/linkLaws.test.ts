import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THIS_MODEL } from '../../src/catalog/models';
import { decodeLink } from '../../src/links/decodeLink';
import { encodeLink, withoutNames } from '../../src/links/encodeLink';
import { LINK_MAX_CHARACTERS } from '../../src/links/linkFormat';
import { findProblems } from '../../src/scenario/problems';
import { MAX_WORKLOADS, type Scenario } from '../../src/scenario/scenario';
import { arbitraryScenario } from '../support/arbitraryScenario';

interface Link {
  readonly query: string;
  /** What the link says: the scenario, without its names where they had to go. */
  readonly scenario: Scenario;
}

/** Any link that the page writes. */
const arbitraryLink: fc.Arbitrary<Link> = arbitraryScenario
  .map((scenario) => ({ scenario, link: encodeLink(scenario) }))
  .filter(({ link }) => link.ok)
  .map(({ scenario, link }) => ({
    query: link.ok ? link.query : '',
    scenario: link.ok && link.namesLeftOut ? withoutNames(scenario) : scenario,
  }));

/** A hyphen, a revision and a hash behind the count. */
const CHECK_CHARACTERS = 6;

const whole = (scenario: Scenario) => ({ scenario, problems: [], withheld: null });

describe('a link that the page writes', () => {
  it('reads back as the very scenario', () => {
    fc.assert(
      fc.property(arbitraryLink, ({ query, scenario }) => {
        expect(decodeLink(query)).toEqual(whole(scenario));
        expect(decodeLink(`?${query}`)).toEqual(whole(scenario));
      }),
    );
  });

  it('is printable ASCII that programs recognise to its last character, no longer than what is read', () => {
    fc.assert(
      fc.property(arbitraryLink, ({ query }) => {
        expect(query).toMatch(/^[\x21-\x7e]+$/);
        expect(query).not.toMatch(/["'<>()[\]{}\\^`|]/);
        expect(query).toMatch(/[a-z\d]$/);
        expect(query.length).toBeLessThanOrEqual(LINK_MAX_CHARACTERS);
      }),
    );
  });

  it('exists, with its names, for most scenarios', () => {
    const sample = fc.sample(arbitraryScenario, 300).map(encodeLink);
    expect(sample.filter((link) => link.ok && !link.namesLeftOut).length).toBeGreaterThan(200);
  });

  it('does not exist only where it would be too long, even without names', () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const link = encodeLink(scenario);
        if (!link.ok) expect(link.characters).toBeGreaterThan(LINK_MAX_CHARACTERS);
      }),
    );
  });
});

describe('a link that was cut off', () => {
  const exact = (query: string, scenario: Scenario) => {
    const { withheld, ...read } = decodeLink(query);
    if (withheld === null) expect(read.scenario).toEqual(scenario);
  };

  it('shows no figure, wherever the cut is', () => {
    fc.assert(
      fc.property(arbitraryLink, fc.double({ min: 0, max: 1, noNaN: true }), ({ query, scenario }, place) => {
        exact(query.slice(0, Math.max(1, Math.floor(place * query.length))), scenario);
      }),
    );
  });

  it('shows no figure when up to twelve characters are gone, but where just its check is', () => {
    fc.assert(
      fc.property(arbitraryLink, fc.integer({ min: 1, max: 12 }), ({ query, scenario }, gone) => {
        const cut = query.slice(0, -gone);
        if (gone === CHECK_CHARACTERS) expect(decodeLink(cut)).toEqual(whole(scenario));
        else expect(decodeLink(cut).withheld).toBe('cut-off');
      }),
    );
  });

  it('shows no figure or the exact one when trackers stood behind it', () => {
    fc.assert(
      fc.property(arbitraryLink, fc.nat(40), ({ query, scenario }, gone) => {
        const tracked = `${query}&utm_source=news&fbclid=z1`;
        exact(tracked.slice(0, tracked.length - gone), scenario);
      }),
    );
  });

  it('shows no figure at any cut of a link with twenty workloads', () => {
    const [first] = decodeLink('').scenario.workloads;
    const scenario = { ...decodeLink('').scenario, workloads: first ? Array(MAX_WORKLOADS).fill(first) : [] };
    const link = encodeLink(scenario);
    const query = link.ok ? link.query : '';
    expect(decodeLink(query)).toEqual(whole(scenario));
    expect(decodeLink(query.slice(0, -CHECK_CHARACTERS))).toEqual(whole(scenario));
    for (let length = 1; length < query.length; length++) {
      if (length === query.length - CHECK_CHARACTERS) continue;
      expect(decodeLink(query.slice(0, length)).withheld).toBe('cut-off');
    }
  });
});

describe('a link that has passed through other programs', () => {
  it('with trackers in any place is the exact scenario', () => {
    const tracker = fc.constantFrom(
      'utm_source=news',
      'utm_term=v%3D2',
      'fbclid=w1',
      'gclid=',
      '_hsenc=p2A',
      'ref',
    );
    const trackers = fc.array(fc.tuple(tracker, fc.nat()), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(arbitraryLink, trackers, ({ query, scenario }, added) => {
        const pairs = query.split('&');
        for (const [pair, place] of added) pairs.splice(place % (pairs.length + 1), 0, pair);
        const tracked = pairs.join('&');
        fc.pre(tracked.length <= LINK_MAX_CHARACTERS);
        expect(decodeLink(tracked)).toEqual(whole(scenario));
      }),
    );
  });

  it('with its keys in another order is the exact scenario', () => {
    fc.assert(
      fc.property(arbitraryLink, fc.infiniteStream(fc.nat()), ({ query, scenario }, dice) => {
        const pairs = query.split('&').map((pair) => ({ pair, place: dice.next().value }));
        const shuffled = pairs.sort((first, second) => first.place - second.place);
        expect(decodeLink(shuffled.map(({ pair }) => pair).join('&'))).toEqual(whole(scenario));
      }),
    );
  });

  it('wholly percent-encoded is damaged, and shows no figure', () => {
    fc.assert(
      fc.property(arbitraryLink, ({ query }) => {
        fc.pre(encodeURIComponent(query).length <= LINK_MAX_CHARACTERS);
        expect(decodeLink(encodeURIComponent(query)).withheld).toBe('damaged');
      }),
    );
  });
});

describe('whatever stands in the address', () => {
  const bytes = fc.uint8Array({ maxLength: 200 });
  const hex = (byte: number) => `%${byte.toString(16).padStart(2, '0')}`;
  const soup = fc
    .array(
      fc.constantFrom(
        ...[
          'v=',
          't=',
          'p=',
          'px=',
          'h=',
          'bu=',
          'x=',
          'pf=',
          'z=',
          'w1=',
          'w2=',
          'w3=',
          'w20=',
          'w21=',
          'w0=',
          'w=',
        ],
        ...['r', 'i', 'o', 'c', 'b', 'f', 'd', 'n', 'h', 'w', 'm', 'ii', 'q', 'e', 'k', 'M', 'x'],
        ...['s1', 's2', 'ct', 'cs', 'cu', 'ca', 'ck', 'dl', 'dk', 'du', 'di', 'da', 'dv', 'cm1', 'cp', 'ch'],
        ...['y1', 'fh', 'ft', 'fe', 'fm', 'rt', 'ws', 'ma', 'mh', '1024x768h', 'x9l', 'si', 'so', 'tr'],
        ...[
          '&',
          '&',
          '&',
          '~',
          '~',
          '~',
          '=',
          '?',
          '&amp;',
          '%7E',
          '%26',
          '%',
          '%3D',
          '+',
          '-',
          '.',
          ',',
          ' ',
        ],
        ...[
          '0',
          '1',
          '2',
          '9',
          '31',
          '100',
          '1000',
          '20260603',
          '1e5',
          '0.5',
          '9'.repeat(30),
          'openai',
          '😀',
          '\ud800',
        ],
      ),
      { maxLength: 60, size: 'max' },
    )
    .map((pieces) => pieces.join(''));

  it.each([
    ['random text', fc.string({ unit: 'binary', maxLength: 300, size: 'max' })],
    [
      'half characters',
      fc.string({ unit: fc.constantFrom('\ud800', '\udfff', '&', '=', '%', 'w1'), maxLength: 40 }),
    ],
    ['random bytes', bytes.map((array) => String.fromCharCode(...array))],
    ['random bytes, escaped', bytes.map((array) => Array.from(array, hex).join(''))],
    ['random bytes as a name', bytes.map((array) => `w1=n${Array.from(array, hex).join('')}`)],
    ['letters and numbers of the format', soup],
    ['fields in a workload', soup.map((text) => `w1=r5d~${text}`)],
    ['a link and more', fc.tuple(arbitraryLink, soup).map(([{ query }, text]) => query + text)],
  ])('%s gives a scenario that may be priced, and never throws', (_, arbitraryQuery) => {
    fc.assert(
      fc.property(arbitraryQuery, (query) => {
        const { scenario, problems } = decodeLink(query);
        expect(findProblems(scenario, THIS_MODEL)).toEqual([]);
        expect(scenario.workloads.length).toBeGreaterThanOrEqual(1);
        expect(scenario.workloads.length).toBeLessThanOrEqual(MAX_WORKLOADS);
        for (const { where, reason } of problems) expect(where && reason).not.toBe('');
      }),
      { numRuns: 400 },
    );
  });

  it('gives a scenario that has a link of its own, if it is short enough', () => {
    fc.assert(
      fc.property(soup, (query) => {
        const { scenario } = decodeLink(query);
        const link = encodeLink(scenario);
        if (link.ok && !link.namesLeftOut) expect(decodeLink(link.query)).toEqual(whole(scenario));
      }),
    );
  });
});
