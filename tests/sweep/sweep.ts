import { THIS_MODEL } from '../../src/catalog/models';
import { linkAddress } from '../../src/links/shareLink';
import { findProblems } from '../../src/scenario/problems';
import { type Fault, faultsIn, type SweptText } from './laws';
import type { SweptCase } from './scenarios';
import { simplified } from './simplified';
import { type Swept, sweptOf } from './swept';
import { withTameNames } from './tameNames';
import { withoutNamedThings } from './withoutNamedThings';

/** All texts of a case, and what is wrong with its files. */
export interface Reader {
  readonly textsOf: (swept: Swept) => readonly SweptText[];
  readonly faultsOf: (swept: Swept) => readonly Fault[];
}

/** What breaks a law in the smallest case of those that do. */
export interface Found extends Fault {
  readonly times: number;
  readonly link: string;
}

interface Seen extends Fault {
  readonly made: SweptCase;
  readonly times: number;
}

/** Reads the texts of all cases; each law that a kind of text breaks is told once, with the shortest link that shows it. */
export function sweep(cases: readonly SweptCase[], reader: Reader): Found[] {
  const seen = new Map<string, Seen>();
  for (const made of cases) {
    const faults = new Map(faultsOfCase(made, reader).map((fault) => [keyOf(fault), fault]));
    for (const [key, fault] of faults) {
      const before = seen.get(key);
      const times = (before?.times ?? 0) + 1;
      const isSmaller = !before || sizeOf(made) < sizeOf(before.made);
      seen.set(key, isSmaller ? { ...fault, made, times } : { ...before, times });
    }
  }
  return [...seen.values()].map((one) => foundOf(one, reader));
}

/** The same of a case that may be none: what was taken from it may have left a document no room. */
function faultOfSimpler(made: SweptCase, key: string, reader: Reader): Fault | undefined {
  const problems = [made.scenario, made.other].flatMap((one) => findProblems(one, THIS_MODEL));
  return problems.length > 0 ? undefined : faultsOfCase(made, reader).find((fault) => keyOf(fault) === key);
}

function faultsOfCase(made: SweptCase, { textsOf, faultsOf }: Reader): Fault[] {
  const swept = sweptOf(made);
  const texts = textsOf(swept).map((one) => ({ ...one, text: withoutNamedThings(one.text) }));
  return [...texts.flatMap(faultsIn), ...faultsOf(swept)];
}

const keyOf = ({ law, label }: Fault) => `${label}: ${law.replaceAll(/[\d.e-]+/g, '')}`;

const sizeOf = ({ scenario, other }: SweptCase) => JSON.stringify([scenario, other]).length;

/** A fault as a person is told of it: with a case from which nothing more can be taken. */
function foundOf({ made, times, ...fault }: Seen, reader: Reader): Found {
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
