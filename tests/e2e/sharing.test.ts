import { describe, expect, it } from 'vitest';
import { checked } from '../support/linkCheck';
import { builtSite, metricOf } from './support/builtSite';
import { pressAction } from './support/questions';

const { open, site } = builtSite();

// OpenAI's list of 18 July 2024 has no Batch: 30M in x 0.15 + 7.5M out x 0.60 = 9.00, the other half not known. The
// list of 30 July 2026 has it at half the price: 9.00 + 4.50 = 13.50.
const OLDER = 'v=1&p=openai&px=20240718&w1=r1000d~i2000~o500~b50&z=1';

describe('a link from before a price change', () => {
  it('opens as it was sent, offers the prices of now, and is handed on with the ones that were chosen', async () => {
    const page = await open(`?${OLDER}`);
    expect(await metricOf(page, 'monthly-usd')).toBe(9);
    await page.getByText('Was over $9.00 a month on the list of 18 July 2024, now $13.50.').waitFor();
    await page.getByRole('radio', { name: /of 30 July 2026/ }).check();
    expect(await metricOf(page, 'monthly-usd')).toBe(13.5);
    await page.waitForURL(/px=20260730/);
    await page.getByRole('radio', { name: /of 18 July 2024/ }).check();
    await page.waitForURL(/px=20240718/);
    await page.reload();
    expect(await metricOf(page, 'monthly-usd')).toBe(9);
  });

  it('does the same in the embed, whose link to the full page keeps the date', async () => {
    const page = await open(`embed/?${OLDER}`);
    expect(await metricOf(page, 'monthly-usd')).toBe(9);
    await page.getByText('now $13.50').waitFor();
    const full = page.getByRole('link', { name: 'Full calculator' });
    expect(await full.getAttribute('href')).toBe(checked(`../?${OLDER}`));
    await page.getByRole('radio', { name: /of 30 July 2026/ }).check();
    expect(await metricOf(page, 'monthly-usd')).toBe(13.5);
    expect(await full.getAttribute('href')).toBe(checked(`../?${OLDER.replace('20240718', '20260730')}`));
  });

  it('says so in the bar that stays in sight on a phone', async () => {
    const page = await open(`?${OLDER}`, { viewport: { width: 390, height: 700 } });
    const dated = page.locator('#answer').getByText('Prices of 18 July 2024', { exact: true });
    const box = await dated.boundingBox();
    expect(box && box.y + box.height).toBeLessThanOrEqual(700);
    expect(await dated.evaluate((text) => text.scrollWidth - text.clientWidth)).toBeLessThanOrEqual(0);
  });
});

describe('what users complained of elsewhere', () => {
  it('“the copy button does nothing where the clipboard is blocked”: the text is selected and the page says so', async () => {
    const page = await open('?w1=r5d~i10~o10', {
      before: async (fresh) => {
        await fresh.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
        });
      },
    });
    await pressAction(page, 'Share');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('copy it with Ctrl+C').waitFor();
    const selected = await page.evaluate(() => {
      const area = document.activeElement;
      return area instanceof HTMLTextAreaElement
        ? area.value.slice(area.selectionStart, area.selectionEnd)
        : '';
    });
    expect(selected).toBe(checked(`${site().address}?v=1&px=20260603&w1=r5d~i10~o10&z=1`));
  });

  // 1,000 x 30 x (2,000 x 0.15 + 500 x 0.60) / 1M = 18.
  it.each([
    ['“# became %23”', '?v=1&w1=r1000d~i2000~o500&z=1%23rates-heading'],
    ['“& became &amp;”', '?v=1&amp;w1=r1000d~i2000~o500&amp;z=1'],
    ['“mail broke the link into lines”', '?v=1&%0D%0A%20w1=r1000d~i2000~o500&%20z=1'],
    ['“the full stop of the sentence became a part of it”', '?v=1&w1=r1000d~i2000~o500&z=1.'],
  ])('%s: the link opens exactly', async (_, path) => {
    const page = await open(path);
    expect(await metricOf(page, 'monthly-usd')).toBe(18);
    expect(await page.getByRole('alert').filter({ hasText: 'link' }).isVisible()).toBe(false);
  });

  it.each([
    ['“4 characters were cut off its end”', '?v=1&w1=r1000d~i2000~o500', 'cut off'],
    ['“it was encoded twice”', '?v%3D1%26w1%3Dr1000d~i2000~o500%26z%3D1', 'changed on its way'],
    ['“it was put into capitals”', '?V=1&W1=R1000D~I2000~O500&Z=1', 'changed on its way'],
  ])('%s: the link shows a notice and no figure', async (_, path, words) => {
    const page = await open(path);
    await page.getByRole('alert').filter({ hasText: words }).waitFor();
    expect(await page.locator('[data-usd]').count()).toBe(0);
  });
});

describe('comparing', () => {
  it('takes a link of any host and opens either estimate', async () => {
    const page = await open('?v=1&w1=r1000d~i2000~o500&z=1');
    await pressAction(page, 'Compare');
    await page
      .getByLabel('Link of the other estimate')
      .fill('https://elsewhere.example/x/?v=1&w1=r500d~i2000~o500&z=1');
    await page.getByText('This estimate costs $9.00 a month more than the other one.').waitFor();
    const [other] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('link', { name: 'Open the other estimate' }).click(),
    ]);
    await other.locator('html.figures-shown').waitFor({ state: 'attached' });
    expect(await metricOf(other, 'monthly-usd')).toBe(9);
  });
});
