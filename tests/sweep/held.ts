import type { LineKind } from '../../src/catalog/billables';
import type { DerivedLine, DerivedSums } from './derive';

/** What is held against the same in another month: the tokens of a prompt as one, since they move between its kinds. */
const partOf = (kind: LineKind) => (['input', 'cachedInput', 'cacheWrite'].includes(kind) ? 'prompt' : kind);

/** A month of workloads in the places that they are compared in; null where there is none. */
export type Places = readonly (DerivedSums | null)[];

/** By how much one month is dearer than another over the parts of which neither lacks a price; null where there are none. */
export function heldDifference(
  before: Places,
  after: Places,
): { amount: number | null; all: boolean; ofSize: number } {
  const [was, is] = [partsOf(before), partsOf(after)];
  const names = [...new Set([...was.keys(), ...is.keys()])];
  const held = names.filter((name) => was.get(name) !== null && is.get(name) !== null);
  const amount = held.reduce((sum, name) => sum + (is.get(name) ?? 0) - (was.get(name) ?? 0), 0);
  const ofSize = [...was.values(), ...is.values()].reduce(
    (most: number, part) => Math.max(most, part ?? 0),
    0,
  );
  return {
    ofSize,
    amount: held.length > 0 || names.length === 0 ? amount : null,
    all: held.length === names.length,
  };
}

function partsOf(places: Places): Map<string, number | null> {
  const parts = new Map<string, number | null>();
  const add = (name: string, { amount }: DerivedLine) => {
    const before = parts.get(name);
    parts.set(name, before === null || amount === null ? null : (before ?? 0) + amount);
  };
  for (const [place, sums] of places.entries()) {
    for (const line of sums?.lines ?? []) if (!line.once) add(`${place} ${partOf(line.kind)}`, line);
  }
  return parts;
}
