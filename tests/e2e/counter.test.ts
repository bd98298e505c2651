import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from './support/builtSite';
import { DIST, type Running, serveSite } from './support/servers';

const FOLDER = fileURLToPath(new URL('../../node_modules/.cache/counter-page', import.meta.url));
const CONFIG = fileURLToPath(new URL('support/counterPage/vite.config.ts', import.meta.url));

const { open } = builtSite();
let served: Running;

/** A page that counts, under the policy of the site, and once more in a folder of which the root is the base. */
beforeAll(async () => {
  const vite = dirname(createRequire(import.meta.url).resolve('vite/package.json'));
  const { NODE_ENV: _, ...env } = process.env;
  execFileSync(
    process.execPath,
    [join(vite, 'bin/vite.js'), 'build', '--config', CONFIG, '--emptyOutDir', '--outDir', FOLDER],
    { env, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/.exec(
    readFileSync(join(DIST, 'index.html'), 'utf8'),
  )?.[0];
  const html = readFileSync(join(FOLDER, 'index.html'), 'utf8').replace(
    '<meta charset="utf-8">',
    `<meta charset="utf-8">${policy}`,
  );
  expect(html).toContain("default-src 'none'");
  writeFileSync(join(FOLDER, 'index.html'), html);
  cpSync(join(FOLDER, 'index.html'), join(FOLDER, 'presets/chat/index.html'));
  const inFolder = html.replace(/<meta charset="utf-8">/, '<meta charset="utf-8"><base href="../../">');
  writeFileSync(
    join(FOLDER, 'presets/chat/index.html'),
    inFolder.replace("base-uri 'none'", "base-uri 'self'"),
  );
  served = await serveSite(FOLDER);
}, 120_000);

afterAll(() => served.close());

const page = (path: string, options = {}) =>
  open(`${served.address}${path}`, { waitForFigures: false, ...options });

/** The list of tokens is large, and the machine may be busy. */
const SOON = { timeout: 20_000 };

describe('a page that counts', () => {
  it.each(['', 'presets/chat/'])('does so in a worker, under the policy of the site: “%s”', async (path) => {
    const counting = await page(path);
    await counting.getByLabel('Text').fill('tiktoken is great! <|endoftext|>');
    const output = counting.locator('output');
    // Six tokens, and < | end of text | >, between bars.
    await expect
      .poll(() => output.textContent(), SOON)
      .toBe('13: t|ikt|oken| is| great|!| <|||end|of|text|||>');
    expect(await counting.locator('progress').getAttribute('value')).toBe('1');
    expect(counting.workers()).toHaveLength(1);
  });

  it('keeps up with typing', async () => {
    const counting = await page('');
    await counting.getByLabel('Text').pressSequentially('one two three four');
    await expect.poll(() => counting.locator('output').textContent(), SOON).toBe('4: one| two| three| four');
  });

  it('says so where a part of the list can’t be loaded, and counts once it can', async () => {
    let isOffline = true;
    const counting = await page('', {
      expectsComplaints: true,
      before: (fresh: Awaited<ReturnType<typeof page>>) =>
        fresh.context().route(/o200k_base/, (route) => (isOffline ? route.abort() : route.continue())),
    });
    await counting.getByLabel('Text').fill('hello');
    await expect.poll(() => counting.locator('output').textContent(), SOON).toBe('not-loaded');
    isOffline = false;
    await counting.getByLabel('Text').fill('hello world');
    await expect.poll(() => counting.locator('output').textContent(), SOON).toBe('2: hello| world');
  });

  it('lists the package that the list of tokens is from, for the licences', () => {
    const packages = JSON.parse(readFileSync(join(FOLDER, '.vite/packages-worker.json'), 'utf8'));
    expect(packages).toMatchObject([{ name: 'gpt-tokenizer', identifier: 'MIT' }]);
    expect(packages[0].text).toMatch(/copyright/i);
  });

  it('has nothing of the list of tokens in its own scripts', () => {
    const html = readFileSync(join(FOLDER, 'index.html'), 'utf8');
    const script = /src="\.\/(assets\/[^"]+)"/.exec(html)?.[1] ?? '';
    expect(gzipSync(readFileSync(join(FOLDER, script))).length).toBeLessThan(3_000);
  });
});
