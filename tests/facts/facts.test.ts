import { describe, expect, it } from 'vitest';
import { OWN_PRICE_IDS, PRICE_IDS, type PriceId } from '../../src/catalog/billables';
import { listedPrice } from '../../src/catalog/prices';
import { claimOf, FACTS, factOf } from '../../src/facts/facts';
import { cardOf } from '../support/cards';

/** Which list a source’s claims about prices must agree with. */
const LIST_OF: Readonly<Record<string, string>> = {
  'doc-a': 'documents',
  'doc-b': 'documents',
  'openai-pricing': 'openai',
  'azure-docs': 'azure-global',
};

/** What each source says of each price that a rate card has. */
const priceClaims = FACTS.flatMap(({ price, claims }) =>
  price === undefined
    ? []
    : claims.flatMap(({ source, value }) => {
        const list = LIST_OF[source];
        return list ? [{ price: price as PriceId, source, value, list }] : [];
      }),
);

describe('a fact about a price', () => {
  it.each(priceClaims)('$price of $source is as in the list “$list”', ({ price, value, list }) => {
    expect(listedPrice(price, cardOf(list))?.usd).toBe(value);
  });

  it('is there once for every price that this model can have', () => {
    const prices = FACTS.flatMap(({ price }) => price ?? []);
    expect(prices.sort()).toEqual([...OWN_PRICE_IDS].sort());
  });

  it.each(['documents', 'openai'])('is there for all that the list “%s” has', (list) => {
    const listed = PRICE_IDS.filter((id) => listedPrice(id, cardOf(list))?.basis === 'listed');
    const claimed = priceClaims.filter((claim) => claim.list === list).map(({ price }) => price);
    expect(new Set(claimed)).toEqual(new Set(listed));
  });
});

describe('the facts', () => {
  it('stand together by group, in the order in which readers ask', () => {
    const groups = FACTS.map(({ group }) => group).filter((group, index, all) => group !== all[index - 1]);
    expect(groups).toEqual(['availability', 'identity', 'specification', 'prices', 'performance', 'safety']);
  });

  it.each([
    ['davinci-year', 'openai-launch', '2022'],
    ['release-date', 'openai-launch', '2024-07-18'],
    ['fine-tuning-opened', 'doc-b', '2024-07-23'],
    ['free-training-end', 'doc-b', '2024-09-23'],
    ['free-training-end', 'openai-fine-tuning-guide', '2024-10-31'],
    ['cached-price-start', 'openai-caching', '2024-10-01'],
    ['chatgpt-retirement', 'chatgpt-release-notes', '2025-05-14'],
    ['chatgpt-retirement', 'doc-a', '2026-02-13'],
    ['fine-tuning-closed-to-new', 'openai-deprecations', '2026-05-07'],
    ['fine-tuning-closed-to-idle', 'openai-deprecations', '2026-07-02'],
    ['priority-renamed', 'openai-pricing', '2026-07-30'],
    ['successor-release', 'openai-luna-page', '2026-09-22'],
    ['api-shutdown-announced', 'openai-deprecations', '2026-10-14'],
    ['gpt-3.5-turbo-shutdown', 'openai-deprecations', '2026-10-23'],
    ['o3-mini-shutdown', 'openai-deprecations', '2026-10-23'],
    ['fine-tuning-jobs-end', 'openai-deprecations', '2027-01-06'],
    ['api-shutdown', 'openai-deprecations', '2027-01-14'],
    ['azure-retirement', 'azure-docs', '2027-04-14'],
    ['azure-fine-tuned-retirement', 'azure-docs', '2027-10-01'],
  ])('have %s as an event: by %s on %s', (id, source, date) => {
    expect(factOf(id).event).toMatch(/^[A-Za-z].*[^.]$/);
    expect(claimOf(id, source).value).toBe(date);
  });

  it.each([
    ['MMLU', 82, 77.9, 73.8],
    ['MGSM', 87, 75.5, 71.7],
    ['HumanEval', 87.2, 71.5, 75.9],
    ['MMMU', 59.4, 56.1, 50.2],
    ['MATH', 70.2, 40.9, 40.9],
    ['DROP', 79.7, 78.4, 78.4],
  ])('have the launch scores in %s', (measure, mini, gemini, claude) => {
    const scores = FACTS.filter(({ series }) => series?.measure === measure).map(({ id, series }) => [
      series?.model,
      claimOf(id, 'openai-launch').value,
    ]);
    expect(scores).toEqual([
      ['GPT-4o mini', mini],
      ['Gemini 1.5 Flash', gemini],
      ['Claude 3 Haiku', claude],
    ]);
  });

  it('have no score of the rivals where the document reports none', () => {
    for (const test of ['math', 'drop']) {
      for (const rival of ['gemini-1.5-flash', 'claude-3-haiku']) {
        expect(claimOf(`${test}-${rival}`, 'doc-b').value).toBeNull();
      }
    }
  });
});
