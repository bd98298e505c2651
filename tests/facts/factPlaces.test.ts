import { describe, expect, it } from 'vitest';
import { ALL_SOURCES, FACTS } from '../../src/facts/facts';
import places from './factPlaces.json';

/** The place of a claim as the dataset writes it: `line 3, 9 and 11`. */
function placeOf(lines: readonly number[]): string {
  const last = String(lines.at(-1));
  return `line ${lines.length === 1 ? last : `${lines.slice(0, -1).join(', ')} and ${last}`}`;
}

const keyOf = (document: string, fact: string, place: string) => `${document} on ${fact}: ${place}`;

const documents = ALL_SOURCES.filter(({ kind }) => kind === 'document').map(({ id }) => id);

/** Every claim of a document in the dataset. */
const claimed = FACTS.flatMap(({ id, claims }) =>
  claims
    .filter(({ source }) => documents.includes(source))
    .map(({ source, where }) => keyOf(source, id, where)),
);

/** Every claim of a document as it was looked up by hand in the documents. */
const lookedUp = places.map(({ document, fact, lines }) => keyOf(document, fact, placeOf(lines)));

describe('the lines of the documents', () => {
  it('are many, of both documents', () => {
    expect(documents).toEqual(['doc-a', 'doc-b']);
    expect(new Set(places.map(({ document }) => document))).toEqual(new Set(documents));
    expect(lookedUp.length).toBeGreaterThan(150);
  });

  it.each(places)('$document says of $fact what it says on lines $lines', ({ document, fact, lines }) => {
    expect(claimed).toContain(keyOf(document, fact, placeOf(lines)));
  });

  it('are looked up for every claim', () => {
    expect(claimed.filter((claim) => !lookedUp.includes(claim))).toEqual([]);
  });

  it('are in order and named once', () => {
    for (const { lines } of places) expect(lines).toEqual([...new Set(lines)].sort((a, b) => a - b));
    expect(new Set(lookedUp).size).toBe(lookedUp.length);
  });
});
