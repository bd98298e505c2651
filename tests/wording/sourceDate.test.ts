import { describe, expect, it } from 'vitest';
import { sourceDateText } from '../../src/wording/sourceDate';

describe('as of when a source speaks', () => {
  it.each([
    [{ date: '2026-11-22' }, '22 November 2026'],
    [{ date: '2026-08' }, 'August 2026'],
    [
      { date: '2026-06-03', dateNote: 'the date of its last review' },
      '3 June 2026, the date of its last review',
    ],
    [
      { date: '2026-02', dateNote: 'undated; written after 13 February 2026' },
      'undated; written after 13 February 2026',
    ],
  ])('%j: %s', (source, text) => {
    expect(sourceDateText(source)).toBe(text);
  });
});
