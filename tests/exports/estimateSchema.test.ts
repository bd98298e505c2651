import { describe, expect, it } from 'vitest';
import { estimateSchema } from '../../src/exports/estimateSchema';

/** Everything that stands under `pattern` in a schema. */
function patternsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === 'pattern' && typeof value === 'string' ? [value] : patternsIn(value),
  );
}

/**
 * What the regular expressions of ECMAScript, Python, Go, Java and .NET read alike: anchors, characters, classes of them,
 * `\x` with two digits, and counts.
 */
const COMMON = /^\^(?:\[\^?(?:\\x[0-9A-F]{2}|[^\\[\]])+\](?:[*+?]|\{\d+(?:,\d+)?\})?|[A-Za-z0-9 :/-])*\$$/;

describe('the patterns of the published schema', () => {
  const patterns = [...new Set(patternsIn(estimateSchema()))];

  it.each([...patterns])('%s is read alike by every language', (pattern) => {
    expect(pattern).toMatch(COMMON);
  });

  it.each(['^\\p{L}$', '^\\d+$', '^(?=a)a$', '^\\u0041$', 'a'])('of which %s could be none', (pattern) => {
    expect(pattern).not.toMatch(COMMON);
  });

  it('let through the names that the page takes, of any script, and no control character', () => {
    const [ofNames = ''] = patterns.filter((pattern) => pattern.includes('~'));
    const name = new RegExp(ofNames);
    for (const taken of ['', 'Støtte “bot” №1', '客服', '😀', '=1+1']) expect(taken).toMatch(name);
    for (const refused of ['a~b', 'a\nb', 'a\u0000', 'a\u007f', 'a\u0085']) expect(refused).not.toMatch(name);
  });
});
