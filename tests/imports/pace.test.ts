import { describe, expect, it } from 'vitest';
import { paceOf } from '../../src/imports/pace';

describe('the pace of a reading', () => {
  it('tells the rate and the time that is left at it', () => {
    // 50 MB in 2 seconds are 25 MB a second: the other 150 MB take 6 more.
    expect(paceOf(50_000_000, 200_000_000, 2)).toEqual({ bytesPerSecond: 25_000_000, secondsLeft: 6 });
  });

  it('has no time left of a file that turns out longer than it said', () => {
    expect(paceOf(300, 200, 1)).toMatchObject({ secondsLeft: 0 });
  });

  it('is not told too early', () => {
    expect(paceOf(50, 200, 0.4)).toBeNull();
    expect(paceOf(0, 200, 2)).toBeNull();
  });
});
