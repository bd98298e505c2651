import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtSite } from './support/builtSite';
import { openQuestion } from './support/questions';
import { DIST } from './support/servers';

const { open } = builtSite();

const scripts = () =>
  readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));

describe('what users complained of elsewhere', () => {
  it('“a strict policy breaks the page”: no script of the site makes code out of text', () => {
    const files = scripts();
    expect(files).toContain('embed.js');
    for (const file of files) {
      expect(readFileSync(join(DIST, file), 'utf8'), file).not.toMatch(/\bnew Function\(|\beval\(/);
    }
  });

  it('“the table can’t be read, it is inside the chart”: tables stand outside of it', async () => {
    const page = await open('');
    await openQuestion(page, 'money');
    await page.locator('.recharts-surface').first().waitFor();
    await expect.poll(() => page.getByRole('table').count()).toBeGreaterThan(1);
    expect(await page.locator(':is([role="img"], [role="application"]) table').count()).toBe(0);
  });
});
