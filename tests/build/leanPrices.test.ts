import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withoutPlaces } from '../../src/build/leanPrices';

const FOLDER = new URL('../../data/price-lists/', import.meta.url);

interface Node {
  readonly [key: string]: unknown;
}

/** Every number and date of a list with its path: what estimates are made of. */
function leavesOf(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path}=${String(value)}`];
  return Object.entries(value as Node)
    .filter(([key]) => key !== 'where' && key !== 'note')
    .flatMap(([key, inner]) => leavesOf(inner, `${path}/${key}`));
}

describe('a price list in the embed', () => {
  it.each(readdirSync(FOLDER))('has every price, date and source of %s, and no places or notes', (file) => {
    const whole = readFileSync(new URL(file, FOLDER), 'utf8');
    const lean = withoutPlaces(whole);
    expect(leavesOf(JSON.parse(lean))).toEqual(leavesOf(JSON.parse(whole)));
    expect(lean).not.toMatch(/"note"|"where":"[^"]/);
    expect(lean.length).toBeLessThan(whole.length);
  });
});
