import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/catalog/schema';
import { asOf } from '../../src/facts/asOf';
import { ALL_SOURCES, FACTS_AS_OF } from '../../src/facts/facts';

const sourcesOf = (...dates: readonly string[]): Source[] =>
  dates.map((date, index) => ({ id: `page-${index}`, kind: 'record', title: 'Page', address: null, date }));

describe('the day up to which something is known', () => {
  it('is the newest day of its sources, wherever that stands', () => {
    expect(asOf(sourcesOf('2024-07-18', '2026-11-22', '2025-12-31'))).toBe('2026-11-22');
  });

  it('is never a month, which no one can count days from', () => {
    expect(asOf(sourcesOf('2026-11-22', '2026-12'))).toBe('2026-11-22');
    expect(() => asOf(sourcesOf('2026-12'))).toThrow('no source has a day');
    expect(() => asOf([])).toThrow('no source has a day');
  });

  it('leaves the sources in their order', () => {
    const sources = sourcesOf('2026-11-22', '2024-07-18');
    asOf(sources);
    expect(sources.map(({ date }) => date)).toEqual(['2026-11-22', '2024-07-18']);
  });

  it('of the facts is a day on which a source was read, and none is newer', () => {
    const dates = ALL_SOURCES.map(({ date }) => date);
    expect(dates).toContain(FACTS_AS_OF);
    expect(dates.filter((date) => date > FACTS_AS_OF)).toEqual([]);
  });
});
