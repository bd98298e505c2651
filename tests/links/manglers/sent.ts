import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { decodeLink } from '../../../src/links/decodeLink';
import { encodeLink, withoutNames } from '../../../src/links/encodeLink';
import { shareLink } from '../../../src/links/shareLink';
import type { Scenario } from '../../../src/scenario/scenario';
import { arbitraryScenario } from '../../support/arbitraryScenario';

/** A link as it was handed out, with what it says and a number for where in it something happens. */
export interface Sent {
  readonly query: string;
  readonly scenario: Scenario;
  readonly place: number;
}

/** Links without a check, as this page wrote them before there was one, and links with it. */
export const AGES = ['old', 'new'] as const;

export type Age = (typeof AGES)[number];

const SCENARIOS = 24;

/** A hyphen, a revision and a hash. */
const CHECK = /-[12][\da-z]{4}$/;

const arbitrarySent: fc.Arbitrary<Sent> = fc
  .tuple(arbitraryScenario, fc.nat())
  .map(([scenario, place]) => ({ scenario, place, link: shareLink(scenario) }))
  .filter(({ link }) => link.ok)
  .map(({ scenario, place, link }) => {
    const query = link.ok ? link.query : '';
    const read = decodeLink(query).scenario.priceListDate;
    const said = link.ok && link.namesLeftOut ? withoutNames(scenario) : scenario;
    // Its objects are made without a prototype; those of a link are plain.
    return { query, place, scenario: structuredClone({ ...said, priceListDate: read }) };
  });

/** Links of all shapes, with names of all kinds; the same ones in every run. */
export const SENT: Readonly<Record<Age, readonly Sent[]>> = ofBothAges(fc.sample(arbitrarySent, SCENARIOS));

/** Links of common length, of the frozen ones. */
export function commonLinks(count: number): Readonly<Record<Age, readonly Sent[]>> {
  const lines = readFileSync(new URL('../corpus/frozenTotals.tsv', import.meta.url), 'utf8').split('\n');
  return ofBothAges(
    lines.slice(0, count).map((line, place) => {
      const { scenario } = decodeLink(line.split('\t')[0] ?? '');
      const link = encodeLink({ ...scenario, title: place % 2 ? 'Plan B' : '' });
      return {
        query: link.ok ? link.query : '',
        scenario: { ...scenario, title: place % 2 ? 'Plan B' : '' },
        place,
      };
    }),
  );
}

function ofBothAges(links: readonly Sent[]): Readonly<Record<Age, readonly Sent[]>> {
  return { new: links, old: links.map((link) => ({ ...link, query: link.query.replace(CHECK, '') })) };
}
