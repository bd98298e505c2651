import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compactDate,
  daysUntil,
  fromCompactDate,
  isIsoDate,
  isoDate,
  isPartialDate,
  laterOf,
  monthAfter,
  monthOf,
  monthsAfter,
  precisionOf,
  yearMonth,
  yearOf,
} from '../../src/units/calendar';

const isoDateOf = (day: Date) => day.toISOString().slice(0, 10);

const arbitraryDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((day) => isoDate(isoDateOf(day)));

describe('a day', () => {
  it.each(['2026-11-22', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('is %s', (text) => {
    expect(isIsoDate(text)).toBe(true);
    expect(isPartialDate(text)).toBe(true);
    expect(precisionOf(text)).toBe('day');
  });

  it.each([
    // Neither month nor day exists; 2027 and 1900 are no leap years.
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2027-02-29',
    '1900-02-29',
    '2026-11-00',
    // Other ways to write one.
    '2026-1-2',
    '22-11-2026',
    '2026/11/22',
    '2026-11-22T00:00:00Z',
    ' 2026-11-22',
    '20261122',
    '',
  ])('is not “%s”', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(isPartialDate(text)).toBe(false);
  });

  it('is each one of the calendar', () => {
    fc.assert(fc.property(arbitraryDay, (day) => isIsoDate(day)));
  });
});

describe('a date that says less than a day', () => {
  it.each([
    ['2023-10', 'month'],
    ['2022', 'year'],
  ])('is %s, a %s', (text, precision) => {
    expect(isPartialDate(text)).toBe(true);
    expect(isIsoDate(text)).toBe(false);
    expect(precisionOf(text)).toBe(precision);
  });

  it.each(['2023-13', '2023-', '23', '20231', 'October 2023'])('is not “%s”', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });
});

describe('the parts of a date', () => {
  it('are its year, whatever it says, and its month', () => {
    expect(['2026-11-22', '2026-11', '2026'].map(yearOf)).toEqual([2026, 2026, 2026]);
    expect(monthOf(isoDate('2026-11-22'))).toBe(yearMonth('2026-11'));
  });
});

describe('the later of two dates', () => {
  it('is the one that comes after the other', () => {
    expect(laterOf('2026-11-22', '2025-12-31')).toBe('2026-11-22');
    expect(laterOf('2024-07-18', '2024-10-01')).toBe('2024-10-01');
  });
});

describe('days until a date', () => {
  it('count whole days, whatever the clocks do in between', () => {
    // 8 days of November are left after the 22nd, then 31 of December and 14 of January: 53.
    expect(daysUntil(isoDate('2027-01-14'), isoDate('2026-11-22'))).toBe(53);
    expect(daysUntil(isoDate('2027-01-14'), isoDate('2027-01-14'))).toBe(0);
    expect(daysUntil(isoDate('2027-01-14'), isoDate('2027-01-15'))).toBe(-1);
  });

  it('count to the first day of a month or a year', () => {
    // 30 September to 1 October; 31 December to 1 January.
    expect(daysUntil(yearMonth('2023-10'), isoDate('2023-09-30'))).toBe(1);
    expect(daysUntil('2023', isoDate('2022-12-31'))).toBe(1);
  });

  it('add up along the way', () => {
    fc.assert(
      fc.property(arbitraryDay, arbitraryDay, arbitraryDay, (first, middle, last) => {
        expect(daysUntil(middle, first) + daysUntil(last, middle)).toBe(daysUntil(last, first));
      }),
    );
  });
});

describe('the month after', () => {
  it.each([
    ['2026-01', '2026-02'],
    ['2026-09', '2026-10'],
    ['2026-12', '2027-01'],
    ['9999-11', '9999-12'],
    // There is none after it that can be written.
    ['9999-12', '9999-12'],
  ])('%s is %s', (month, next) => {
    expect(monthAfter(yearMonth(month))).toBe(next);
  });
});

describe('so many months after', () => {
  it.each<[string, number, string]>([
    ['2026-11-22', 12, '2027-11-22'],
    ['2027-02-28', 12, '2028-02-28'],
    // 2029 has no 29 February.
    ['2028-02-29', 12, '2029-03-01'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-11-30', 3, '2027-03-01'],
    ['2026-12-31', 2, '2027-03-01'],
    ['2026-10-31', 1, '2026-12-01'],
    ['2026-12-15', 1, '2027-01-15'],
    ['9999-11-30', 1, '9999-12-30'],
    // Nothing later can be written.
    ['9999-12-01', 1, '9999-12-31'],
    ['9999-06-01', 120, '9999-12-31'],
  ])('%s, %i, is %s', (day, months, next) => {
    expect(monthsAfter(isoDate(day), months)).toBe(next);
  });
});

describe('the compact form of a day', () => {
  it('is its eight digits, and is read back', () => {
    expect(compactDate(isoDate('2026-06-03'))).toBe('20260603');
    fc.assert(fc.property(arbitraryDay, (day) => fromCompactDate(compactDate(day)) === day));
  });

  it.each(['20261301', '20260230', '2026-06-03', '2026060', '202606030', ' 20260603', 'June 2026', ''])(
    'is not “%s”',
    (text) => {
      expect(fromCompactDate(text)).toBeNull();
    },
  );
});
