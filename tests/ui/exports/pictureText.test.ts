import { describe, expect, it } from 'vitest';
import { shortenToWidth, wrapToWidth } from '../../../src/ui/exports/pictureText';

describe('text in a picture', () => {
  it('breaks between words, and within one that is longer than a line', () => {
    expect(wrapToWidth('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapToWidth('abcdefghij kl', 4)).toEqual(['abcd', 'efgh', 'ij', 'kl']);
    expect(wrapToWidth('', 4)).toEqual([]);
  });

  it('counts letters that are set in squares as two', () => {
    expect(wrapToWidth('見積見積', 4)).toEqual(['見積', '見積']);
    expect(shortenToWidth('見積見積', 6)).toBe('見積…');
  });

  it('counts capitals and digits as a fifth more', () => {
    // Five of 1.2 are 6.
    expect(wrapToWidth('AB123AB123', 6)).toEqual(['AB123', 'AB123']);
  });

  it('stays whole where it fits, and else ends in an ellipsis', () => {
    expect(shortenToWidth('support bot', 11)).toBe('support bot');
    expect(shortenToWidth('support bots', 11)).toBe('support bo…');
  });
});
