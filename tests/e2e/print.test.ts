import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtSite, type OpenOptions } from './support/builtSite';
import { queryOf } from './support/pageFigures';

const { open } = builtSite();

const MARGINS_MM = 28;
const PX_PER_MM = 96 / 25.4;

/** The room of a page within its margins, in CSS pixels. */
const PAPERS = (
  [
    ['A4', 210, 297],
    ['Letter', 215.9, 279.4],
  ] as const
).map(([format, widthMm, heightMm]) => ({
  format,
  width: Math.floor((widthMm - MARGINS_MM) * PX_PER_MM),
  height: Math.floor((heightMm - MARGINS_MM) * PX_PER_MM),
}));

const THREE =
  '?v=1&t=Support+2027&bu=900&w1=s1~r1000d~nSupport+chat&w2=r50000d~i2000~o500~b50~nNightly+tagging&w3=s2~r20000d~nContracts&z=3';
/** As long as a title and names can be. */
const LONG = `?v=1&t=${'Long+title+'.repeat(10)}&w1=r1000d~i2000~o500~n${'Long+name+'.repeat(6)}&z=1`;
/** Fine-tuned calls have no Batch price at Azure. */
const INCOMPLETE = '?v=1&p=azure-global&w1=r1000d~i2000~o500&w2=r1000d~i2000~o500~f1~b100&z=2';
const OWN = '?v=1&pi=0.2&w1=r1000d~i200000~o500~k1~ft1000000&z=1';
const PLANNED = '?v=1&mm=202612&mp=25&w1=r100000d~i2000~o500&z=1';

const ESTIMATES = {
  three: THREE,
  twenty: queryOf(20),
  long: LONG,
  incomplete: INCOMPLETE,
  own: OWN,
  planned: PLANNED,
};

async function openToPrint(query: string, options?: OpenOptions): Promise<Page> {
  const page = await open(query, options);
  await page.waitForLoadState('networkidle');
  return page;
}

async function onPaper(page: Page, { width, height }: { width: number; height: number }): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ media: 'print' });
}

describe.each(Object.entries(ESTIMATES))('an estimate on paper: %s', (name, query) => {
  it('has the sheet to sign on the first page, of A4 and Letter, with nothing wider than the page', async () => {
    const page = await openToPrint(query);
    for (const paper of PAPERS) {
      await onPaper(page, paper);
      const sheet = page.getByRole('region', { name: 'Sheet to sign' });
      expect(await sheet.evaluate((element) => element.scrollHeight)).toBeLessThanOrEqual(paper.height);
      expect(await sheet.getByText('Signature').isVisible()).toBe(true);
      expect(await sheet.evaluate((element) => getComputedStyle(element).breakAfter)).toBe('page');
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      const pdf = await page.pdf({ format: paper.format });
      expect(pagesOf(pdf)).toBeGreaterThan(1);
      if (name !== 'twenty') expect(pagesOf(pdf)).toBeLessThanOrEqual(3);
    }
  });
});

describe('printing', () => {
  it('puts what was typed a moment ago on paper, without the page, and takes it away again', async () => {
    const page = await openToPrint('');
    await page.getByRole('textbox', { name: 'Output' }).fill('0');
    await page.emulateMedia({ media: 'print' });
    // 60M x 0.15 alone.
    const figure = page.getByRole('region', { name: 'Sheet to sign' }).getByText('$9.00', { exact: true });
    await figure.first().waitFor();
    for (const gone of ['main', 'footer', '[data-metric="monthly-usd"]'])
      expect(await page.locator(gone).isVisible()).toBe(false);
    for (const button of await page.locator('button').all()) expect(await button.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('[data-paper]').waitFor({ state: 'detached' });
    expect(await page.locator('main').isVisible()).toBe(true);
  });

  it('shows nothing of it on the screen while a browser asks how to print', async () => {
    const page = await openToPrint('');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.locator('[data-paper]').waitFor({ state: 'attached' });
    expect(await page.locator('[data-paper]').isVisible()).toBe(false);
    expect(await page.locator('main').isVisible()).toBe(true);
  });

  it('tells until the shutdown as of the reader’s day, and writes the link out', async () => {
    const page = await openToPrint('', {
      before: (fresh) => fresh.clock.setFixedTime(new Date('2026-11-26T12:00:00')),
    });
    await page.emulateMedia({ media: 'print' });
    const sheet = page.getByRole('region', { name: 'Sheet to sign' });
    // 5 of 30 days of November, December, 13 of 31 days of January: 18 x (1/6 + 1 + 13/31) = 28.55.
    expect(await sheet.innerText()).toMatch(
      /26 November 2026[\s\S]*Until 14 January 2027, 49 days\s+\$28\.55/,
    );
    const link = sheet.getByRole('link');
    expect(await link.innerText()).toMatch(
      /^http:\/\/127\.0\.0\.1:\d+\/docs\/cost\/\?v=1&.*w1=r1000d~i2000~o500&z=1/,
    );
    // Its address is its text: once is enough.
    expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toBe('none');
  });

  it('is dark on light from a dark page too', async () => {
    const page = await openToPrint('', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    const figure = page.getByRole('region', { name: 'Sheet to sign' }).getByRole('strong').first();
    const [red = 255] = await figure.evaluate(
      (element) => getComputedStyle(element).color.match(/\d+/g)?.map(Number) ?? [],
    );
    expect(red).toBeLessThan(60);
  });

  it('has the page itself where the sheet could not be had, or where no figure may be shown', async () => {
    const without = await openToPrint('', {
      expectsComplaints: true,
      before: (fresh) => fresh.route('**/after-*', (route) => route.abort()),
    });
    const withheld = await openToPrint('?w1=r1000d~i2000~o500&z=2');
    for (const page of [without, withheld]) {
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('[data-metric="monthly-usd"]').isVisible()).toBe(true);
      expect(await page.getByRole('button', { name: 'Share', exact: true }).isVisible()).toBe(false);
    }
    expect(await withheld.getByText(/arrived incomplete/).isVisible()).toBe(true);
  });
});

/** How many pages a PDF has, by the count of its page tree. */
function pagesOf(pdf: Buffer): number {
  return Math.max(
    ...[...pdf.toString('latin1').matchAll(/\/Count (\d+)/g)].map(([, count]) => Number(count)),
  );
}
