import { describe, expect, it } from 'vitest';
import { decodeLink } from '../../src/scenario/decodeLink';
import { toUsd } from '../../src/units/money';
import golden from '../golden/requests.json';
import { estimateOf } from '../support/cards';

describe('figures worked by hand', () => {
  it.each(golden)('$title', ({ query, monthlyUsd, annualUsd, perRequestUsd, per1kRequestsUsd }) => {
    const { scenario, problems } = decodeLink(query);
    const { totals } = estimateOf(scenario, scenario.priceListId);
    expect(problems).toEqual([]);
    expect(toUsd(totals.monthly)).toBe(monthlyUsd);
    expect(toUsd(totals.annual)).toBe(annualUsd);
    expect(toUsd(totals.perRequest ?? fail())).toBeCloseTo(perRequestUsd, 15);
    expect(toUsd(totals.per1kRequests ?? fail())).toBeCloseTo(per1kRequestsUsd, 12);
  });
});

function fail(): never {
  throw new Error('there is no figure per request');
}
