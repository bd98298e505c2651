/** Numbers are what their writer meant: before the page has started, by mouse, from the clipboard of a spreadsheet. */
import { describe, expect, it } from 'vitest';
import { builtSite, metricOf } from './support/builtSite';

const { open } = builtSite();

describe('a number', () => {
  it('that is entered before the page has started is kept, and counts', async () => {
    const page = await open('', {
      before: (fresh) =>
        fresh.route(/assets\/index-.*\.js/, async (route) => {
          await fresh.getByLabel('How often').fill('50000');
          await fresh.getByLabel('Period of the requests').selectOption('week');
          await fresh.getByLabel('Name of workload 1').fill('Early');
          await route.continue();
        }),
    });
    // 50,000 x 30 / 7 = 214,285.714… calls of 2,000 in and 500 out: x $0.0006 = $128.571….
    await expect.poll(() => metricOf(page, 'monthly-usd')).toBeCloseTo((50_000 * 30 * 0.0006) / 7, 2);
    expect(await page.getByLabel('How often').inputValue()).toBe('50000');
    expect(await page.getByLabel('Name of workload 1').inputValue()).toBe('Early');
  });

  it('is replaced by what is typed after the first click on it', async () => {
    const page = await open('');
    await page.getByLabel('How often').click();
    await page.keyboard.type('400');
    // 400 x 30 x $0.0006 = $7.20.
    expect(await metricOf(page, 'monthly-usd')).toBe(7.2);
    await page.keyboard.press('Escape');
    expect(await metricOf(page, 'monthly-usd')).toBe(18);
  });

  it('from a column of cells is asked about', async () => {
    const page = await open('', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.evaluate(() => navigator.clipboard.writeText('1,000\r\n2,000\r\n'));
    await page.getByLabel('How often').click();
    await page.keyboard.press('ControlOrMeta+v');
    await page.getByRole('button', { name: 'Read it as 2,000' }).click();
    // 2,000 x 30 x $0.0006 = $36.
    expect(await metricOf(page, 'monthly-usd')).toBe(36);
  });

  it('has its caret behind the digit that was typed, when its commas move', async () => {
    const page = await open('');
    const requests = page.getByLabel('How often');
    await requests.click();
    await page.keyboard.press('End');
    await page.keyboard.type('0');
    await page.keyboard.press('Home');
    await page.keyboard.type('2');
    expect(await requests.inputValue()).toBe('210,000');
    expect(await requests.evaluate((input: HTMLInputElement) => input.selectionStart)).toBe(1);
  });
});
