import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtSite } from './support/builtSite';

const { open } = builtSite();

const PLAN = '?t=Plan&p=openai&w1=r1m~i1000000~o200000~nLarge+one';
/** Widths of A4 and Letter in CSS pixels, less margins of 14 mm: (210 - 28) / 25.4 x 96 and 8.5 x 96 - 28 / 25.4 x 96. */
const PAPERS = [
  { paper: 'A4', width: 688 },
  { paper: 'Letter', width: 710 },
] as const;

async function onPaper(query: string, width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await open(query, { viewport: { width, height: 900 }, colorScheme });
  await page.waitForLoadState('networkidle');
  await page.emulateMedia({ media: 'print', colorScheme });
  return page;
}

describe('printing', () => {
  it.each(PAPERS)(
    '“the charts come out blank”: on $paper the total and the tables carry the figures',
    async ({ width }) => {
      const page = await onPaper(PLAN, width);
      expect(await page.locator('[data-metric="monthly-usd"]').isVisible()).toBe(true);
      const money = page.getByRole('region', { name: 'Where does the money go?' });
      await money.scrollIntoViewIfNeeded();
      expect(await money.getByRole('img').isVisible()).toBe(false);
      // 1M x 0.15 and 200K x 0.60: 0.15 + 0.12 = 0.27.
      const rows = await money.getByRole('row').allInnerTexts();
      expect(rows.some((row) => /Input.*1,000,000.*\$0\.15/s.test(row))).toBe(true);
      expect(rows.some((row) => /Total a month.*\$0\.27/s.test(row))).toBe(true);
      for (const table of await page.getByRole('table').all()) expect(await table.isVisible()).toBe(true);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    },
  );

  it('shows what was entered, the sources with their addresses and the link, and nothing to press', async () => {
    const page = await onPaper(PLAN, 688);
    expect(await page.getByLabel('Input, tokens a request').isVisible()).toBe(true);
    expect(await page.getByRole('contentinfo').innerText()).toMatch(
      /Printed on .*\. This estimate: http:\/\/127\.0\.0\.1:\d+\/docs\/cost\/\?v=1&t=Plan&p=openai.*w1=r1m~i1000000~o200000~nLarge\+one&z=1/,
    );
    const written = await page
      .getByRole('link', { name: /OpenAI API pricing/ })
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(written).toContain('https://developers.openai.com/api/docs/pricing');
    for (const button of await page.locator('button').all()) expect(await button.isVisible()).toBe(false);
  });

  it('shows the link on paper alone', async () => {
    const page = await open(PLAN);
    expect(await page.getByText(/Printed on/).isVisible()).toBe(false);
  });

  it('is dark on light from a dark page too', async () => {
    const page = await onPaper(PLAN, 688, 'dark');
    const [red = 255] = await page.evaluate(
      () => getComputedStyle(document.body).color.match(/\d+/g)?.map(Number) ?? [],
    );
    expect(red).toBeLessThan(60);
  });

  it('puts the figure on the first page', async () => {
    const page = await onPaper(PLAN, 688);
    const top = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.getBoundingClientRect().top);
    expect(await top('[data-metric="monthly-usd"]')).toBeLessThan(await top('[data-workload="1"]'));
    for (const format of ['A4', 'Letter'] as const) {
      const pdf = await page.pdf({ format });
      expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
      expect(pages(pdf)).toBeLessThanOrEqual(4);
    }
  });
});

/** How many pages a PDF has, by the count of its page tree. */
function pages(pdf: Buffer): number {
  return Math.max(
    ...[...pdf.toString('latin1').matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)),
  );
}
