import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtSite, metricOf } from './support/builtSite';
import { recordPaintedFigures } from './support/paintedFigures';
import { DIST } from './support/servers';

const { open, site } = builtSite();

const PAGES = ['index.html', 'embed/index.html'];

/** The calculator's own pages: on the default estimate and on each preset. */
const FULL_PAGES = [
  'index.html',
  ...readdirSync(join(DIST, 'presets')).map((preset) => `presets/${preset}/index.html`),
];

describe('the served HTML', () => {
  it.each(PAGES)('of %s holds the default estimate', (file) => {
    const html = readFileSync(join(DIST, file), 'utf8');
    // 1,000 x 30 x (2,000 x 0.15 + 500 x 0.60) / 1M = 18.00 a month, 216.00 a year, 0.0006 a request, 0.60 per 1,000.
    const expected = {
      'monthly-usd': '18',
      'annual-usd': '216',
      'per-request-usd': '0.0006',
      'per-1k-requests-usd': '0.6',
    };
    for (const [metric, usd] of Object.entries(expected)) {
      expect(html).toMatch(new RegExp(`<output[^>]*data-metric="${metric}" data-usd="${usd}"`));
    }
  });

  it.each(FULL_PAGES)('of %s has every question with its answer', (file) => {
    const html = readFileSync(join(DIST, file), 'utf8');
    const rows = html.split(/(?=<section[^>]* data-question=)/).slice(1);
    const answered = rows.map((row) => [
      row.match(/data-question="([^"]*)"/)?.[1],
      row.match(/<p[^>]* data-answer="true"[^>]*>(.*?)<\/p>/)?.[1]?.replaceAll(/<[^>]*>/g, ''),
    ]);
    expect(answered).toEqual(
      ['move', 'cheaper', 'money', 'bill', 'limits', 'prices'].map((id) => [
        id,
        expect.stringMatching(/^[A-Z].* .*\.$/),
      ]),
    );
  });

  it.each([...FULL_PAGES, 'embed/index.html'])(
    'of %s has no inline script and no style attribute',
    (file) => {
      const html = readFileSync(join(DIST, file), 'utf8');
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
      expect(html).not.toMatch(/\sstyle=|<style/);
    },
  );

  it.each(PAGES)('of %s names no address outside the site for what it loads', (file) => {
    const html = readFileSync(join(DIST, file), 'utf8');
    const loaded = [...html.matchAll(/<(?:script|link|img)[^>]*\b(?:src|href)="([^"]*)"/g)].map(
      ([, address]) => address,
    );
    expect(loaded.length).toBeGreaterThan(2);
    for (const address of loaded) expect(address).toMatch(/^(\.\.?\/|data:,$)/);
  });

  it('is taken over without a change when there is no link', async () => {
    const page = await open('');
    await page.getByRole('button', { name: 'Add a workload' }).click();
    expect(await page.locator('[data-workload]').count()).toBe(2);
  });
});

describe('what comes right after the start', () => {
  it('takes nothing away that was served, until it is there', async () => {
    let letCome = () => {};
    const comes = new Promise<void>((resolve) => {
      letCome = resolve;
    });
    const page = await open('', {
      before: (fresh) =>
        fresh.route('**/after-*', async (route) => {
          await comes;
          await route.continue();
        }),
    });
    await page.locator('html.started').waitFor({ state: 'attached' });
    const textsOf = (shown: Page) => shown.locator('main, footer').allTextContents();
    const served = await textsOf(await open('', { javaScriptEnabled: false, waitForFigures: false }));
    expect(served.join(' ')).toContain('Estimates as pages');
    expect(await textsOf(page)).toEqual(served);
    letCome();
    const example = page.getByRole('button', { name: 'Coding assistant' });
    await expect
      .poll(async () => {
        if (!(await example.isVisible())) await page.getByText('An example', { exact: true }).click();
        return example.isVisible();
      })
      .toBe(true);
  });
});

describe('a page whose script does not come', () => {
  it.each(['', 'embed/'])('shows no figure for a link and says so: /%s', async (place) => {
    const page = await open(`${place}?w1=r5d~i10~o10`, {
      waitForFigures: false,
      expectsComplaints: true,
      before: async (fresh) => {
        await fresh.route(/assets\/(index|embed)-.*\.js/, (route) => route.abort());
      },
    });
    await page.getByRole('alert').filter({ hasText: 'could not be started' }).waitFor();
    expect(await page.locator('[data-metric="monthly-usd"]').isVisible()).toBe(false);
    expect(await page.getByText('$18.00').first().isVisible()).toBe(false);
  });

  it.each(['', 'embed/'])('shows no figure for a link without JavaScript: /%s', async (place) => {
    const page = await open(`${place}?w1=r5d~i10~o10`, { waitForFigures: false, javaScriptEnabled: false });
    expect(await page.locator('[data-metric="monthly-usd"]').isVisible()).toBe(false);
    expect(await page.getByText(/needs JavaScript/).isVisible()).toBe(true);
  });

  it('never paints the default figure before a link’s own', async () => {
    const page = await open('?w1=r5d~i10~o10', {
      waitForFigures: false,
      before: recordPaintedFigures,
    });
    await page.locator('html.figures-shown').waitFor({ state: 'attached' });
    await page.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length > 3);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    // 5 x 30 x (10 x 0.15 + 10 x 0.60) / 1M = 0.001125 USD.
    expect(new Set(seen)).toEqual(new Set(['$0.001125']));
    expect(await metricOf(page, 'monthly-usd')).toBe(0.001125);
  });

  it('is served from a sub-path by relative addresses alone', () => {
    expect(new URL(site().address).pathname).toBe('/docs/cost/');
  });
});
