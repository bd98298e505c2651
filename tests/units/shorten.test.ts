import { describe, expect, it } from 'vitest';
import { shorten } from '../../src/units/shorten';

describe('a text that is shortened', () => {
  it('is left as it is up to the most that it may have', () => {
    expect(shorten('', 4)).toBe('');
    expect(shorten('four', 4)).toBe('four');
  });

  it('ends with an ellipsis where it was cut', () => {
    expect(shorten('fives', 4)).toBe('five…');
    expect(shorten('fives', 4, 3)).toBe('fiv…');
  });

  it('is cut between characters, never within one', () => {
    expect(shorten('🙂🙂🙂', 2)).toBe('🙂🙂…');
  });
});
