import { describe, expect, it } from 'vitest';
import golden from '../golden/requests.json';
import shapes from '../golden/shapes.json';
import { pairwise } from '../support/pairwise';
import { builtSite, metricOf } from './support/builtSite';
import { openQuestion } from './support/questions';

const { open, turn } = builtSite();

/** The fields that a link says something of by their letters, `ct`; of a price list and a shape also which, `p=openai`. */
const fieldsOf = ({ query }: { readonly query: string }) =>
  query
    .split(/[~&]|w\d=|x=/)
    .filter((field) => field !== '')
    .map((field) => (/^(?:p=|s\d)/.test(field) ? field : field.replace(/[\d.].*$/, '')));

/**
 * The engine's tests hold every golden case. Here, where each takes a page, stand those in which every two fields meet
 * that meet in any: what is at stake is that the page reads, works out and shows them all.
 */
const SHAPES = pairwise(shapes, fieldsOf);

describe('figures read off the built page', () => {
  it.each(['', 'embed/'])('are those worked by hand for requests: /%s', async (place) => {
    const page = await open(place);
    for (const { title, query, monthlyUsd, annualUsd, perRequestUsd, per1kRequestsUsd } of golden) {
      await turn(page, `${place}?${query}`);
      expect(await metricOf(page, 'monthly-usd'), title).toBe(monthlyUsd);
      expect(await metricOf(page, 'annual-usd'), title).toBe(annualUsd);
      expect(await metricOf(page, 'per-request-usd'), title).toBeCloseTo(perRequestUsd, 15);
      expect(await metricOf(page, 'per-1k-requests-usd'), title).toBeCloseTo(per1kRequestsUsd, 12);
    }
  });

  it('are those worked by hand for all shapes', async () => {
    const unless = (unknown: boolean, usd: number) => (unknown && usd === 0 ? null : usd);
    const page = await open('');
    for (const { title, query, monthlyUsd, annualUsd, perRequestUsd, ...lacks } of SHAPES) {
      await turn(page, `?${query}`);
      expect(await metricOf(page, 'monthly-usd'), title).toBe(unless(lacks.monthlyIncomplete, monthlyUsd));
      expect(await metricOf(page, 'annual-usd'), title).toBe(unless(lacks.incomplete, annualUsd));
      const perRequest = unless(lacks.monthlyIncomplete, perRequestUsd);
      const shown = await metricOf(page, 'per-request-usd');
      if (perRequest === null) expect(shown, title).toBeNull();
      else expect(shown, title).toBeCloseTo(perRequest, 12);
    }
  });

  it('stand once for each workload, numbered from 1', async () => {
    const page = await open('?w1=r1000d~i2000~o500&w2=r100d~i10000~o2000&w3=r1m~i100000~o0');
    const perWorkload = await page
      .locator('[data-workload]')
      .evaluateAll((cards) =>
        cards.map((card) => [
          card.getAttribute('data-workload'),
          ...[...card.querySelectorAll('[data-metric="workload-monthly-usd"]')].map((output) =>
            output.getAttribute('data-usd'),
          ),
        ]),
      );
    expect(perWorkload).toEqual([
      ['1', '18'],
      ['2', '8.1'],
      ['3', '0.015'],
    ]);
    // 18 + 8.1 + 0.015
    expect(await metricOf(page, 'monthly-usd')).toBe(26.115);
  });

  it('per request do not exist without requests', async () => {
    const page = await open('?w1=r0d~i2000~o500');
    expect(await metricOf(page, 'monthly-usd')).toBe(0);
    expect(await metricOf(page, 'per-request-usd')).toBeNull();
    expect(await metricOf(page, 'per-1k-requests-usd')).toBeNull();
  });

  it('stand beside their charts in tables of the same numbers', async () => {
    const page = await open('?w1=r1m~i1000000~o200000~c50');
    for (const id of ['money', 'cheaper']) {
      const row = await openQuestion(page, id);
      await row.locator('.recharts-surface').waitFor();
      expect(await row.getByRole('img').getByRole('table').count()).toBe(0);
    }
    const rows = await page.locator('[data-question="cheaper"]').getByRole('row').allInnerTexts();
    // Half cached, as entered, 0.2325; 0.15 + 0.12 is 0.0375 or 16.1% more; Batch 0.0975 or 41.9% less; fine-tuned twice.
    expect(rows.slice(1).map((row) => row.replaceAll(/\s+/g, ' '))).toEqual([
      'As entered $0.2325 — —',
      'Standard $0.2700 +$0.0375 +16.1%',
      'All in Batch $0.1350 −$0.0975 −41.9%',
      'Fine-tuned $0.5400 +$0.3075 +132.3%',
    ]);
  });
});
