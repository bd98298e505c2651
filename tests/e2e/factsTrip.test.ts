import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtSite, metricOf } from './support/builtSite';

const { open, site } = builtSite();

const output = (page: Page) => page.getByLabel('Output, tokens a request');
const toFacts = (page: Page) => page.getByRole('link', { name: 'Facts and sources' });

async function back(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Back to the cost calculator' }).click();
  await page.locator('html.figures-shown').waitFor({ state: 'attached' });
}

/** Types what makes the default estimate 27 USD: 1,000 x 30 x (2,000 x 0.15 + 1,000 x 0.60) / 1M = 9 + 18. */
async function edit(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await output(page).fill('1000');
}

describe('to the facts and back', () => {
  it('keeps the estimate, with an edit of a moment ago, by the page’s own way and by the browser’s', async () => {
    const page = await open('');
    await edit(page);
    await toFacts(page).click();
    await page.waitForURL(`${site().address}facts/`);
    await page.goBack();
    await page.locator('html.figures-shown').waitFor({ state: 'attached' });
    expect(await metricOf(page, 'monthly-usd')).toBe(27);
    await toFacts(page).click();
    await page.waitForURL(`${site().address}facts/`);
    await back(page);
    expect(await metricOf(page, 'monthly-usd')).toBe(27);
    expect(await output(page).inputValue()).toBe('1,000');
    expect(new URL(page.url()).search).toContain('o1000');
  });

  it('keeps it over every fact too', async () => {
    const page = await open('');
    await edit(page);
    await toFacts(page).click();
    await page.getByRole('link', { name: 'Every fact', exact: true }).click();
    await page.getByLabel('Words').fill('training');
    await page.waitForURL(/q=training/);
    await back(page);
    expect(await metricOf(page, 'monthly-usd')).toBe(27);
  });

  it('keeps it in a tab of its own', async () => {
    const page = await open('');
    await edit(page);
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      toFacts(page).click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await tab.waitForURL(`${site().address}facts/`);
    await back(tab);
    expect(await metricOf(tab, 'monthly-usd')).toBe(27);
    expect(await output(page).inputValue()).toBe('1,000');
  });

  it('keeps a preset that was left as it is, and what was made of one', async () => {
    const page = await open('presets/coding-assistant/');
    const usd = await metricOf(page, 'monthly-usd');
    await page.waitForLoadState('networkidle');
    await toFacts(page).click();
    await page.waitForURL(`${site().address}facts/`);
    await back(page);
    expect(page.url()).toBe(`${site().address}presets/coding-assistant/`);
    expect(await metricOf(page, 'monthly-usd')).toBe(usd);
    await page.waitForLoadState('networkidle');
    await output(page).fill('9000');
    await toFacts(page).click();
    await page.waitForURL(`${site().address}facts/`);
    await back(page);
    expect(await output(page).inputValue()).toBe('9,000');
  });

  it('follows an edit that was made after an earlier visit', async () => {
    const page = await open('?w1=r1000d~i2000~o700');
    await page.waitForLoadState('networkidle');
    await toFacts(page).click();
    await page.waitForURL(`${site().address}facts/`);
    await back(page);
    await edit(page);
    await page.waitForURL(/o1000/);
    await page.goBack();
    await page.waitForURL(`${site().address}facts/`);
    await back(page);
    expect(await metricOf(page, 'monthly-usd')).toBe(27);
  });

  it('tells no server the estimate', async () => {
    const asked: string[] = [];
    const page = await open('', {
      before: async (fresh) =>
        fresh.context().on('request', (request) => asked.push(request.url().replace(/#.*/s, ''))),
    });
    await edit(page);
    await toFacts(page).click();
    await page.waitForURL(`${site().address}facts/`);
    await back(page);
    expect(await metricOf(page, 'monthly-usd')).toBe(27);
    expect(asked.length).toBeGreaterThan(4);
    expect(asked.filter((address) => address.includes('?'))).toEqual([]);
  });
});
