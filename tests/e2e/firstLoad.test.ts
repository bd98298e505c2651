import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtSite } from './support/builtSite';
import { DIST } from './support/servers';

const { open } = builtSite();

const KB = 1_000;

/** The scripts that a page's HTML asks for, and those that they import before they run; not what they fetch later. */
function firstLoadScripts(page: string): string[] {
  const html = readFileSync(join(DIST, page), 'utf8');
  const named = [
    ...html.matchAll(/<(?:script[^>]*\ssrc|link[^>]*rel="modulepreload"[^>]*\shref)="([^"]+)"/g),
  ];
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(join(DIST, file), 'utf8');
    for (const [, from = ''] of code.matchAll(
      /(?:^|[;\n}])\s*(?:import|export)\s*(?:[\w*{}\s,$]*\bfrom\s*)?["'](\.[^"']+)["']/g,
    )) {
      visit(normalize(join(dirname(file), from)));
    }
  };
  for (const [, address = ''] of named) visit(normalize(join(dirname(page), address)));
  return [...found];
}

const gzippedBytes = (files: readonly string[]) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length, 0);

describe('the JavaScript of the first load, gzipped', () => {
  it.each([
    { page: 'index.html', limitKb: 100 },
    { page: 'embed/index.html', limitKb: 95 },
  ])('of $page is at most $limitKb KB', ({ page, limitKb }) => {
    const scripts = firstLoadScripts(page);
    const bytes = gzippedBytes(scripts);
    process.stdout.write(`${page}: ${(bytes / KB).toFixed(1)} of ${limitKb} KB in ${scripts.length} files\n`);
    // React alone is over 60 KB: less would mean that the scripts were not found.
    expect(bytes).toBeGreaterThan(60 * KB);
    expect(bytes).toBeLessThanOrEqual(limitKb * KB);
  });

  it('holds nothing of the charts, which come once they are near the window', async () => {
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
    await page.getByRole('region', { name: 'Where the money goes' }).scrollIntoViewIfNeeded();
    await page.locator('.recharts-surface').first().waitFor();
    expect(asked.join(' ')).toMatch(/BarsChart/);
  });
});
