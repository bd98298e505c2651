import { describe, expect, it } from 'vitest';
import { cardInForce, findPriceList } from '../../src/catalog/priceLists';
import { decodeLink } from '../../src/links/decodeLink';
import { shareLink } from '../../src/links/shareLink';
import { DEFAULT_SCENARIO } from '../../src/scenario/defaults';
import { cardOfScenario, type PriceDating, priceDating } from '../../src/scenario/priceDate';
import { isoDate } from '../../src/units/calendar';

// OpenAI's list has cards of 18 July 2024, 1 October 2024 and 30 July 2026, the last of them checked on 22 November 2026.
const dated = (priceListDate: string | null) => ({
  ...DEFAULT_SCENARIO,
  priceListId: 'openai',
  priceListDate: priceListDate === null ? null : isoDate(priceListDate),
});

describe('the card in force on a date', () => {
  it.each([
    ['2024-07-17', null],
    ['2024-07-18', '2024-07-18'],
    ['2024-09-30', '2024-07-18'],
    ['2024-10-01', '2024-10-01'],
    ['2026-07-29', '2024-10-01'],
    ['2026-07-30', '2026-07-30'],
    ['2099-12-31', '2026-07-30'],
  ])('on %s is that of %s', (date, expected) => {
    const list = findPriceList('openai');
    expect(list && (cardInForce(list, isoDate(date))?.date ?? null)).toBe(expected);
  });
});

describe('a scenario is priced by one card', () => {
  it.each<[string | null, string, PriceDating]>([
    [null, '2026-07-30', 'current'],
    ['2026-07-30', '2026-07-30', 'current'],
    // Between two cards, on the day the list was checked, and the day after.
    ['2026-08-15', '2026-07-30', 'current'],
    ['2026-11-22', '2026-07-30', 'current'],
    ['2026-11-23', '2026-07-30', 'after-checked'],
    ['2099-01-01', '2026-07-30', 'after-checked'],
    ['2024-10-01', '2024-10-01', 'earlier'],
    ['2026-01-01', '2024-10-01', 'earlier'],
    ['2024-07-18', '2024-07-18', 'earlier'],
    // No card was in force: the newest stands in, and the reader is told.
    ['2024-07-17', '2026-07-30', 'before-first'],
  ])('dated %s by that of %s: %s', (date, card, dating) => {
    expect(cardOfScenario(dated(date)).date).toBe(card);
    expect(priceDating(dated(date))).toBe(dating);
  });
});

describe('a link that is handed out', () => {
  it.each([
    [null, 'px=20260730'],
    ['2024-10-01', 'px=20241001'],
    ['2026-01-01', 'px=20241001'],
    ['2024-07-17', 'px=20260730'],
    ['2099-01-01', 'px=20260730'],
  ])('of a scenario dated %s says the date of the card that it is priced by: %s', (date, written) => {
    const link = shareLink(dated(date));
    expect(link.ok && link.query.split('&')).toContain(written);
    expect(link.ok && cardOfScenario(decodeLink(link.query).scenario)).toEqual(cardOfScenario(dated(date)));
  });
});
