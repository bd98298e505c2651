/** The page is right on the reader’s own day, before the shutdown, on it and long after, wherever they are. */
import { describe, expect, it } from 'vitest';
import { builtSite, metricOf } from './support/builtSite';

const { open } = builtSite();

const UTC = 'UTC';
/** Twelve hours behind and fourteen ahead. */
const BEHIND = 'Etc/GMT+12';
const AHEAD = 'Pacific/Kiritimati';

interface Moment {
  readonly at: string;
  readonly timezoneId: string;
  readonly status: RegExp;
  readonly answer: RegExp;
  readonly moveIsOpen: boolean;
}

/** Where the calls go now, and only then what they cost until the end. */
const LED =
  /Now gpt-6-luna\s+\$13\.50 to \$15\.60 a month.*GPT-4o mini, until 14 January 2027:\s+\$18\.00 a month/s;

const MOMENTS: readonly Moment[] = [
  {
    at: '2026-11-26T12:00:00Z',
    timezoneId: UTC,
    status: /shuts GPT-4o mini down on 14 January 2027, in 49 days; Azure retires it on 14 April 2027/,
    // Prices of the same seller and region: by which list they are is not said.
    answer: /Until 14 January 2027, 49 days.*Then gpt-6-luna.*40 reasoning tokens a call\.\s+Share/s,
    moveIsOpen: true,
  },
  {
    // The 13th is the last day that is billed; there it still is, though it is the 14th in most of the world.
    at: '2027-01-14T06:00:00Z',
    timezoneId: BEHIND,
    status: /shuts GPT-4o mini down on 14 January 2027, in 1 day/,
    answer: /Until 14 January 2027, 1 day/,
    moveIsOpen: true,
  },
  {
    // And here it is the 14th already.
    at: '2027-01-13T12:00:00Z',
    timezoneId: AHEAD,
    status: /shuts GPT-4o mini down today, 14 January 2027/,
    answer: LED,
    moveIsOpen: false,
  },
  {
    at: '2027-01-15T12:00:00Z',
    timezoneId: UTC,
    status: /shut GPT-4o mini down on 14 January 2027; Azure retires it on 14 April 2027, in 89 days/,
    answer: LED,
    moveIsOpen: false,
  },
  {
    at: '2027-04-15T12:00:00Z',
    timezoneId: UTC,
    status: /shut GPT-4o mini down on 14 January 2027; Azure retired it on 14 April 2027/,
    answer: LED,
    moveIsOpen: false,
  },
  {
    at: '2028-02-29T12:00:00Z',
    timezoneId: AHEAD,
    status: /shut GPT-4o mini down on 14 January 2027; Azure retired it on 14 April 2027/,
    answer: LED,
    moveIsOpen: false,
  },
];

describe('the page on a day', () => {
  it.each(MOMENTS)('at $at, $timezoneId', async ({ at, timezoneId, status, answer, moveIsOpen }) => {
    const page = await open('', { timezoneId, before: (fresh) => fresh.clock.setFixedTime(new Date(at)) });
    await expect.poll(() => page.locator('header').innerText()).toMatch(status);
    await expect.poll(() => page.locator('#answer').innerText()).toMatch(answer);
    const move = page.locator('[data-question="move"] h2 button');
    expect(await move.getAttribute('aria-expanded')).toBe(String(moveIsOpen));
    // What is past is priced as it was.
    expect(await metricOf(page, 'monthly-usd')).toBe(18);
    if (!moveIsOpen) await move.click();
    await page.getByRole('button', { name: /^More/ }).last().click();
    await page.getByText('Plan the move').click();
    await page.getByRole('table', { name: 'The move month by month' }).waitFor();
  });
});
