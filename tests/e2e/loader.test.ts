import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { builtSite } from './support/builtSite';
import { frameOf, schemeOf } from './support/frames';
import { DIST, type Running, serveHtml } from './support/servers';

const { open, site } = builtSite();
const hosts: Running[] = [];

afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.close()));
});

const frameTag = (query = '', attributes = '') =>
  `<iframe src="${site().address}embed/${query}" title="Estimate" width="100%" height="640" ${attributes}></iframe>`;
const loaderTag = (attributes = 'async') => `<script src="${site().address}embed.js" ${attributes}></script>`;

interface HostOptions {
  readonly head?: string;
  readonly body: string;
  readonly html?: string;
  readonly bodyAttributes?: string;
  readonly width?: number;
  readonly windowHeight?: number;
}

/** A page of another origin, which writes down the changes of the estimates in it. */
async function openHost({
  head = '',
  body,
  html = '',
  bodyAttributes = '',
  width = 900,
  windowHeight = 800,
}: HostOptions) {
  const host = await serveHtml(`<!doctype html><html lang="en" ${html}><head><title>Docs</title>
    <script>
      window.changes = [];
      addEventListener('g4m-calc:change', ({ target, detail }) => changes.push([target.id, detail.monthlyUsd, detail.url]));
      window.sizes = 0;
      addEventListener('message', ({ data }) => { sizes += data.type === 'resize' ? 1 : 0; });
    </script>${head}</head><body ${bodyAttributes}>${body}</body></html>`);
  hosts.push(host);
  return open(host.address, { waitForFigures: false, viewport: { width, height: windowHeight } });
}

const addLoader = (page: Page) => page.addScriptTag({ url: `${site().address}embed.js` });

/** Waits until a frame is as high as its content, and has no scrollbar. */
async function fits(page: Page, index = 0): Promise<number> {
  const frame = await frameOf(page, index);
  await frame.waitForFunction(() => {
    const { scrollHeight } = document.documentElement;
    const content = document.querySelector('#app > div')?.getBoundingClientRect().height ?? 0;
    return Math.ceil(content) === innerHeight && scrollHeight === innerHeight;
  });
  return frame.evaluate(() => innerHeight);
}

describe('the loader', () => {
  it('has less than 2 KB gzipped', () => {
    expect(gzipSync(readFileSync(join(DIST, 'embed.js')), { level: 9 }).length).toBeLessThan(2_000);
  });

  it.each([
    { title: 'early, in the head', head: () => loaderTag('') },
    { title: 'at once, with the sandbox', head: () => loaderTag(''), attributes: 'sandbox="allow-scripts"' },
    { title: 'in its own time', head: () => loaderTag() },
  ])('gives a frame its height: $title', async ({ head, attributes = '' }) => {
    const page = await openHost({ head: head(), body: frameTag('', attributes) });
    expect(await fits(page)).not.toBe(640);
  });

  it.each(['', 'sandbox="allow-scripts"'])(
    'gives a frame its height when it comes long after it: %s',
    async (attributes) => {
      const page = await openHost({ body: frameTag('', attributes) });
      const frame = await frameOf(page);
      expect(await frame.evaluate(() => innerHeight)).toBe(640);
      await addLoader(page);
      expect(await fits(page)).not.toBe(640);
    },
  );

  it.each(['', 'sandbox="allow-scripts"', 'loading="lazy"'])(
    'gives a frame far below the window its height before it is seen: %s',
    async (attributes) => {
      const page = await openHost({
        head: `<style>p { height: 3000px }</style>${loaderTag()}`,
        body: `<p>Before</p>${frameTag('', attributes)}<p>After</p>`,
        windowHeight: 600,
      });
      await page.waitForFunction(() => document.querySelector('iframe')?.clientHeight !== 640);
      const contentPx = await (await frameOf(page)).evaluate(
        () => document.querySelector('#app > div')?.getBoundingClientRect().height ?? 0,
      );
      expect(await page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBe(Math.ceil(contentPx));
      expect(await page.evaluate(() => scrollY)).toBe(0);
      expect(await page.evaluate(() => (window as unknown as { sizes: number }).sizes)).toBeLessThanOrEqual(
        3,
      );
    },
  );

  it('lets a frame grow and shrink with its content', async () => {
    const page = await openHost({ head: loaderTag(), body: frameTag() });
    const frame = await frameOf(page);
    const first = await fits(page);
    await frame.getByLabel('Output, tokens a request').fill('20000');
    await frame.waitForFunction((before) => innerHeight > before, first);
    await fits(page);
    await frame.getByLabel('Output, tokens a request').fill('500');
    await frame.waitForFunction((before) => innerHeight === before, first);
  });

  it.each([320, 600, 900])('leaves no scrollbar at %s px and hears of at most four sizes', async (width) => {
    const css =
      '<style>* { box-sizing: border-box } body { margin: 0 } iframe { border: 3px solid gray }</style>';
    const page = await openHost({ head: css + loaderTag(), body: frameTag('', 'scrolling="yes"'), width });
    await fits(page);
    const frame = await frameOf(page);
    expect(
      await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    // One of them before its fields are there.
    expect(await page.evaluate(() => (window as unknown as { sizes: number }).sizes)).toBeLessThanOrEqual(4);
  });

  it('takes away the border that nobody asked for and keeps one that the page has', async () => {
    const border = (page: Page) => page.locator('iframe').evaluate((frame) => getComputedStyle(frame).border);
    const plain = await openHost({ head: loaderTag(), body: frameTag() });
    await fits(plain);
    expect(await border(plain)).toMatch(/^0px/);
    const styled = await openHost({
      head: `<style>iframe { border: 1px solid red }</style>${loaderTag()}`,
      body: frameTag(),
    });
    await fits(styled);
    expect(await border(styled)).toMatch(/^1px solid/);
  });

  it('keeps several frames apart and tells their page what each comes to', async () => {
    const page = await openHost({
      head: loaderTag(),
      body:
        frameTag('?w1=r1m~i1000000~o0', 'id="a"') +
        frameTag('?w1=r1m~i0~o1000000&amp;w2=r1m', 'id="b" width="320"'),
    });
    const heights = [await fits(page, 0), await fits(page, 1)];
    expect(heights[0]).not.toBe(heights[1]);
    await (await frameOf(page, 0)).getByLabel('Input, tokens a request').fill('2M');
    await page.waitForFunction(() =>
      (window as unknown as { changes: unknown[][] }).changes.some(([id, usd]) => id === 'a' && usd === 0.3),
    );
    const changes = await page.evaluate(() => (window as unknown as { changes: unknown[][] }).changes);
    // 1M x 0.15 = 0.15; 1M x 0.60 and one request of 1,000 x 0.15 + 300 x 0.60 per 1M = 0.00033.
    expect(new Set(changes.map(([id, usd]) => `${id} ${usd}`))).toEqual(
      new Set(['a 0.15', 'b 0.60033', 'a 0.3']),
    );
    expect(changes[0]?.[2]).toMatch(new RegExp(`^${site().address}\\?v=1&px=20260603&w1=r1m~i`));
  });

  it('does no harm when a page has it twice', async () => {
    const page = await openHost({
      head: loaderTag() + loaderTag('defer'),
      body: frameTag('', 'id="a"') + loaderTag(''),
    });
    await fits(page);
    await addLoader(page);
    const frame = await frameOf(page);
    await frame.getByRole('button', { name: /^Change discounts/ }).click();
    await frame.getByLabel('Fine-tuned').check();
    await page.waitForFunction(() =>
      (window as unknown as { changes: unknown[][] }).changes.some(([, usd]) => usd === 36),
    );
    const changes = await page.evaluate(() => (window as unknown as { changes: unknown[][] }).changes);
    expect(changes.filter(([, usd]) => usd === 36)).toHaveLength(1);
  });

  it('survives instant navigation: picks up new frames, also in a new body, and lets go of old ones', async () => {
    const page = await openHost({
      head: loaderTag(),
      html: 'data-theme="dark"',
      body: `<main>${frameTag('', 'id="a"')}</main>`,
    });
    await fits(page);
    await page.evaluate(
      (tag) => {
        const main = document.querySelector('main');
        if (main) main.innerHTML = tag;
      },
      frameTag('?w1=r1m&w2=r1m', 'id="b"'),
    );
    await fits(page);
    expect(await schemeOf(await frameOf(page))).toBe('dark');
    await page.evaluate(
      (tag) => {
        const body = document.createElement('body');
        body.innerHTML = tag;
        document.body.replaceWith(body);
      },
      frameTag('?w1=r1m&w2=r1m&w3=r1m', 'id="c"'),
    );
    await fits(page);
    await page.evaluate(() => {
      document.documentElement.dataset.theme = '';
      document.body.dataset.mdColorScheme = 'default';
    });
    const frame = await frameOf(page);
    await frame.locator('html[data-theme="light"]').waitFor({ state: 'attached' });
  });

  it('knows a frame of another address by its attribute, and leaves all others alone', async () => {
    const foreign = await serveHtml(`<!doctype html><title>Other</title><script>
      window.heard = [];
      addEventListener('message', ({ data }) => heard.push(data));
      const say = (type, more) => parent.postMessage({ ns: 'g4m-calc', v: 1, type, ...more }, '*');
      say('ready');
      say('resize', { height: 3000 });
      say('change', { monthlyUsd: 1, url: '' });
    </script>`);
    hosts.push(foreign);
    const copy = await serveHtml(`<script>
      addEventListener('message', ({ data }) => {
        if (data.type === 'hello') parent.postMessage({ ns: 'g4m-calc', v: 1, type: 'resize', height: 300 }, '*');
      });
      parent.postMessage({ ns: 'g4m-calc', v: 1, type: 'ready' }, '*');
    </script>`);
    hosts.push(copy);
    const page = await openHost({
      head: loaderTag(''),
      html: 'class="dark"',
      body: `<iframe src="${foreign.address}" title="Other" height="200"></iframe>
        <iframe src="${copy.address}?theme=light" title="Copy" height="200" data-g4m-calc></iframe>`,
    });
    await page.waitForFunction(() => document.querySelectorAll('iframe')[1]?.style.height === '300px');
    const other = page.locator('iframe').first();
    expect(await other.getAttribute('style')).toBeNull();
    const frame = await (await other.elementHandle())?.contentFrame();
    expect(await frame?.evaluate(() => (window as unknown as { heard: unknown[] }).heard)).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { changes: unknown[] }).changes)).toEqual([]);
  });

  it('believes a frame only as long as it is where its address says', async () => {
    const elsewhere = await serveHtml(`<script>
      parent.postMessage({ ns: 'g4m-calc', v: 1, type: 'resize', height: 3000 }, '*');
      parent.postMessage({ ns: 'g4m-calc', v: 1, type: 'change', monthlyUsd: 1, url: '' }, '*');
      parent.postMessage('done', '*');
    </script>`);
    hosts.push(elsewhere);
    const page = await openHost({ head: loaderTag(), body: frameTag('', 'id="a"') });
    const height = await fits(page);
    await page.evaluate((address) => {
      const done = new Promise<void>((resolve) => {
        addEventListener('message', ({ data }) => data === 'done' && resolve());
      });
      const { contentWindow } = document.querySelector('iframe') ?? {};
      contentWindow?.location.replace(address);
      return done;
    }, elsewhere.address);
    expect(await page.locator('iframe').evaluate((frame) => frame.clientHeight)).toBe(height);
    expect(
      await page.evaluate(() =>
        (window as unknown as { changes: unknown[][] }).changes.map(([, usd]) => usd),
      ),
    ).toEqual([18]);
  });
});

describe('a page without the loader', () => {
  it('shows the estimate at the height of the tag', async () => {
    const page = await openHost({ body: frameTag() });
    const frame = await frameOf(page);
    expect(await frame.locator('[data-metric="monthly-usd"]').isVisible()).toBe(true);
    expect(await page.locator('iframe').evaluate((element) => element.clientHeight)).toBe(640);
  });
});
