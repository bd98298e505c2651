import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pricesAsOf } from '../../src/catalog/priceLists';
import { sellerOfList, shutdownAt } from '../../src/catalog/sellers';
import { basisOf } from '../../src/scenario/basisOf';
import { DEFAULT_SCENARIO } from '../../src/scenario/defaults';
import { cardOfScenario } from '../../src/scenario/priceDate';
import type { Scenario } from '../../src/scenario/scenario';
import { type IsoDate, isoDate } from '../../src/units/calendar';
import { formatDate } from '../../src/units/format';
import { sourceLineText } from '../../src/wording/sourceLine';
import { arbitraryScenario } from '../support/arbitraryScenario';

function lineOf(scenario: Partial<Scenario>, today: IsoDate | null): string {
  return sourceLineText(basisOf({ ...DEFAULT_SCENARIO, ...scenario }), pricesAsOf(), today);
}

const arbitraryDay = fc
  .date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => isoDate(date.toISOString().slice(0, 10)));

describe('the line on the source of an estimate', () => {
  it.each([
    [null, 'GPT-4o mini, prices of 3 June 2026. Shuts down on 14 January 2027.'],
    ['2026-11-26', 'GPT-4o mini, prices of 3 June 2026. Shuts down on 14 January 2027.'],
    ['2027-01-13', 'GPT-4o mini, prices of 3 June 2026. Shuts down on 14 January 2027.'],
    ['2027-01-14', 'GPT-4o mini, prices of 3 June 2026. Shuts down today, 14 January 2027.'],
    ['2027-01-15', 'GPT-4o mini, prices of 3 June 2026. Shut down on 14 January 2027.'],
    // A clock that is wrong: what holds on any day.
    ['1970-01-01', 'GPT-4o mini, prices of 3 June 2026. Shutdown: 14 January 2027.'],
  ])('is told in the tense of %s', (today, said) => {
    expect(lineOf({}, today === null ? null : isoDate(today))).toBe(said);
  });

  it.each([
    [null, 'Retires on 14 April 2027.'],
    ['2027-01-15', 'Retires on 14 April 2027.'],
    ['2027-04-14', 'Retires today, 14 April 2027.'],
    ['2027-04-15', 'Retired on 14 April 2027.'],
    ['1970-01-01', 'Retirement: 14 April 2027.'],
  ])('has the end at the seller whose list it is, and names that seller: %s', (today, said) => {
    const line = lineOf({ priceListId: 'azure-global' }, today === null ? null : isoDate(today));
    expect(line.startsWith('GPT-4o mini on Azure, prices of ')).toBe(true);
    expect(line.endsWith(said)).toBe(true);
  });

  it('says of own prices that there are some', () => {
    expect(lineOf({ ownPrices: { 'base.standard.input': 0.12 } }, null)).toBe(
      'GPT-4o mini, prices of 3 June 2026 and own prices. Shuts down on 14 January 2027.',
    );
  });

  it('has the day of the prices and that of the end, whatever the estimate and whenever it is read', () => {
    fc.assert(
      fc.property(arbitraryScenario, fc.option(arbitraryDay), (scenario, today) => {
        const basis = basisOf(scenario);
        const line = sourceLineText(basis, pricesAsOf(), today);
        const seller = sellerOfList(basis.list);
        const end = shutdownAt(seller, basis.model);
        const days = [cardOfScenario(scenario).date, ...(end ? [end.date] : [])];
        expect(line.match(/\d{1,2} [A-Z][a-z]+ \d{4}/g)).toEqual(days.map((day) => formatDate(day)));
        expect(line.startsWith(basis.model.title)).toBe(true);
        expect(line.includes(' on Azure, ')).toBe(seller.id === 'azure');
        expect(line.includes(' own ')).toBe(Object.keys(scenario.ownPrices).length > 0);
        expect(line).toMatch(/^[^.]+(?:\.\d[^.]*)*\. [^.]+\.$/);
      }),
    );
  });
});
