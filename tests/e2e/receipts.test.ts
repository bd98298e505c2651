import { describe, expect, it } from 'vitest';
import { builtSite } from './support/builtSite';
import { pressAction } from './support/questions';

const { open } = builtSite();

describe('receipts', () => {
  it('open the figures of a workload to tokens, price, amount and source, and are copied as Markdown', async () => {
    const page = await open('?w1=r1000d~i2000~o500~c50~nBot', {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('button', { name: 'Receipt of Bot' }).click();
    const dialog = page.getByRole('dialog', { name: 'Receipt: Bot' });
    await dialog.waitFor();
    const rows = await dialog.getByRole('row').allInnerTexts();
    // 30,000 requests; 60M in, half of it cached; 15M out. 30M x 0.15 = 4.50; 30M x 0.075 = 2.25; 15M x 0.60 = 9.00.
    expect(rows[0]).toMatch(/^Input\s*30,000,000 × \$0\.15 per 1M tokens\. .*line 37.*\s\$4\.50$/s);
    expect(rows[1]).toMatch(/^Cached input\s*30,000,000 × \$0\.075 per 1M tokens\. .*\s\$2\.25$/s);
    expect(rows[2]).toMatch(/^Output\s*15,000,000 × \$0\.60 per 1M tokens\. .*\s\$9\.00$/s);
    expect(rows[3]).toMatch(/^A month\s.*\$15\.75$/s);
    expect(
      await dialog.getByText('1,000 a day × 30 days = 30,000 requests a month.').count(),
    ).toBeGreaterThan(0);
    await dialog.getByRole('button', { name: 'Copy Markdown' }).click();
    await dialog.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^## Bot\n/);
    expect(copied).toContain('| Input | 30,000,000 × $0.15 per 1M tokens | $4.50 |');
  });

  it('add the workloads up and derive the other figures', async () => {
    const page = await open('?w1=r1000d~i2000~o500&w2=r1m~i1000000~o200000');
    await pressAction(page, 'Receipt');
    const dialog = page.getByRole('dialog', { name: 'Receipt: The whole estimate' });
    // 18.00 + 0.27 = 18.27 a month; x 12 = 219.24.
    await dialog.getByRole('row', { name: /^A month.*\$18\.27$/s }).waitFor();
    await dialog.getByRole('row', { name: /^A year at this rate.*12 × \$18\.27.*\$219\.24$/s }).waitFor();
  });
});
