import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCompact, formatExact } from '../../src/units/format';
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
    ['2 thousand', 2000],
    ['1.5M', 1_500_000],
    ['1.5m', 1_500_000],
    ['3 million', 3_000_000],
    ['1.5 Millions', 1_500_000],
    ['2B', 2_000_000_000],
    ['2bn', 2_000_000_000],
    ['1T', 1_000_000_000_000],
    ['1 trillion', 1_000_000_000_000],
    ['1e6', 1_000_000],
    ['1E6', 1_000_000],
    ['2.5e+3', 2500],
    ['5e-1', 0.5],
    // 1.005 x 1,000 as binary fractions is 1004.9999999999999; read as a decimal it is 1,005.
    ['1.005k', 1005],
    ['4.35k', 4350],
    ['1,000', 1000],
    ['1,000,000.25', 1_000_000.25],
    ['1,000.500', 1000.5],
    ['1,000k', 1_000_000],
    ['12,34,567', 1_234_567],
    ['1 000', 1000],
    ['1 000 000', 1_000_000],
    ['1 000,5', 1000.5],
    ['1 000.5', 1000.5],
    ['1.000.000', 1_000_000],
    ['1.000,5', 1000.5],
    ['1.000.000,25', 1_000_000.25],
    ['0,5', 0.5],
    ['7,25', 7.25],
    [',5', 0.5],
    ['0,500', 0.5],
    ['0.500', 0.5],
    ['1000,000', 1000],
    ['1234.567', 1234.567],
    ['1\u00a0000', 1000],
    ['1\u202f000', 1000],
    ['1_000', 1000],
    ['1’000', 1000],
    ['1’000,5', 1000.5],
    ['１，０００', 1000],
    ['２．５Ｋ', 2500],
    ['١٬٠٠٠', 1000],
    ['٠٫٥', 0.5],
    ['१२३', 123],
    ['𝟏𝟐', 12],
    ['\u200e1,\u200b000\u2069', 1000],
    ['  42  ', 42],
    ['\t42\n', 42],
  ])('%j is read', (typed, value) => {
    expect(readQuantity(typed)).toEqual({ ok: true, value });
  });

  it.each([
    ['$1,000', '$', 1000],
    ['$ 0.15', '$', 0.15],
    ['$2k', '$', 2000],
    ['US$5', '$', 5],
    ['USD 5', '$', 5],
    ['5 USD', '$', 5],
    ['5$', '$', 5],
    ['＄5', '$', 5],
    ['60%', '%', 60],
    ['60 %', '%', 60],
    ['12,5 %', '%', 12.5],
  ] as const)('%j is read where it may have its sign', (typed, sign, value) => {
    expect(readQuantity(typed, { sign })).toEqual({ ok: true, value });
  });

  it.each([
    ['$5', /not an amount of money/],
    ['5 USD', /not an amount of money/],
    ['€5', /not an amount of money/],
    ['50%', /not a percentage/],
    ['-5', /negative/],
    ['−5', /negative/],
    ['', /^Enter a number/],
    ['   ', /^Enter a number/],
    ['\u200b', /^Enter a number/],
    ['abc', /such as 2000/],
    ['9'.repeat(400), /too large/],
    ['1e400', /too large/],
  ])('a refusal of %j says what is wrong', (typed, reason) => {
    expect(readQuantity(typed)).toEqual({ ok: false, reason: expect.stringMatching(reason), readings: [] });
  });

  it('of money in another currency is refused with the one to use', () => {
    expect(readQuantity('€5', { sign: '$' })).toMatchObject({ reason: 'Enter it in US dollars.' });
    expect(readQuantity('5 ￥', { sign: '$' })).toMatchObject({ reason: 'Enter it in US dollars.' });
  });

  it.each([
    ['$-5', '$'],
    ['$', '$'],
    ['%', '%'],
  ] as const)('%j is refused, though it may have its sign', (typed, sign) => {
    expect(readQuantity(typed, { sign }).ok).toBe(false);
  });

  it.each([
    ['+5', 'a sign'],
    ['(5)', 'what accountants write for less than nothing'],
    ['1,,000', 'two commas'],
    ['1,000,00', 'a group of two digits behind one of three'],
    ['1,000,', 'a comma that ends it'],
    ['1.2.3', 'two points'],
    ['.', 'a point alone'],
    ['1_0', 'an underscore that groups nothing'],
    ['2kk', 'two scales'],
    ['k', 'a scale alone'],
    ['2q', 'an unknown scale'],
    ['2mm', 'millimetres'],
    ['0x10', 'another base'],
    ['10^6', 'a power'],
    ['10²', 'a superscript, not 102'],
    ['1½', 'a fraction, not 11⁄2'],
    ['①', 'a digit in a circle'],
    ['5ⅿ', 'a Roman numeral, not 5 million'],
    ['3万', 'a scale of another script'],
    ['1:30', 'a time'],
    ['2026-11-27', 'a date'],
    ['1 2 3 4 5 6', 'many numbers'],
    ['NaN', 'a word'],
    ['Infinity', 'a word'],
    ['two', 'a word'],
  ])('%j is refused: %s', (typed) => {
    expect(readQuantity(typed)).toEqual({
      ok: false,
      reason: expect.stringMatching(/^[A-Z].+\.$/),
      readings: [],
    });
  });
});

describe('a quantity that can be read in more than one way', () => {
  it.each([
    ['1.000', [1, 1000]],
    ['12.345', [12.345, 12_345]],
    ['1.000 000', [1, 1_000_000]],
    ['1,004000', [1.004, 1_004_000]],
    ['1,0000', [1, 10_000]],
    ['1.000,500', [1000.5, 1_000_500]],
    ['1 000,500', [1000.5, 1_000_500]],
    ['2000 500', [2_000_500, 2000, 500]],
    ['1 0', [10, 1, 0]],
    ['1.5 2.5', [1.5, 2.5]],
    ['100; 200', [100, 200]],
    ['1,000\t2,000', [1000, 2000]],
    ['1,000\n2,000\n3,000', [1000, 2000, 3000]],
    ['100 | 200', [100, 200]],
  ])('%j is asked about, with what it may stand for', (typed, readings) => {
    expect(readQuantity(typed)).toEqual({
      ok: false,
      reason: expect.stringMatching(/more than one way: choose one\.$/),
      readings,
    });
  });

  it('is taken where the field can hold only one of them', () => {
    expect(readQuantity('12.500', { sign: '%' }, (value) => value <= 100)).toEqual({ ok: true, value: 12.5 });
    expect(readQuantity('1.024', {}, Number.isInteger)).toEqual({ ok: true, value: 1024 });
  });

  it('is not asked about where all of them are the same', () => {
    expect(readQuantity('100\t100')).toEqual({ ok: true, value: 100 });
  });

  it.each(['0.150', '1.250', '1.000'])('has a decimal point where it is a price: %s', (typed) => {
    expect(readQuantity(typed, { sign: '$', pointIsDecimal: true })).toEqual({
      ok: true,
      value: Number(typed),
    });
  });
});

describe('whatever is written', () => {
  const LOCALES = [
    ...['en-US', 'en-IN', 'de-DE', 'de-CH', 'de-AT', 'fr-FR', 'fr-CH', 'es-ES', 'pt-BR', 'pt-PT', 'it-IT'],
    ...['pl-PL', 'ru-RU', 'sv-SE', 'cs-CZ', 'tr-TR', 'nl-NL', 'da-DK', 'nb-NO', 'fi-FI', 'hu-HU', 'bg-BG'],
    ...['ar-EG', 'fa-IR', 'hi-IN-u-nu-deva', 'bn-BD', 'my-MM', 'th-TH-u-nu-thai', 'ja-JP-u-nu-fullwide'],
    ...[
      'mr-IN',
      'ne-NP',
      'ta-IN-u-nu-tamldec',
      'ko-KR',
      'zh-CN',
      'vi-VN',
      'id-ID',
      'he-IL',
      'el-GR',
      'sl-SI',
    ],
  ];
  const numbers = fc.oneof(
    fc.integer({ min: 0, max: 5_000_000 }),
    fc.integer({ min: 0, max: 9_999_999 }).map((thousandths) => thousandths / 1000),
  );
  /** What the page's own way of writing makes of it, if anything: commas between thousands, a point for decimals. */
  const inOwnWay = (typed: string) =>
    /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(typed) ? Number(typed.replaceAll(',', '')) : null;

  it('in any country is read as it is meant there, or as the page itself writes it, or is asked about', () => {
    const places = fc.constantFrom(...LOCALES);
    fc.assert(
      fc.property(places, numbers, fc.boolean(), (locale, number, useGrouping) => {
        const typed = new Intl.NumberFormat(locale, { useGrouping, maximumFractionDigits: 3 }).format(number);
        const reading = readQuantity(typed);
        if (reading.ok) expect([number, inOwnWay(typed)]).toContain(reading.value);
        else expect(reading.readings).toContain(number);
      }),
      { numRuns: 3000 },
    );
  });

  it('in digits of any script is read as those digits', () => {
    const systems = Intl.supportedValuesOf('numberingSystem');
    for (const numberingSystem of systems) {
      const digits = new Intl.NumberFormat('en', { numberingSystem, useGrouping: false });
      const typed = digits.format(9_876_543_210);
      const isDecimal = [...typed].length === 10 && /^\p{Nd}+$/u.test(typed);
      if (isDecimal) expect(readQuantity(typed)).toEqual({ ok: true, value: 9_876_543_210 });
      else expect(readQuantity(typed).ok).toBe(false);
    }
    expect(systems.length).toBeGreaterThan(50);
  });

  it('by the page itself is read back as the number that it stands for', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const reading = readQuantity(formatExact(number), { pointIsDecimal: true });
        expect(reading).toEqual({ ok: true, value: number });
      }),
    );
    expect(formatCompact(1_234_567)).toBe('1.235M');
    expect(readQuantity('1.235M')).toEqual({ ok: true, value: 1_235_000 });
  });

  it('gives a number from 0 up, or a reason with readings that are two or more', () => {
    const keys = fc.string({ unit: fc.constantFrom(...'0123456789.,kKMbT$% -+e_;\t') });
    fc.assert(
      fc.property(fc.oneof(keys, fc.string({ unit: 'binary' })), (typed) => {
        const reading = readQuantity(typed);
        const values = reading.ok ? [reading.value] : reading.readings;
        for (const value of values) expect(value).toBeGreaterThanOrEqual(0);
        expect(values.every(Number.isFinite)).toBe(true);
        if (!reading.ok) {
          expect(reading.reason).not.toBe('');
          expect(reading.readings.length).not.toBe(1);
        }
      }),
    );
  });
});
