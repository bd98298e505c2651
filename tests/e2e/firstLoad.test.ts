import { describe, expect, it } from 'vitest';
import { FIRST_LOADS, firstLoadBytes, firstLoadScripts } from '../support/firstLoad';
import { builtSite } from './support/builtSite';
import { openQuestion } from './support/questions';

const { open } = builtSite();

const KB = 1_000;

describe('the JavaScript of the first load, gzipped', () => {
  it.each(FIRST_LOADS)('of $page is at most $limitKb KB', ({ page, limitKb }) => {
    const bytes = firstLoadBytes(page);
    // React alone is over 60 KB: less would mean that the scripts were not found.
    expect(bytes).toBeGreaterThan(60 * KB);
    expect(bytes).toBeLessThanOrEqual(limitKb * KB);
  });

  it('holds nothing of the charts, which come once a row that has one is open', async () => {
    expect(firstLoadScripts('index.html').join(' ')).not.toMatch(/BarsChart/);
    const asked: string[] = [];
    const page = await open('', {
      viewport: { width: 390, height: 700 },
      before: async (fresh) => {
        fresh.on('request', (request) => asked.push(request.url()));
      },
    });
    await page.waitForLoadState('networkidle');
    expect(asked.join(' ')).not.toMatch(/BarsChart/);
    await openQuestion(page, 'money');
    await page.locator('.recharts-surface').first().waitFor();
    expect(asked.join(' ')).toMatch(/BarsChart/);
  });
});
