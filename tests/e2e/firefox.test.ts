import type { Page } from 'puppeteer-core';
import { describe, expect, inject, it } from 'vitest';
import { firefoxSite } from './support/firefoxSite';
import { serveHtml } from './support/servers';

const firefoxPath = inject('firefoxPath');

const OUTPUT = 'input[id$="outputTokensPerRequest"]';

const button = (name: string) => `::-p-xpath(//button[normalize-space()="${name}"])`;

async function openEstimate(open: (path: string) => Promise<Page>, path: string): Promise<Page> {
  const page = await open(path);
  await page.waitForSelector('html.figures-shown');
  return page;
}

/** Waits until the month costs so many dollars. */
const monthIs = (page: Page, usd: string) =>
  page.waitForSelector(`output[data-metric="monthly-usd"][data-usd="${usd}"]`);

async function type(page: Page, field: string, text: string): Promise<void> {
  // The first click selects what a field of a number holds.
  await page.locator(field).click();
  await page.keyboard.type(text);
}

describe.skipIf(firefoxPath === null)('in Firefox', () => {
  const { open } = firefoxSite(firefoxPath ?? '');

  it('a workload is typed, has its figure, and its link opens the same', async () => {
    const page = await openEstimate(open, '');
    await monthIs(page, '18');
    await type(page, OUTPUT, '0');
    // 60M x 0.15 alone.
    await monthIs(page, '9');
    await page.waitForFunction(() => location.search.includes('o0'));
    await page.locator(button('Share')).click();
    const field = await page.waitForSelector('dialog[open] input[readonly], dialog[open] textarea[readonly]');
    const address = await field?.evaluate((element) => (element as HTMLInputElement).value);
    expect(address).toMatch(/[?&]w1=r1000d~i2000~o0&z=1/);
    await monthIs(await openEstimate(open, address ?? ''), '9');
  });

  it.each(['Share', 'Save', 'Download', 'Compare', 'Embed', 'Receipt'])(
    'the dialog of “%s” opens with the focus in it, and gives it back',
    async (name) => {
      const page = await openEstimate(open, '');
      await page.locator(button(name)).click();
      await page.waitForSelector('dialog[open]');
      await page.waitForFunction(() =>
        document.querySelector('dialog[open]')?.contains(document.activeElement),
      );
      await page.keyboard.press('Escape');
      await page.waitForFunction(
        (opener) =>
          document.querySelector('dialog[open]') === null &&
          document.activeElement?.textContent?.trim() === opener,
        {},
        name,
      );
    },
  );

  it('own prices take the place of the list’s', async () => {
    const page = await openEstimate(open, '#prices');
    await page.locator('::-p-xpath(//summary[normalize-space()="Your own prices"])').click();
    await type(page, 'input[id$="base.standard.output"]', '1.20');
    // 60M x 0.15 + 15M x 1.20 = 9 + 18.
    await monthIs(page, '27');
  });

  it('the embed in another page has its height, and follows the theme of the page', async () => {
    const site = inject('siteAddress');
    const host = await serveHtml(`<!doctype html><html lang="en" data-theme="light"><title>Docs</title>
      <iframe src="${site}embed/" title="Estimate" width="100%" height="640"></iframe>
      <script src="${site}embed.js" async></script></html>`);
    try {
      const page = await open(host.address);
      const frame = await page.waitForFrame((found) => found.url().includes('/embed/'));
      await frame.waitForSelector('output[data-metric="monthly-usd"][data-usd="18"]');
      await frame.waitForFunction(() => {
        const content = document.querySelector('#app > div')?.getBoundingClientRect().height ?? 0;
        return innerHeight !== 640 && Math.ceil(content) === innerHeight;
      });
      const shows = (scheme: 'light' | 'dark') =>
        frame.waitForFunction(
          (wanted) => {
            const [red = 0] = getComputedStyle(document.documentElement).backgroundColor.match(/\d+/g) ?? [];
            return (Number(red) > 128 ? 'light' : 'dark') === wanted;
          },
          {},
          scheme,
        );
      await shows('light');
      await page.evaluate(() => {
        document.documentElement.dataset.theme = 'dark';
      });
      await shows('dark');
    } finally {
      await host.close();
    }
  });

  it('the sheet to sign is what is printed', async () => {
    const page = await openEstimate(open, '');
    await page.waitForSelector('[data-question="move"] table');
    // It goes on before the page could do anything later.
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        document.title = document.querySelector('[data-paper]')?.textContent ?? 'nothing';
      });
    });
    const pdf = await page.pdf({ format: 'A4' });
    expect(Buffer.from(pdf).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    expect(await page.title()).toContain('$18.00 a month');
  });
});
