import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtSite, metricOf } from './support/builtSite';
import { focused, keysOf } from './support/keys';
import { DESKTOP, queryOf } from './support/pageFigures';

const { open, site } = builtSite();

const monthly = (page: Page, usd: number) => expect.poll(() => metricOf(page, 'monthly-usd')).toBe(usd);
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const example = (page: Page) => page.locator('summary').filter({ hasText: 'An example' });
const kind = (page: Page, name: string) => page.getByRole('radio', { name });
const change = (page: Page) => button(page, /^Change discounts/);

/** Opens the page, and brings the focus from its top to the answer. */
async function atTheAnswer(query: string, before?: (page: Page) => Promise<unknown>) {
  const page = await open(query, { viewport: DESKTOP, ...(before ? { before } : {}) });
  const keys = await keysOf(page);
  await keys.tabTo(button(page, 'Skip to the answer'));
  await keys.press('Enter');
  return { page, keys };
}

/** 400 conversations a day of 6 turns, each sent with 900 tokens of instructions: 12,000 a month, each of
 * 1,050, 1,450, 1,850, 2,250, 2,650 and 3,050 = 12,300 tokens in and 6 x 250 = 1,500 out. Of the turns after the first
 * 80% of 1,024 + 1,408 + 1,792 + 2,176 + 2,560 = 8,960 is cached: 7,168, which leaves 5,132.
 * 12,000 x (5,132 x 0.15 + 7,168 x 0.075 + 1,500 x 0.60) / 1M = 9.2376 + 6.4512 + 10.80. */
const SUPPORT_CHAT_USD = 26.4888;

describe('by keyboard alone', () => {
  it('a support chat is an example away', async () => {
    const page = await open('', { viewport: DESKTOP });
    const keys = await keysOf(page);
    await keys.tabTo(example(page));
    await keys.press('ArrowDown', 'Enter');
    await monthly(page, SUPPORT_CHAT_USD);
    await focused(kind(page, 'Chat'));
    expect(keys.pressed()).toBeLessThanOrEqual(7);
  });

  it('a chat is described from the first field on', async () => {
    const page = await open('', { viewport: DESKTOP });
    const keys = await keysOf(page);
    await keys.tabTo(button(page, 'Skip to the workloads'));
    await keys.press('Enter');
    await focused(kind(page, 'Single calls'));
    await keys.press('ArrowRight');
    await keys.tabTo(page.getByLabel('Conversations, How often'));
    await keys.type('400');
    await keys.tabTo(page.getByLabel('Turns, How long'));
    await keys.type('6');
    await keys.tabTo(page.getByLabel('System prompt, Instructions'));
    await keys.type('900');
    await monthly(page, SUPPORT_CHAT_USD);
    expect(keys.pressed()).toBeLessThanOrEqual(16);
  });

  it('3M requests a month in Batch are an example, a number and a letter', async () => {
    const page = await open('', { viewport: DESKTOP });
    const keys = await keysOf(page);
    await keys.tabTo(example(page));
    await keys.press('ArrowUp', 'Enter');
    await focused(kind(page, 'Single calls'));
    await keys.tabTo(page.getByLabel('Requests, How often'));
    await keys.type('3M');
    await keys.tabTo(page.getByLabel('Period of the requests'));
    await keys.press('m');
    // 3M x (800 x 0.075 + 40 x 0.30) / 1M = 180 + 36.
    await monthly(page, 216);
    expect(keys.pressed()).toBeLessThanOrEqual(12);
  });

  it('20,000 scanned invoices a month are an example', async () => {
    const page = await open('', { viewport: DESKTOP });
    const keys = await keysOf(page);
    await keys.tabTo(example(page));
    await keys.press('ArrowDown', 'ArrowDown', 'Enter');
    // 20,000 x ((500 + 25,501) x 0.15 + 150 x 0.60) / 1M = 78.003 + 1.80.
    await monthly(page, 79.803);
    await focused(kind(page, 'Scanned pages'));
    expect(keys.pressed()).toBeLessThanOrEqual(8);
  });

  it('a fine-tuned model and the job that trains it are at the end of the workload', async () => {
    const { page, keys } = await atTheAnswer('');
    await keys.tabTo(change(page), 'Shift+Tab');
    await keys.press('Enter');
    await keys.tabTo(page.getByLabel('Fine-tuned'));
    await keys.press('Space');
    await keys.tabTo(page.getByLabel('Training file'));
    await keys.type('1M');
    // 60M x 0.30 + 15M x 1.20 = 18 + 18.
    await monthly(page, 36);
    // Twelve months, and 1M tokens x 3 epochs x 0.30 once: 432 + 0.90.
    expect(await metricOf(page, 'annual-usd')).toBeCloseTo(432.9, 9);
    expect(keys.pressed()).toBeLessThanOrEqual(18);
  });

  it('a link is compared with', async () => {
    const { page, keys } = await atTheAnswer('');
    await keys.tabTo(button(page, 'Compare'));
    await keys.press('Enter');
    await focused(page.getByLabel('Link of the other estimate'));
    await keys.paste(`${site().address}?v=1&w1=r500d~i2000~o500&z=1`);
    // Half as many requests cost half of 18.00.
    await page.getByText('This estimate costs $9.00 a month more than the other one.').waitFor();
    expect(await page.getByRole('dialog').getByRole('table').count()).toBeGreaterThan(0);
    expect(keys.pressed()).toBeLessThanOrEqual(9);
  });

  it('the page is put on paper', async () => {
    const { page, keys } = await atTheAnswer('', (fresh) =>
      fresh.addInitScript(() => {
        window.print = () => document.body.setAttribute('data-printed', '');
      }),
    );
    await keys.tabTo(button(page, 'Print'));
    await keys.press('Enter');
    await page.locator('body[data-printed]').waitFor();
    expect(keys.pressed()).toBeLessThanOrEqual(11);
  });

  it('twenty workloads are handed on', async () => {
    const { page, keys } = await atTheAnswer(queryOf(20));
    await keys.tabTo(button(page, 'Share'));
    await keys.press('Enter');
    const link = await page.getByRole('dialog').getByLabel('Link', { exact: true }).inputValue();
    expect(link).toMatch(/w20=r1950d~.*&z=20/);
    expect(keys.pressed()).toBeLessThanOrEqual(5);
  });

  it('of twenty workloads one is edited, then another, and nothing is lost', async () => {
    const page = await open(queryOf(20), { viewport: DESKTOP });
    const keys = await keysOf(page);
    const opener = (number: number) =>
      page.locator(`[data-workload="${number}"]`).getByRole('button', { name: `Bot ${number}` });
    const field = (number: number, label: string) =>
      page.locator(`[data-workload="${number}"]`).getByLabel(label);
    const month = async (number: number) =>
      Number(
        await page
          .locator(`[data-workload="${number}"] [data-metric="workload-monthly-usd"]`)
          .getAttribute('data-usd'),
      );
    await keys.tabTo(opener(3));
    await keys.press('Enter');
    await keys.tabTo(field(3, 'Output, tokens a request'));
    await keys.type('1k');
    // 250 x 30 = 7,500 requests: 480 x 0.15 + 720 x 0.075 + 1,000 x 0.60 = 726 / 1M each.
    await expect.poll(() => month(3)).toBeCloseTo(5.445, 9);
    await keys.tabTo(opener(5));
    await keys.press('Enter');
    await keys.tabTo(field(5, 'Requests, How often'));
    await keys.type('1k');
    // 30,000 requests: 480 x 0.15 + 720 x 0.075 + 350 x 0.60 = 336 / 1M each.
    await expect.poll(() => month(5)).toBeCloseTo(10.08, 9);
    // The first is folded: its figure stands, and so does what was typed into it once it is open again.
    expect(await field(3, 'Output, tokens a request').isVisible()).toBe(false);
    expect(await month(3)).toBeCloseTo(5.445, 9);
    await keys.tabTo(opener(3), 'Shift+Tab');
    await keys.press('Enter');
    expect(await field(3, 'Output, tokens a request').inputValue()).toBe('1,000');
    // All twenty at first: 30 x (50 + 150 + ... + 1,950 = 20,000) = 600,000 requests x 336 / 1M = 201.60. The third has gone
    // from 7,500 x 336 / 1M = 2.52 to 5.445, the fifth from 13,500 x 336 / 1M = 4.536 to 10.08.
    await expect.poll(() => metricOf(page, 'monthly-usd')).toBeCloseTo(201.6 + 2.925 + 5.544, 9);
    // From the top of the page the fields of the one that is open are near.
    await keys.tabTo(button(page, 'Skip to the workloads'), 'Shift+Tab');
    await keys.press('Enter');
    await focused(page.locator('[data-workload="3"]').getByRole('radio', { name: 'Single calls' }));
  });
});
