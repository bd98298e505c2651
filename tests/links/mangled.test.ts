/**
 * Links that other programs have changed on their way, each in a way that users have complained of somewhere. Whatever
 * became of a link, what opens is the very estimate that was sent, or a notice: never another figure without one. Names
 * and titles are the one thing that can't be vouched for, since any text might have been typed.
 */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DecodedLink, decodeLink } from '../../src/links/decodeLink';
import { withoutNames } from '../../src/links/encodeLink';
import { LINK_MAX_CHARACTERS } from '../../src/links/linkFormat';
import { shareLink } from '../../src/links/shareLink';
import type { Scenario } from '../../src/scenario/scenario';
import { arbitraryScenario } from '../support/arbitraryScenario';

const PAGE = 'https://example.org/calculator/?';
const SCENARIOS = 150;

type Outcome = 'exact' | 'noticed' | 'names changed' | 'wrong';

/** What a browser hands to the page: the part of the address between ? and #, without line breaks. */
function arrive(address: string): DecodedLink {
  return decodeLink(new URL(address).search);
}

function outcomeOf({ scenario, problems, withheld }: DecodedLink, sent: Scenario): Outcome {
  if (withheld !== null || problems.length > 0) return 'noticed';
  if (isDeepStrictEqual(scenario, sent)) return 'exact';
  return isDeepStrictEqual(withoutNames(scenario), withoutNames(sent)) ? 'names changed' : 'wrong';
}

interface Sent {
  readonly query: string;
  readonly scenario: Scenario;
}

/** A link as the page hands it out, with what it says. */
const arbitrarySent: fc.Arbitrary<Sent> = arbitraryScenario
  .map((scenario) => ({ scenario, link: shareLink(scenario) }))
  .filter(({ link }) => link.ok)
  .map(({ scenario, link }) => {
    const query = link.ok ? link.query : '';
    const read = decodeLink(query).scenario.priceListDate;
    const said = link.ok && link.namesLeftOut ? withoutNames(scenario) : scenario;
    // Its objects are made without a prototype; those of a link are plain.
    return { query, scenario: structuredClone({ ...said, priceListDate: read }) };
  });

/** What a program makes of a query; `place` is any number, for what happens somewhere in it. */
type Mangle = (query: string, place: number) => string;

/** The links that each change is tried on, with a number for its place; the same ones in every run. */
const SENT = fc.sample(fc.tuple(arbitrarySent, fc.nat()), SCENARIOS);

/** What becomes of the links, with an example of each outcome. */
function outcomes(mangle: Mangle): Map<Outcome, string> {
  const seen = new Map<Outcome, string>();
  let tried = 0;
  for (const [{ query, scenario }, place] of SENT) {
    const mangled = mangle(query, place);
    if (mangled.length > LINK_MAX_CHARACTERS) continue;
    seen.set(outcomeOf(arrive(PAGE + mangled), scenario), mangled);
    tried += 1;
  }
  expect(tried).toBeGreaterThan(SCENARIOS / 3);
  return seen;
}

const insert = (text: string, at: number, piece: string) => text.slice(0, at) + piece + text.slice(at);
const within = (query: string, place: number) => 3 + (place % (query.length - 3));

/** Breaks text into lines of a width, the first one shorter, as mail does with whatever stands before the link. */
const wrap = (query: string, place: number, width: number, lineBreak: string) => {
  const first = place % width;
  const lines = [query.slice(0, first)];
  for (let at = first; at < query.length; at += width) lines.push(query.slice(at, at + width));
  return lines.join(lineBreak);
};

const trackers = [
  'utm_source=mail',
  'fbclid=IwAR0x-y_z',
  'gclid=',
  'mc_cid=1a2b&mc_eid=3c',
  '_hsenc=p2A',
  'ref',
  's=20',
  'si=x1',
];
const tracker = (place: number) => trackers[place % trackers.length] ?? '';

describe('a link comes through exactly', () => {
  it.each<[string, Mangle]>([
    ['unchanged', (query) => query],
    ['“# became %23”, with a heading behind it', (query) => `${query}%23rates-heading`],
    ['“#” and a heading behind it', (query) => `${query}#rates-heading`],
    ['“%20 became +”', (query) => query.replaceAll('%20', '+')],
    ['“+ became %20”', (query) => query.replaceAll('+', '%20')],
    ['“~ became %7E”', (query) => query.replaceAll('~', '%7E')],
    [
      '“%7e” and all other escapes in small letters',
      (query) => query.replaceAll('~', '%7e').replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
    ],
    [
      '“the last of repeated keys is kept”: there are none',
      (query) =>
        [...new Map(query.split('&').map((pair) => [pair.split('=')[0], pair]))]
          .map(([, pair]) => pair)
          .join('&'),
    ],
    ['“& became &amp;”', (query) => query.replaceAll('&', '&amp;')],
    ['“& became &amp;amp;”', (query) => query.replaceAll('&', '&amp;amp;')],
    ['“& became &amp%3B”', (query) => query.replaceAll('&', '&amp%3B')],
    ['trailing punctuation cut by an autolinker', (query) => query.replace(/[.,;:!?'"*_~)\]}>-]+$/, '')],
    ...[
      '.',
      ')',
      ',',
      ').',
      '>',
      ']',
      '*',
      '**',
      '_',
      '"',
      '”',
      '’',
      '!',
      '?',
      ';',
      ':',
      '…',
      '|',
      '`',
      '\\',
      '%22',
      '%20',
      '%0A',
      '。',
      '）',
    ].map((mark): [string, Mangle] => [`${mark} added at its end`, (query) => query + mark]),
    ['a full stop and words of the next sentence', (query) => `${query}.%20See%20there`],
    ['trackers appended', (query, place) => `${query}&${tracker(place)}`],
    ['trackers prepended', (query, place) => `${tracker(place)}&${query}`],
    ['trackers appended by a second question mark', (query, place) => `${query}?${tracker(place)}`],
    ['trackers appended behind a full stop', (query, place) => `${query}.&${tracker(place)}`],
    ['its keys in the order of the alphabet', (query) => query.split('&').sort().join('&')],
    ['its keys in the opposite order', (query) => query.split('&').reverse().join('&')],
    [
      'its keys turned round',
      (query, place) => {
        const pairs = query.split('&');
        const at = place % pairs.length;
        return [...pairs.slice(at), ...pairs.slice(0, at)].join('&');
      },
    ],
    ['lines wrapped by mail', (query, place) => wrap(query, place, 76, '\n')],
    ['lines wrapped by mail of another system', (query, place) => wrap(query, place, 60, '\r\n')],
    ['lines wrapped between its keys, with a space', (query) => query.replaceAll('&', '&%20')],
    [
      'lines wrapped between its keys, with spaces and a break',
      (query) => query.replaceAll('&', '&%0D%0A%20%20'),
    ],
    ['smart quotes around it', (query) => `${query}”`],
    ['a second question mark before it', (query) => `?${query}`],
    ['an ampersand before it and behind it', (query) => `&${query}&`],
  ])('%s', (_, mangle) => {
    expect([...outcomes(mangle).keys()]).toEqual(['exact']);
  });
});

describe('a link shows a notice and no figure', () => {
  it.each<[string, Mangle]>([
    [
      '“4 characters were cut off its end”, or 1 to 10',
      (query, place) => query.slice(0, -(1 + (place % 10))),
    ],
    ['encoded once more as a whole', (query) => encodeURIComponent(query)],
    ['encoded twice more', (query) => encodeURIComponent(encodeURIComponent(query))],
    ['“= became %3D”', (query) => query.replaceAll('=', '%3D')],
    ['“& became %26”', (query) => query.replaceAll('&', '%26')],
    ['“& became &#38;”, which begins a fragment', (query) => query.replaceAll('&', '&#38;')],
    ['“& became ;”', (query) => query.replaceAll('&', ';')],
    ['“= became =3D” by mail', (query) => query.replaceAll('=', '=3D')],
    ['“it was put into capitals”', (query) => query.toUpperCase()],
    [
      'capitals at the start of each key',
      (query) => query.replaceAll(/(^|&)([a-z])/g, (_, before, letter) => before + letter.toUpperCase()),
    ],
    [
      'cut where a chat cuts it, with an ellipsis',
      (query, place) => `${query.slice(0, within(query, place))}…`,
    ],
    ['a footnote’s number at its end', (query) => `${query}7`],
    ['words stuck to its end', (query) => `${query}and`],
  ])('%s', (_, mangle) => {
    let tried = 0;
    for (const [{ query }, place] of SENT) {
      const mangled = mangle(query, place);
      if (mangled.length > LINK_MAX_CHARACTERS) continue;
      expect(arrive(PAGE + mangled).withheld, mangled).not.toBeNull();
      tried += 1;
    }
    expect(tried).toBeGreaterThan(SCENARIOS / 3);
  });
});

const decodedOnce: Mangle = (query) => {
  try {
    return decodeURIComponent(query);
  } catch {
    return query;
  }
};

describe('a link shows the very estimate or a notice, whatever became of its names', () => {
  it.each<[string, Mangle]>([
    ['decoded once too often', decodedOnce],
    [
      'decoded once too often, with + for spaces',
      (query) => decodedOnce(query.replaceAll('+', '%20'), 0).replaceAll(' ', '+'),
    ],
    ['decoded twice too often', (query) => decodedOnce(decodedOnce(query, 0), 0)],
    ['its escapes encoded once more', (query) => query.replaceAll('%', '%25')],
    ['its escapes encoded twice more', (query) => query.replaceAll('%', '%2525')],
    ['“+ became %2B”', (query) => query.replaceAll('+', '%2B')],
    ['“+” lost', (query) => query.replaceAll('+', '')],
    ['put into small letters', (query) => query.toLowerCase()],
    [
      'keys repeated at its end with other values',
      (query) => `${query}&w1=r1d&h=7&p=openai&z=2&px=20241001&v=2`,
    ],
    ['keys repeated before it with other values', (query) => `w1=r1d&h=7&p=openai&${query}`],
    ['itself behind it', (query) => `${query}?${query}`],
    ['itself behind it as a whole address', (query) => query + PAGE + query],
    ['a tracker that looks like a title', (query) => `${query}&t=AbC-1_x`],
    ['a tracker that looks like a price list', (query) => `${query}&p=4711`],
    ['a tracker that looks like a horizon', (query) => `h=AT0x&${query}`],
    ['broken by mail with “=” and a line end', (query, place) => wrap(query, place, 75, '=\r\n')],
    ['broken by mail with “=” and a line end, short lines', (query, place) => wrap(query, place, 9, '=\n')],
    ['broken by mail with a space', (query, place) => wrap(query, place, 72, '%20')],
    ['broken by mail with a plus', (query, place) => wrap(query, place, 60, '+')],
    ['broken into short lines with spaces', (query, place) => wrap(query, place, 7, '%20')],
    ['a soft hyphen somewhere', (query, place) => insert(query, within(query, place), '%C2%AD')],
    ['an invisible space somewhere', (query, place) => insert(query, within(query, place), '%E2%80%8B')],
    ['a space somewhere', (query, place) => insert(query, within(query, place), '%20')],
    ['a line break of mail somewhere', (query, place) => insert(query, within(query, place), '=')],
    ['smart dashes and ellipses', (query) => query.replaceAll('--', '—').replaceAll('...', '…')],
    ['smart quotes', (query) => query.replaceAll('%22', '”').replaceAll('%27', '’')],
    ['“~” taken for strike-through', (query) => query.replaceAll('~', '')],
    ['“_” and “*” taken for emphasis', (query) => query.replaceAll(/[_*]/g, '')],
    ['“x” made a times sign', (query) => query.replaceAll(/(?<=\d)x(?=\d)/g, '×')],
    [
      'one of its pairs lost, but not its price list',
      (query, place) => {
        const pairs = query.split('&');
        const lost = pairs.filter((pair) => /^(?:w|z)/.test(pair));
        const gone = lost[place % lost.length];
        return pairs.filter((pair) => pair !== gone).join('&');
      },
    ],
  ])('%s', (_, mangle) => {
    expect(outcomes(mangle).get('wrong')).toBeUndefined();
  });
});

describe('a link written by hand', () => {
  it.each(['W1=r5d', 'V=1&W1=R1000D~I2000~O500&Z=1', 'p=openai&W1=r5d', 'v=1&w1=r5d&W2=r5d&z=1'])(
    'with a workload in capitals is not taken for the default estimate: %s',
    (query) => {
      expect(decodeLink(query).withheld).toBe('damaged');
    },
  );

  it('has its budget named when a line break has cut its key in two', () => {
    const { problems } = decodeLink('v=1&b=u=250&w1=r5d&z=1');
    expect(problems).toEqual([
      { where: 'Link key b', reason: 'A line break has cut “bu” in two; it was skipped.' },
    ]);
  });

  it.each(['V=3&w1=r5d', 'T=x&w1=r5d', 'b=u&w1=r5d', 'x1=y=z&w1=r5d', 'data=w=1&w1=r5d'])(
    'is not disturbed by what is nearly a key: %s',
    (query) => {
      expect(decodeLink(query)).toEqual(decodeLink('w1=r5d'));
    },
  );
});
