import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { builtSite } from './support/builtSite';
import { frameOf, schemeOf } from './support/frames';
import { changesIn, fits, hostPages } from './support/hostPage';
import { DIST } from './support/servers';

const site = builtSite();
const { frameTag, loaderTag, openHost } = hostPages(site);

const addLoader = (page: Page) => page.addScriptTag({ url: `${site.site().address}embed.js` });

describe('the loader', () => {
  it('has at most 2.1 KB gzipped', () => {
    expect(gzipSync(readFileSync(join(DIST, 'embed.js')), { level: 9 }).length).toBeLessThanOrEqual(2_100);
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

  it.each([
    { css: 'iframe { padding: 20px }' },
    { css: '* { box-sizing: border-box } iframe { padding: 20px; border: 3px solid gray }' },
    { css: 'iframe { box-sizing: border-box; padding: 1.5em 5% 7px; width: 90% }' },
    {
      css: 'iframe { box-sizing: border-box; padding: 4px } @media (width < 500px) { iframe { padding: 30px 4px } }',
    },
  ])('counts what stands between a frame and its edge: $css', async ({ css }) => {
    const page = await openHost({ head: `<style>${css}</style>${loaderTag()}`, body: frameTag() });
    await fits(page);
    await page.setViewportSize({ width: 400, height: 800 });
    await fits(page);
  });

  it('finds frames in shadow trees that are open, also in one that comes late, and tells the page of them', async () => {
    const page = await openHost({
      head: loaderTag(''),
      body: `<a-card><template shadowrootmode="open"><b-card><template shadowrootmode="open">
        ${frameTag('', 'id="a"')}</template></b-card></template></a-card><late-card></late-card>`,
    });
    await page.waitForFunction(() => (window as unknown as { changes: unknown[] }).changes.length === 1);
    await page.evaluate(
      (tag) => {
        class LateCard extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({ mode: 'open' }).innerHTML = tag;
          }
        }
        customElements.define('late-card', LateCard);
      },
      frameTag('?w1=r1m~i1000000~o0', 'id="b"'),
    );
    await page.waitForFunction(() => (window as unknown as { changes: unknown[] }).changes.length === 2);
    // 18 a month is the default estimate's; a million tokens of input are 0.15.
    expect((await changesIn(page)).map(([, usd]) => usd)).toEqual([18, 0.15]);
    for (const index of [0, 1]) expect(await fits(page, index)).not.toBe(640);
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
    const changes = await changesIn(page);
    // 1M x 0.15 = 0.15; 1M x 0.60 and one request of 1,000 x 0.15 + 300 x 0.60 per 1M = 0.00033.
    expect(new Set(changes.map(([id, usd]) => `${id} ${usd}`))).toEqual(
      new Set(['a 0.15', 'b 0.60033', 'a 0.3']),
    );
    expect(changes[0]?.[2]).toMatch(new RegExp(`^${site.site().address}\\?v=1&px=20260603&w1=r1m~i`));
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
    const changes = await changesIn(page);
    expect(changes.filter(([, usd]) => usd === 36)).toHaveLength(1);
  });

  it('survives instant navigation: picks up new frames, also in a new body, and lets go of old ones', async () => {
    const page = await openHost({
      head: `<style>.night { background: #111 }</style>${loaderTag()}`,
      html: 'class="night"',
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
      document.documentElement.className = '';
    });
    const frame = await frameOf(page);
    await frame.locator('html[data-theme="light"]').waitFor({ state: 'attached' });
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
