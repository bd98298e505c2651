import { beforeEach, describe, expect, it } from 'vitest';
import { tellTime } from '../../src/factsPage/tellTime';
import { isoDate } from '../../src/units/calendar';

beforeEach(() => {
  document.body.innerHTML = `
    <p role="status" data-stale-since="2026-11-22"></p>
    <span id="answer" data-available-until="2027-01-14 2027-04-14"></span>
    <span id="until" data-until="2027-01-14"></span>
    <span id="api" data-days-until="2027-01-14"></span>
    <span id="azure" data-days-until="2027-04-14"></span>
    <span id="plain">as served</span>`;
});

const text = (selector: string) => document.querySelector(selector)?.textContent;

function apiAt(today: string) {
  tellTime(document, isoDate(today));
  return text('#api');
}

describe('how far off a date is', () => {
  it.each([
    // After 22 November 8 days of the month are left, then 31 of December and 14 of January: 53.
    ['2026-11-22', 'in 53 days'],
    ['2027-01-12', 'in 2 days'],
    ['2027-01-13', 'in 1 day'],
    ['2027-01-14', 'today'],
    ['2027-01-15', '1 day ago'],
    ['2027-01-16', '2 days ago'],
    // From 14 January 2027 to the same day of 2030: 365 + 366 (2028) + 365 = 1,096.
    ['2030-01-14', '1,096 days ago'],
  ])('on %s is “%s”', (today, expected) => {
    expect(apiAt(today)).toBe(expected);
  });

  it('is told of every date on the page and of nothing else', () => {
    tellTime(document, isoDate('2027-01-14'));
    // From 14 January: 17 days of it, 28 of February, 31 of March, 14 of April: 90.
    expect(text('#azure')).toBe('in 90 days');
    expect(text('#plain')).toBe('as served');
  });

  it.each([
    ['2026-11-22', 'Yes, as of 22 November 2026', 'until'],
    ['2027-01-13', 'Yes, as of 22 November 2026', 'until'],
    ['2027-01-14', 'Yes, as of 22 November 2026', 'until today,'],
    ['2027-01-15', 'Only in part, by what was known on 22 November 2026', 'no more since'],
    ['2027-04-14', 'Only in part, by what was known on 22 November 2026', 'no more since'],
    ['2027-04-15', 'No, by what was known on 22 November 2026', 'no more since'],
    ['9999-12-31', 'No, by what was known on 22 November 2026', 'no more since'],
    // A clock before the facts is wrong, and the page stays as it was served.
    ['1970-01-01', 'Yes, as of 22 November 2026', 'until'],
  ])('makes of the model on %s: %s, %s', (today, answer, until) => {
    tellTime(document, isoDate(today));
    expect([text('#answer'), text('#until')]).toEqual([answer, until]);
  });

  it('is not told where the clock is at no day, or at one before the facts', () => {
    tellTime(document, null);
    expect([text('#api'), text('#answer')]).toEqual(['', 'Yes, as of 22 November 2026']);
    expect(apiAt('1970-01-01')).toBe('');
  });

  it('is told anew on another day', () => {
    expect(apiAt('2027-01-13')).toBe('in 1 day');
    expect(apiAt('2027-01-14')).toBe('today');
  });
});

describe('the notice that the facts are old', () => {
  const noticeOn = (today: string) => {
    tellTime(document, isoDate(today));
    return text('[role="status"]');
  };

  it.each([
    '2026-11-22',
    '2026-12-01',
    // 8 days of November, 31 of December, 31 of January, 20 of February: 90.
    '2027-02-20',
    // A clock that is behind.
    '2020-01-01',
  ])('is empty up to 90 days after they were checked: %s', (today) => {
    expect(noticeOn(today)).toBe('');
  });

  it.each([
    ['2027-02-21', '91 days ago'],
    // 8 + 31 + 31 + 28 + 1 = 99.
    ['2027-03-01', '99 days ago'],
  ])('says after more than 90 days how long ago that was: %s, %s', (today, age) => {
    expect(noticeOn(today)).toContain(`last checked ${age}`);
    expect(noticeOn(today)).toMatch(/may have changed/);
  });

  it('goes when the clock is set right', () => {
    expect(noticeOn('2027-03-01')).not.toBe('');
    expect(noticeOn('2026-11-22')).toBe('');
  });
});
