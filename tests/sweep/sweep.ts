import { THIS_MODEL } from '../../src/catalog/models';
import { linkAddress } from '../../src/links/shareLink';
import { findProblems } from '../../src/scenario/problems';
import { type Fault, faultsIn, type SweptText } from './laws';
import type { SweptCase } from './scenarios';
import { simplified } from './simplified';
import { type Swept, sweptOf } from './swept';
import { withTameNames } from './tameNames';
import { withoutNamedThings } from './withoutNamedThings';

/** What is wrong with one kind of text of a case. */
export type Reader = (swept: Swept) => readonly Fault[];

/** A reader of texts by the laws that all of them keep. */
export function readerOf(textsOfKind: (swept: Swept) => readonly SweptText[]): Reader {
  return (swept) =>
    textsOfKind(swept).flatMap((one) => faultsIn({ ...one, text: withoutNamedThings(one.text) }));
}

/** What breaks a law in the smallest case of those that do. */
export interface Found extends Fault {
  readonly times: number;
  readonly link: string;
}

interface Seen extends Fault {
  readonly reader: Reader;
  readonly made: SweptCase;
  readonly times: number;
}

/** Reads the texts of all cases; each law that a kind of text breaks is told once, with the shortest link that shows it. */
export function sweep(cases: Iterable<SweptCase>, readers: readonly Reader[]): Found[] {
  const seen = new Map<string, Seen>();
  for (const made of cases) {
    const swept = sweptOf(made);
    for (const reader of readers) {
      for (const [key, fault] of new Map(reader(swept).map((one) => [keyOf(one), one]))) {
        const before = seen.get(key);
        const times = (before?.times ?? 0) + 1;
        const isSmaller = !before || sizeOf(made) < sizeOf(before.made);
        seen.set(key, isSmaller ? { ...fault, made, reader, times } : { ...before, times });
      }
    }
  }
  return [...seen.values()].map(foundOf);
}

/** The same of a case that may be none: what was taken from it may have left a document no room. */
function faultOfSimpler(made: SweptCase, key: string, reader: Reader): Fault | undefined {
  const problems = [made.scenario, made.other].flatMap((one) => findProblems(one, THIS_MODEL));
  return problems.length > 0 ? undefined : reader(sweptOf(made)).find((fault) => keyOf(fault) === key);
}

const keyOf = ({ law, label }: Fault) => `${label}: ${law.replaceAll(/[\d.e-]+/g, '')}`;

const sizeOf = ({ scenario, other }: SweptCase) => JSON.stringify([scenario, other]).length;

/** A fault as a person is told of it: with a case from which nothing more can be taken. */
function foundOf({ made, times, reader, ...fault }: Seen): Found {
  const smallest = simplified(made, (simpler) => faultOfSimpler(simpler, keyOf(fault), reader));
  const said = smallest.fault ?? fault;
  return { law: said.law, label: said.label, said: said.said, times, link: linkOf(smallest.made) };
}

/** The link to a case, and to the other one where a text is about both. */
function linkOf({ scenario, other }: SweptCase): string {
  const [link, otherLink] = [scenario, other].map(
    (one) => linkAddress(withTameNames(one), '') ?? JSON.stringify(one),
  );
  return `${link} (compared with ${otherLink})`;
}
