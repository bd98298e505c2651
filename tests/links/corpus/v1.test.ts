/**
 * Links of version 1 with their totals, each worked by hand. Links live on in other people's documents, so entries are
 * added here and never changed or deleted: what a link meant on the day it was made, it means for ever. Each is priced
 * by the card of its list that was in force when its total was worked; a new card gives a link a new total, but no new
 * meaning.
 */
import { describe, expect, it } from 'vitest';
import { makeBasis } from '../../../src/catalog/basis';
import { findPriceList } from '../../../src/catalog/priceLists';
import type { Card } from '../../../src/catalog/schema';
import { estimateScenario } from '../../../src/engine/estimate';
import { decodeLink } from '../../../src/links/decodeLink';
import { encodeLink } from '../../../src/links/encodeLink';
import { basisOf } from '../../../src/scenario/basisOf';
import { cardOfScenario } from '../../../src/scenario/priceDate';
import { toUsd } from '../../../src/units/money';
import links from './v1.json';

const RELATIVE_ERROR = 1e-12;

function cardOf(listId: string, date: string): Card {
  const card = findPriceList(listId)?.cards.find((candidate) => candidate.date === date);
  if (!card) throw new Error(`the list "${listId}" has no card of ${date}`);
  return card;
}

describe('a link of version 1 keeps its total', () => {
  it.each(links)('$title', ({ query, card, monthlyUsd, problems }) => {
    const link = decodeLink(query);
    const { totals } = estimateScenario(
      link.scenario,
      makeBasis({ ...basisOf(link.scenario), card: cardOf(link.scenario.priceListId, card) }),
    );
    expect(link.withheld).toBeNull();
    expect(link.problems).toHaveLength(problems);
    expect(Math.abs(toUsd(totals.monthly) - monthlyUsd)).toBeLessThanOrEqual(RELATIVE_ERROR * monthlyUsd);
  });

  it.each(links)('$title, written anew', ({ query }) => {
    const { scenario } = decodeLink(query);
    const anew = encodeLink(scenario);
    expect(anew.ok && decodeLink(anew.query)).toEqual({ scenario, problems: [], withheld: null });
  });
});

describe('a link that says the date of its prices', () => {
  const dated = links.filter(({ query }) => decodeLink(query).scenario.priceListDate !== null);

  it.each(dated)('$title, is priced by the card of that date, whatever has been listed since', (link) => {
    expect(cardOfScenario(decodeLink(link.query).scenario).date).toBe(link.card);
  });
});

describe('the collection', () => {
  it('has no link twice', () => {
    expect(new Set(links.map(({ query }) => query)).size).toBe(links.length);
  });

  it('has links for every price list', () => {
    const lists = new Set(links.map(({ query }) => decodeLink(query).scenario.priceListId));
    expect([...lists].sort()).toEqual(['azure-global', 'azure-regional', 'documents', 'openai']);
  });
});
