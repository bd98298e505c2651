import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { checked } from '../support/linkCheck';
import { builtSite, metricOf } from './support/builtSite';
import { recordPaintedFigures } from './support/paintedFigures';
import { openQuestion, pressAction } from './support/questions';
import { DIST } from './support/servers';

const { open, site } = builtSite();

const PAGE = 'presets/coding-assistant/';

// 100 x 30 x (10,000 x 0.15 + 2,000 x 0.60) / 1M = 4.50 + 3.60 = 8.10.
const MONTHLY_USD = 8.1;

const monthlyBecomes = (page: Page, usd: string) =>
  page.locator(`[data-metric="monthly-usd"][data-usd="${usd}"]`).waitFor();

describe('the page of a preset', () => {
  it('holds the preset’s figures in its HTML, by relative addresses, without inline script or style', () => {
    const html = readFileSync(join(DIST, PAGE, 'index.html'), 'utf8');
    expect(html).toMatch(/<output[^>]*data-metric="monthly-usd" data-usd="8.1"/);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(html).not.toMatch(/\sstyle=|<style/);
    // A base turns `#part` into a place on another page.
    expect(html).not.toMatch(/href="#/);
    for (const [, address] of html.matchAll(/\b(?:src|href)="([^"]*)"/g))
      expect(address).not.toMatch(/^(?:\/|https?:)/);
  });

  it('opens with the preset’s figure from a sub-path, and is taken over without a change', async () => {
    const missing: string[] = [];
    const page = await open(PAGE, {
      before: async (fresh) => {
        fresh.on('response', (response) => {
          if (response.status() >= 400) missing.push(response.url());
        });
      },
    });
    expect(await metricOf(page, 'monthly-usd')).toBe(MONTHLY_USD);
    expect(await page.getByLabel('Name of workload 1').inputValue()).toBe('Coding assistant');
    await page.getByRole('button', { name: 'Add a workload' }).click();
    expect(await page.locator('[data-workload]').count()).toBe(2);
    await openQuestion(page, 'money');
    expect(page.url()).toMatch(/presets\/.*\/#money$|\?.*#money$/);
    await page.locator('.recharts-surface').first().waitFor();
    expect(missing).toEqual([]);
  });

  it('gives way to a link in its address, whose figure alone is ever painted', async () => {
    const page = await open(`${PAGE}?w1=r5d~i10~o10`, {
      waitForFigures: false,
      before: recordPaintedFigures,
    });
    await page.waitForFunction(() => (window as unknown as { seen: string[] }).seen.length > 3);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    // 5 x 30 x (10 x 0.15 + 10 x 0.60) / 1M = 0.001125.
    expect(new Set(seen)).toEqual(new Set(['$0.001125']));
  });

  it('shows no figure for a link without JavaScript', async () => {
    const page = await open(`${PAGE}?w1=r5d~i10~o10`, { waitForFigures: false, javaScriptEnabled: false });
    expect(await page.locator('[data-metric="monthly-usd"]').isVisible()).toBe(false);
    expect(await page.getByText('$8.10').first().isVisible()).toBe(false);
    expect(await page.getByText(/needs JavaScript/).isVisible()).toBe(true);
  });

  it('shows no figure for a link when its script does not come', async () => {
    const page = await open(`${PAGE}?w1=r5d~i10~o10`, {
      waitForFigures: false,
      expectsComplaints: true,
      before: async (fresh) => {
        await fresh.route(/assets\/index-.*\.js/, (route) => route.abort());
      },
    });
    await page.getByRole('alert').filter({ hasText: 'could not be started' }).waitFor();
    expect(await page.locator('[data-metric="monthly-usd"]').isVisible()).toBe(false);
  });

  it('keeps its address until something is changed; what is made of it has its own, at the root', async () => {
    const page = await open(PAGE);
    const history = await page.evaluate(() => window.history.length);
    await page.getByLabel('Output, tokens a request').fill('4k');
    await page.waitForURL(
      checked(
        `${site().address}?v=1&px=20260603&w1=r100d~i10000~o4000~n${encodeURIComponent('Coding assistant').replace('%20', '+')}&z=1`,
      ),
    );
    expect(await page.evaluate(() => window.history.length)).toBe(history);
    await page.reload();
    // 3,000 x (10,000 x 0.15 + 4,000 x 0.60) / 1M = 4.50 + 7.20 = 11.70.
    await monthlyBecomes(page, '11.7');
  });

  it('leads to the default estimate by the bare root, not back to the preset', async () => {
    const page = await open(`${PAGE}?w1=r1000d~i2000~o400`);
    await page.getByLabel('Output, tokens a request').fill('500');
    await page.waitForURL(site().address);
    await page.reload();
    await monthlyBecomes(page, '18');
  });

  it('shares, embeds and leads on by addresses from the site’s root, before and after an edit', async () => {
    const page = await open(PAGE);
    const query = 'v=1&px=20260603&w1=r100d~i10000~o2000~nCoding+assistant&z=1';
    for (const expected of [query, query.replace('o2000', 'o4000')].map(checked)) {
      await pressAction(page, 'Share');
      expect(await page.getByLabel('Link', { exact: true }).inputValue()).toBe(
        `${site().address}?${expected}`,
      );
      await page.keyboard.press('Escape');
      await pressAction(page, 'Embed');
      await page.getByRole('dialog').getByText(`${site().address}embed/?`).waitFor({ state: 'attached' });
      await page.keyboard.press('Escape');
      await page.getByLabel('Output, tokens a request').fill('4k');
      await page.waitForURL(/o4000/);
    }
    await page.getByRole('link', { name: 'Facts and sources' }).click();
    await page.waitForURL(`${site().address}facts/`);
  });
});

describe('every preset', () => {
  it('has a page that the calculator leads to', async () => {
    const page = await open('');
    const links = page.getByRole('navigation', { name: 'Estimates as pages' }).getByRole('link');
    const addresses = await links.evaluateAll((anchors) =>
      anchors.map((anchor) => (anchor as HTMLAnchorElement).href),
    );
    await page.getByText('An example', { exact: true }).click();
    const presets = page.locator('details[open]').getByRole('button');
    // The default estimate, and every preset.
    expect(addresses).toHaveLength(1 + (await presets.count()));
    for (const address of addresses) expect((await page.request.get(address)).status()).toBe(200);
    await links.filter({ hasText: 'Nightly tagging' }).click();
    // 6M x (800 x 0.075 + 40 x 0.30) / 1M = 360 + 72.
    await monthlyBecomes(page, '432');
    await page.getByRole('link', { name: 'Coding assistant' }).click();
    await monthlyBecomes(page, String(MONTHLY_USD));
    await page.getByRole('link', { name: 'Default estimate' }).click();
    await page.waitForURL(site().address);
    await monthlyBecomes(page, '18');
  });
});
