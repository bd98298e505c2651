import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THIS_MODEL } from '../../src/catalog/models';
import { PRICE_LISTS, pricesAsOf } from '../../src/catalog/priceLists';
import { SELLERS, shutdownAt } from '../../src/catalog/sellers';
import { estimateCsv } from '../../src/exports/estimateCsv';
import { estimateReport } from '../../src/exports/report';
import { basisOf } from '../../src/scenario/basisOf';
import { type IsoDate, isIsoDate, isoDate } from '../../src/units/calendar';
import { formatDate } from '../../src/units/format';
import { counted } from '../../src/wording/counted';
import { pastEndText, runPast } from '../../src/wording/pastEnd';
import { pastShutdownText, shutdownsOf } from '../../src/wording/shutdown';
import { sourceLineText } from '../../src/wording/sourceLine';
import { staleSentence, statusSentence } from '../../src/wording/statusSentence';
import { availableText, untilText } from '../../src/wording/stillAvailable';
import { scenarioOf } from '../support/cards';
import { exportedOf } from '../support/exported';
import '../support/properties';

const ENDS = SELLERS.flatMap((seller) => {
  const end = shutdownAt(seller, THIS_MODEL);
  return end ? [{ seller, date: end.date }] : [];
});

const DAY_MS = 86_400_000;

const dayAfter = (date: string, days: number) =>
  isoDate(new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10));

/** Days around each end, of leap years, of clocks that are wrong, and any. */
const arbitraryToday: fc.Arbitrary<IsoDate> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...ENDS.map(({ date }) => date)), fc.integer({ min: -2, max: 2 }))
    .map(([date, days]) => dayAfter(date, days)),
  fc.constantFrom('2028-02-29', '2028-12-31', '1970-01-01', '9999-12-31', '2026-11-21').map(isoDate),
  fc.integer({ min: 0, max: 2_932_896 }).map((days) => dayAfter('1970-01-01', days)),
);

function status(today: IsoDate | null): string {
  const clauses = statusSentence(ENDS, THIS_MODEL.title, pricesAsOf(), today);
  return `${clauses.map(({ before, date, after }) => before + formatDate(date) + after).join('')}.`;
}

/** All that is said on a day of what ends. */
function saidOn(today: IsoDate, list: (typeof PRICE_LISTS)[number], months: number): string[] {
  const basis = basisOf({ priceListId: list.id, priceListDate: null, ownPrices: {} });
  const exported = { ...exportedOf({ ...scenarioOf({}), priceListId: list.id }), madeOn: today };
  return [
    status(today),
    sourceLineText(basis, pricesAsOf(), today),
    staleSentence(pricesAsOf(), today) ?? '',
    pastEndText(basis, months, today) ?? '',
    pastShutdownText(basis, today) ?? '',
    ...shutdownsOf(basis, today).map(({ event, date }) => `${event} on ${formatDate(date)}.`),
    ...ENDS.map(({ date }) => `in the API ${untilText(date, today)} ${formatDate(date)}`),
    availableText(
      ENDS.map(({ date }) => date),
      pricesAsOf(),
      today,
    ),
    estimateReport(exported),
    // An event and its day stand in cells beside each other there.
    estimateCsv(exported).replace(
      /(shuts?|retire[sd])([^,]*),[^\n]*,(\d{4}-\d\d-\d\d)\r/g,
      (_, verb, rest, date) => `${verb}${rest} on ${formatDate(date)}`,
    ),
  ];
}

const DATE = String.raw`(\d{1,2} [A-Z][a-z]+ \d{1,4})`;

/** The day in ISO form of a date in words. */
function dayOf(words: string): IsoDate {
  const day = new Date(`${words} 00:00 UTC`).toISOString().slice(0, 10);
  if (!isIsoDate(day)) throw new Error(`no day: ${words}`);
  return day;
}

/** How the date behind some words must stand to the day on which they are said. */
const TENSES: readonly [words: RegExp, holds: (date: IsoDate, today: IsoDate) => boolean][] = [
  [new RegExp(`(?:shuts|retires) [^.;]*?on ${DATE}`, 'gi'), (date, today) => date >= today],
  [new RegExp(`(?:shut|retired) [^.;]*?on ${DATE}`, 'gi'), (date, today) => date < today],
  [new RegExp(`today, ${DATE}`, 'g'), (date, today) => date === today],
  [new RegExp(`until ${DATE}`, 'g'), (date, today) => date > today],
  [new RegExp(`no more since ${DATE}`, 'g'), (date, today) => date < today],
  [new RegExp(`past the \\w+ on ${DATE}`, 'g'), (date, today) => date > today],
  [new RegExp(`run past ${DATE}, when \\w+ (?:shuts|retires) `, 'g'), (date, today) => date > today],
  [new RegExp(`after the \\w+ on ${DATE}`, 'g'), (date, today) => date <= today],
  [new RegExp(`come after ${DATE}, when \\w+ (?:shut|retired) `, 'g'), (date, today) => date < today],
];

describe('whatever day it is', () => {
  it('every sentence has the tense of its date', () => {
    fc.assert(
      fc.property(
        arbitraryToday,
        fc.constantFrom(...PRICE_LISTS),
        fc.integer({ min: 1, max: 120 }),
        (today, list, months) => {
          for (const text of saidOn(today, list, months)) {
            for (const [words, holds] of TENSES) {
              for (const [said, date = ''] of text.matchAll(words)) {
                expect([said, today, holds(dayOf(date), today)]).toEqual([said, today, true]);
              }
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a count of days is one of 1 and more, grouped, that leads to the date before it', () => {
    fc.assert(
      fc.property(arbitraryToday, (today) => {
        const text = `${status(today)} ${staleSentence(pricesAsOf(), today) ?? ''}`;
        expect(text).not.toMatch(/ [-−]\d|\bin 0|\d{4,} days|\b1 days/);
        for (const [, date = '', count = ''] of text.matchAll(
          new RegExp(`${DATE}, in ([\\d,]+) days?`, 'g'),
        )) {
          expect(dayAfter(today, Number(count.replaceAll(',', '')))).toBe(dayOf(date));
        }
      }),
    );
  });

  it('months pass the end just where one of their days is that or a later one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 24 }), fc.integer({ min: -2, max: 2 }), (months, days) => {
        const [list] = PRICE_LISTS;
        const end = ENDS[0]?.date;
        if (!list || !end) throw new Error('the first list is by a seller that ends the model');
        // Days about so many months before the end.
        const about = new Date(end);
        about.setUTCMonth(about.getUTCMonth() - months);
        const today = dayAfter(about.toISOString().slice(0, 10), days);
        const passes = (some: number) => runPast(end, today, some);
        // The months hold the day that stands one before the same day of the last month.
        const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
        const after = new Date(Date.UTC(year, month - 1 + months, 1));
        const daysThere = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
        after.setUTCDate(Math.min(day, daysThere + 1));
        const lastDay = dayAfter(after.toISOString().slice(0, 10), -1);
        const said = pastEndText({ model: THIS_MODEL, list }, months, today);
        const span = months === 12 ? 'A year' : counted(months, 'month');
        // Of two spans the shorter is told; where that does not pass the end, the longer may.
        const isTold = said?.startsWith(`${span} from today: `) ?? false;
        expect(isTold).toBe(lastDay >= end && (months <= 12 || !passes(12)));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the sentence on the end of the model', () => {
  it.each([
    // From 22 November: 8 days to its end, 31 of December, 14 of January: 53. From 15 January: 16, 28, 31 and 14: 89.
    [
      '2026-11-22',
      'OpenAI shuts GPT-4o mini down on 14 January 2027, in 53 days; Azure retires it on 14 April 2027.',
    ],
    [
      '2027-01-13',
      'OpenAI shuts GPT-4o mini down on 14 January 2027, in 1 day; Azure retires it on 14 April 2027.',
    ],
    [
      '2027-01-14',
      'OpenAI shuts GPT-4o mini down today, 14 January 2027; Azure retires it on 14 April 2027, in 90 days.',
    ],
    [
      '2027-01-15',
      'OpenAI shut GPT-4o mini down on 14 January 2027; Azure retires it on 14 April 2027, in 89 days.',
    ],
    [
      '2027-04-13',
      'OpenAI shut GPT-4o mini down on 14 January 2027; Azure retires it on 14 April 2027, in 1 day.',
    ],
    ['2027-04-14', 'OpenAI shut GPT-4o mini down on 14 January 2027; Azure retires it today, 14 April 2027.'],
    ['2027-04-15', 'OpenAI shut GPT-4o mini down on 14 January 2027; Azure retired it on 14 April 2027.'],
    ['2028-02-29', 'OpenAI shut GPT-4o mini down on 14 January 2027; Azure retired it on 14 April 2027.'],
    ['9999-12-31', 'OpenAI shut GPT-4o mini down on 14 January 2027; Azure retired it on 14 April 2027.'],
    // Clocks that are wrong: what holds on any day.
    ['2026-11-21', 'OpenAI’s date for the end of GPT-4o mini is 14 January 2027; Azure’s is 14 April 2027.'],
    ['1970-01-01', 'OpenAI’s date for the end of GPT-4o mini is 14 January 2027; Azure’s is 14 April 2027.'],
    // The served HTML knows no day, and says what holds as of the data.
    [null, 'OpenAI shuts GPT-4o mini down on 14 January 2027; Azure retires it on 14 April 2027.'],
  ])('of %s', (today, said) => {
    expect(status(today === null ? null : isoDate(today))).toBe(said);
  });

  it.each([
    // The newest check is of 22 November 2026: 8 + 31 + 31 + 20 = 90, and the day after.
    ['2027-02-20', null],
    ['2027-02-21', 'The prices here were last checked 91 days ago and may have changed since.'],
    // 7,973 years from 22 November 2026 to that of 9999 have 7973 x 365 + 1,933 leap days = 2,912,078, and 39 days more.
    ['9999-12-31', 'The prices here were last checked 2,912,117 days ago and may have changed since.'],
    ['1970-01-01', null],
    [null, null],
  ])('goes with how old the prices are on %s', (today, said) => {
    expect(staleSentence(pricesAsOf(), today === null ? null : isoDate(today))).toBe(said);
  });
});
