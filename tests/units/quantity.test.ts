import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantity } from '../../src/units/quantity';

describe('a quantity as people write it', () => {
  it.each([
    ['0', 0],
    ['2000', 2000],
    ['007', 7],
    ['0.5', 0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['2k', 2000],
    ['2K', 2000],
    ['2 k', 2000],
    ['1.5M', 1_500_000],
    ['1.5m', 1_500_000],
    ['2B', 2_000_000_000],
    // 1.005 x 1,000 as binary fractions is 1004.9999999999999; read as a decimal it is 1,005.
    ['1.005k', 1005],
    ['4.35k', 4350],
    ['1,000', 1000],
    ['1,000,000.25', 1_000_000.25],
    ['1,000k', 1_000_000],
    ['1 000', 1000],
    ['1 000 000', 1_000_000],
    ['1\u00a0000', 1000],
    ['1\u202f000', 1000],
    ['1_000', 1000],
    ['1’000', 1000],
    ['$1,000', 1000],
    ['$ 0.15', 0.15],
    ['$2k', 2000],
    ['60%', 60],
    ['60 %', 60],
    ['12.5%', 12.5],
    ['  42  ', 42],
    ['\t42\n', 42],
  ])('%j is read', (typed, value) => {
    expect(readQuantity(typed)).toEqual({ ok: true, value });
  });

  it.each([
    ['', 'nothing'],
    ['   ', 'only spaces'],
    ['$', 'a sign of money without money'],
    ['%', 'a sign of a share without a share'],
    ['-5', 'a negative number'],
    ['−5', 'a negative number with a true minus'],
    ['$-5', 'a negative amount'],
    ['-$5', 'a negative amount'],
    ['+5', 'a sign'],
    ['1e5', 'an exponent'],
    ['1E5', 'an exponent'],
    ['1e400', 'an exponent'],
    ['1,5', 'a comma for a point'],
    ['0,500', 'a comma for a point, in front of three digits'],
    ['1,00', 'a group of two digits'],
    ['1,0000', 'a group of four digits'],
    ['1000,000', 'four digits before a group'],
    ['1,,000', 'two commas'],
    [',5', 'a comma in front'],
    ['1.000.000', 'points for groups'],
    ['1.2.3', 'two points'],
    ['.', 'a point alone'],
    ['1 0', 'a space that groups nothing'],
    ['1 0000', 'a space before four digits'],
    ['2kk', 'two scales'],
    ['k', 'a scale alone'],
    ['2q', 'an unknown scale'],
    ['0x10', 'another base'],
    ['NaN', 'a word'],
    ['Infinity', 'a word'],
    ['two', 'a word'],
    ['９', 'digits of another width'],
  ])('%j is refused: %s', (typed) => {
    expect(readQuantity(typed)).toEqual({ ok: false, reason: expect.stringMatching(/^[A-Z].+\.$/) });
  });

  it.each([
    ['', /^Enter a number/],
    ['-5', /negative/],
    ['1,5', /comma/],
    ['abc', /such as 2000/],
  ])('a refusal of %j says what is wrong', (typed, reason) => {
    expect(readQuantity(typed)).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
  });

  it('is refused when no number can hold it', () => {
    const reason = expect.stringMatching(/too large/);
    expect(readQuantity('9'.repeat(400))).toEqual({ ok: false, reason });
  });

  it('gives a number from 0 up or a reason, whatever is typed', () => {
    const keys = fc.string({ unit: fc.constantFrom(...'0123456789.,kKMb$% -+e_') });
    fc.assert(
      fc.property(fc.oneof(keys, fc.string({ unit: 'binary' })), (typed) => {
        const reading = readQuantity(typed);
        if (reading.ok) {
          expect(Number.isFinite(reading.value)).toBe(true);
          expect(reading.value).toBeGreaterThanOrEqual(0);
        } else {
          expect(reading.reason).not.toBe('');
        }
      }),
    );
  });
});
