import type { Frame, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { checked } from '../support/linkCheck';
import { builtSite } from './support/builtSite';
import { frameOf, schemeOf } from './support/frames';
import { type Running, serveHtml } from './support/servers';

const { open, site } = builtSite();
const hosts: Running[] = [];

afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.close()));
});

interface HostOptions {
  readonly frames: readonly string[];
  readonly style?: string;
  readonly width?: number;
  readonly before?: (page: Page) => Promise<void>;
}

interface Received {
  readonly frame: number;
  readonly origin: string;
  readonly data: {
    readonly type: string;
    readonly height?: number;
    readonly monthlyUsd?: number | null;
    readonly url?: string;
  };
}

/** A page of another origin with frames of the embed, which writes down every message that it is sent. */
async function openHost({ frames, style = '', width = 900, before }: HostOptions): Promise<Page> {
  const host = await serveHtml(`<!doctype html><html lang="en"><title>Docs</title><style>${style}</style>
    <script>
      window.received = [];
      addEventListener('message', (event) => {
        const frames = [...document.querySelectorAll('iframe')];
        const frame = frames.findIndex(({ contentWindow }) => contentWindow === event.source);
        received.push({ frame, origin: event.origin, data: event.data });
      });
    </script>
    <p>Before</p>${frames.join('\n')}</html>`);
  hosts.push(host);
  return open(host.address, {
    waitForFigures: false,
    viewport: { width, height: 800 },
    ...(before ? { before } : {}),
  });
}

const frameTag = (query: string, attributes = '') =>
  `<iframe src="${site().address}embed/${query}" title="Estimate" width="100%" height="640" ${attributes}></iframe>`;

const received = (page: Page): Promise<Received[]> =>
  page.evaluate(() => (window as unknown as { received: Received[] }).received);

async function waitForMessage(page: Page, type: string, count = 1): Promise<Received[]> {
  await page.waitForFunction(
    ([wanted, least]) =>
      (window as unknown as { received: Received[] }).received.filter(({ data }) => data.type === wanted)
        .length >= least,
    [type, count] as const,
  );
  return (await received(page)).filter(({ data }) => data.type === type);
}

/** Opens the discounts, extras and fine-tuning of the workload. */
const openRest = (frame: Frame) => frame.getByRole('button', { name: /^Change discounts/ }).click();

const sayHello = (page: Page) =>
  page.evaluate(() => {
    for (const { contentWindow } of document.querySelectorAll('iframe')) {
      contentWindow?.postMessage({ ns: 'g4m-calc', v: 1, type: 'hello' }, '*');
    }
  });

const setTheme = (page: Page, theme: string) =>
  page.evaluate((chosen) => {
    const frame = document.querySelector('iframe');
    frame?.contentWindow?.postMessage({ ns: 'g4m-calc', v: 1, type: 'theme', theme: chosen }, '*');
  }, theme);

describe('the embed on a page of another origin', () => {
  it.each([
    { title: 'with the sandbox', attributes: 'sandbox="allow-scripts"', origin: 'null' },
    { title: 'without it', attributes: '', origin: 'site' },
  ])('works $title, from a host that sends no headers for other origins', async ({ attributes, origin }) => {
    const page = await openHost({ frames: [frameTag('?w1=r1m~i1000000~o200000', attributes)] });
    const frame = await frameOf(page);
    const monthly = frame.locator('[data-metric="monthly-usd"]');
    expect(await monthly.getAttribute('data-usd')).toBe('0.27');
    await openRest(frame);
    await frame.getByLabel('Batch, % of the requests').fill('100');
    await frame.locator('[data-metric="monthly-usd"][data-usd="0.135"]').waitFor();
    await frame.getByLabel('Retries, % of the calls made again').fill('10');
    // A tenth of the calls is made again: 0.135 x 1.1.
    await frame.locator('[data-metric="monthly-usd"][data-usd="0.1485"]').waitFor();
    const [ready] = await waitForMessage(page, 'ready');
    expect(ready).toEqual({
      frame: 0,
      origin: origin === 'site' ? new URL(site().address).origin : origin,
      data: { ns: 'g4m-calc', v: 1, type: 'ready' },
    });
  });

  it('touches neither history nor storage, nor the focus and scroll of its host', async () => {
    const page = await openHost({
      frames: [frameTag('', 'sandbox="allow-scripts"')],
      style: 'p { height: 1500px }',
    });
    const frame = await frameOf(page);
    const before = await page.evaluate(() => history.length);
    for (let edit = 0; edit < 50; edit += 1)
      await frame.getByLabel('Input, tokens a request').fill(String(edit));
    expect(await page.evaluate(() => history.length)).toBe(before);
    const fresh = await openHost({ frames: [frameTag('')], style: 'p { height: 1500px }' });
    await frameOf(fresh);
    expect(await fresh.evaluate(() => [scrollY, document.activeElement?.tagName])).toEqual([0, 'BODY']);
  });

  it.each(['', 'sandbox="allow-scripts"'])(
    'works where storage and history throw: %s',
    async (attributes) => {
      const page = await openHost({
        frames: [frameTag('?theme=dark&w1=r1m~i1000000~o200000', attributes)],
        before: async (fresh) => {
          await fresh.addInitScript(() => {
            const refuse = () => {
              throw new DOMException('refused', 'SecurityError');
            };
            for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
              Object.defineProperty(window, name, { get: refuse });
            }
            Object.defineProperty(document, 'cookie', { get: refuse, set: refuse });
            history.replaceState = refuse;
            history.pushState = refuse;
          });
        },
      });
      const frame = await frameOf(page);
      await openRest(frame);
      await frame.getByLabel('Batch, % of the requests').fill('100');
      await frame.locator('[data-metric="monthly-usd"][data-usd="0.135"]').waitFor();
      expect(await schemeOf(frame)).toBe('dark');
    },
  );

  it('does not feed on its own height: it asks for no more when its frame is made higher', async () => {
    const page = await openHost({ frames: [frameTag('')] });
    const frame = await frameOf(page);
    const before = await waitForMessage(page, 'resize');
    for (const height of [1500, 5000]) {
      await page.evaluate((px) => document.querySelector('iframe')?.setAttribute('height', px), `${height}`);
      await frame.waitForFunction((px) => innerHeight === px, height);
    }
    await frame.getByLabel('Output, tokens a request').fill('20000');
    const sizes = await waitForMessage(page, 'resize', before.length + 1);
    expect(sizes).toHaveLength(before.length + 1);
    expect(sizes.at(-1)?.data.height).toBeLessThan((before.at(-1)?.data.height ?? 0) + 200);
  });

  it('tells any host its height, at rest at most three times, and the content fits without a scrollbar', async () => {
    for (const width of [320, 600, 900]) {
      const page = await openHost({
        frames: [frameTag('', 'scrolling="yes"')],
        style: 'body { margin: 0 }',
        width,
      });
      const frame = await frameOf(page);
      const sizes = await waitForMessage(page, 'resize');
      const height = sizes.at(-1)?.data.height ?? 0;
      await page.evaluate(
        (px) => document.querySelector('iframe')?.setAttribute('height', String(px)),
        height,
      );
      const overflow = await frame.evaluate(async () => {
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
        return [scrollHeight - clientHeight, scrollWidth - clientWidth];
      });
      expect({ width, overflow }).toEqual({ width, overflow: [0, 0] });
      expect((await received(page)).filter(({ data }) => data.type === 'resize').length).toBeLessThanOrEqual(
        3,
      );
    }
  });

  it('shrinks again when its content does', async () => {
    const page = await openHost({ frames: [frameTag('')] });
    const frame = await frameOf(page);
    const before = await waitForMessage(page, 'resize');
    const height = before.at(-1)?.data.height ?? 0;
    await frame.getByLabel('Output, tokens a request').fill('20000');
    const grown = (await waitForMessage(page, 'resize', before.length + 1)).at(-1);
    expect(grown?.data.height).toBeGreaterThan(height);
    await frame.getByLabel('Output, tokens a request').fill('500');
    expect((await waitForMessage(page, 'resize', before.length + 2)).at(-1)?.data.height).toBe(height);
  });

  it('tells its figures only after a hello, and then at each change', async () => {
    const page = await openHost({ frames: [frameTag('?w1=r1m~i1000000~o200000')] });
    const frame = await frameOf(page);
    await waitForMessage(page, 'resize');
    expect((await received(page)).map(({ data }) => data.type)).not.toContain('change');
    await sayHello(page);
    const [first] = await waitForMessage(page, 'change');
    expect(first?.data).toMatchObject({
      monthlyUsd: 0.27,
      url: checked(`${site().address}?v=1&px=20260603&w1=r1m~i1000000~o200000&z=1`),
    });
    await openRest(frame);
    await frame.getByLabel('Batch, % of the requests').fill('100');
    const changes = await waitForMessage(page, 'change', 2);
    expect(changes.at(-1)?.data).toMatchObject({ monthlyUsd: 0.135 });
  });

  it('tells a host whose own origin is opaque its size and no figure', async () => {
    const inner = `<script>
        addEventListener('message', (event) => {
          if (event.source === parent) return;
          parent.postMessage(event.data, '*');
          const hello = { ns: 'g4m-calc', v: 1, type: 'hello' };
          if (event.data.type === 'resize' && !window.greeted) event.source.postMessage(hello, '*');
          window.greeted ||= event.data.type === 'resize';
        });
      </script>${frameTag('')}`;
    const page = await openHost({
      frames: [
        `<iframe sandbox="allow-scripts" title="Host" srcdoc="${inner.replaceAll('"', '&quot;')}"></iframe>`,
      ],
    });
    await waitForMessage(page, 'resize', 2);
    expect((await received(page)).map(({ data }) => data.type)).not.toContain('change');
  });

  it('takes the theme that its host says, and goes back to following', async () => {
    const page = await openHost({ frames: [frameTag('')], style: 'iframe { color-scheme: light }' });
    const frame = await frameOf(page);
    for (const theme of ['dark', 'light'] as const) {
      await setTheme(page, theme);
      await frame.locator(`html[data-theme="${theme}"]`).waitFor({ state: 'attached' });
      expect(await schemeOf(frame)).toBe(theme);
    }
    await setTheme(page, 'auto');
    await frame.locator('html:not([data-theme])').waitFor({ state: 'attached' });
  });

  it('keeps two frames on one page apart', async () => {
    const page = await openHost({
      frames: [frameTag('?w1=r1m~i1000000~o0'), frameTag('?w1=r1m~i0~o1000000')],
    });
    const [first, second] = [await frameOf(page, 0), await frameOf(page, 1)];
    await first.getByLabel('Input, tokens a request').fill('2M');
    await first.locator('[data-metric="monthly-usd"][data-usd="0.3"]').waitFor();
    expect(await second.locator('[data-metric="monthly-usd"]').getAttribute('data-usd')).toBe('0.6');
    await sayHello(page);
    const changes = await waitForMessage(page, 'change', 2);
    expect(new Set(changes.map(({ frame, data }) => `${frame}: ${data.monthlyUsd}`))).toEqual(
      new Set(['0: 0.3', '1: 0.6']),
    );
  });

  it('opens in full on the same estimate', async () => {
    const page = await open('embed/?w1=r1m~i1000000~o200000~nA');
    const address = await page.getByRole('link', { name: 'Full calculator' }).getAttribute('href');
    expect(new URL(address ?? '', page.url()).href).toBe(
      checked(`${site().address}?v=1&px=20260603&w1=r1m~i1000000~o200000~nA&z=1`),
    );
  });

  it('takes its look from its address and tells nobody when that can’t be read', async () => {
    const link = 'w1=r1m~i1000000~o200000';
    const page = await openHost({
      frames: [
        frameTag(`?theme=dark&amp;accent=ffcc00&amp;fields=locked&amp;show=link&amp;${link}`),
        frameTag(`?theme=blue&amp;accent=%23gg&amp;fields=&amp;show=all&amp;preset=no&amp;${link}`),
      ],
    });
    const [chosen, garbled] = [await frameOf(page, 0), await frameOf(page, 1)];
    expect(await schemeOf(chosen)).toBe('dark');
    expect(await chosen.getByLabel('Input, tokens a request').isDisabled()).toBe(true);
    const colour = () =>
      chosen
        .getByRole('link', { name: 'Full calculator' })
        .evaluate((element) => getComputedStyle(element).color);
    await expect.poll(colour).toBe('rgb(255, 204, 0)');
    expect(await chosen.getByText('Per 1,000 requests').count()).toBe(0);
    expect(await garbled.getByLabel('Input, tokens a request').isEnabled()).toBe(true);
    expect(await garbled.getByRole('alert').count()).toBe(0);
    for (const frame of [chosen, garbled]) {
      expect(await frame.locator('[data-metric="monthly-usd"]').getAttribute('data-usd')).toBe('0.27');
    }
  });

  it('says what the prices have become since without a choice of them where nothing may be changed', async () => {
    // Without Batch prices on that list, half of 18.00 is known; Batch has half the price now: 9.00 + 4.50.
    const link = 'v=1&p=openai&px=20240718&w1=r1000d~i2000~o500~b50&z=1';
    const radios = (page: Page) => page.getByRole('radio', { name: /^Prices/ }).count();
    const changeable = await open(`embed/?${link}`);
    await changeable.getByText(/^Was over \$9\.00 .* now \$13\.50/).waitFor();
    expect(await radios(changeable)).toBe(2);
    for (const fields of ['locked', 'hidden']) {
      const page = await open(`embed/?fields=${fields}&${link}`);
      await page.getByText(/^Was over \$9\.00 .* now \$13\.50/).waitFor();
      expect(await radios(page)).toBe(0);
    }
  });

  it('has no figure to be seen where its address names no preset of the site', async () => {
    const page = await openHost({ frames: [frameTag('?preset=nope&amp;fields=hidden&amp;theme=dark')] });
    const frame = await frameOf(page);
    await frame.getByRole('alert').waitFor();
    expect(await frame.locator('[data-usd]').count()).toBe(0);
    expect(await frame.locator('body').innerText()).not.toContain('$');
  });

  it('is put on a page by the tag that the full page hands out', async () => {
    const full = await open('?w1=r1m~i1000000~o200000~nA+%22B%22');
    await full.getByRole('button', { name: 'Embed' }).click();
    const snippet = await full.getByLabel('HTML for your page').inputValue();
    const page = await openHost({ frames: [snippet] });
    const frame = await frameOf(page);
    expect(await frame.locator('[data-metric="monthly-usd"]').getAttribute('data-usd')).toBe('0.27');
    expect(await frame.getByText('A "B"').count()).toBeGreaterThan(0);
  });
});
