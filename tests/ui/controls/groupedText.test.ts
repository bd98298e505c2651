import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regrouped } from '../../../src/ui/controls/groupedText';

describe('an edited number in groups', () => {
  it.each([
    ['a digit added', '1,0000', 6, '10,000', 6],
    ['a digit put into the middle', '1,9000', 3, '19,000', 2],
    ['a digit taken away', '1,00', 4, '100', 3],
    ['a comma taken away', '1000', 1, '1,000', 1],
    ['the first digit taken away', ',000', 0, '000', 0],
    ['decimals behind it', '1,2345.678', 5, '12,345.678', 5],
  ])('has its commas in their places: %s', (_, text, caret, grouped, placed) => {
    expect(regrouped(text, caret)).toEqual({ text: grouped, caret: placed });
  });

  it.each(['1,000k', '$1,000', '1,000 5', '1.0.0', '-1,000'])(
    'is left alone where it is more: %s',
    (text) => {
      expect(regrouped(text, 1)).toBeNull();
    },
  );

  it('keeps its digits, and the caret behind the same ones', () => {
    const digits = fc.stringMatching(/^[\d,]{1,20}(\.\d{0,3})?$/);
    fc.assert(
      fc.property(digits, fc.nat(24), (text, place) => {
        const caret = Math.min(place, text.length);
        const edited = regrouped(text, caret);
        expect(edited?.text.replaceAll(',', '')).toBe(text.replaceAll(',', ''));
        expect(edited?.text).toMatch(/^\d{0,3}(?:,\d{3})*(?:\.\d*)?$/);
        const before = (edited?.text ?? '').slice(0, edited?.caret);
        expect(before.replaceAll(',', '')).toBe(text.slice(0, caret).replaceAll(',', ''));
      }),
    );
  });
});
