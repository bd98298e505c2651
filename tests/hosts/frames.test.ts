import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { snippetFor } from '../../src/embed/snippets';
import { builtSite } from '../e2e/support/builtSite';
import { frameOf, schemeOf } from '../e2e/support/frames';
import { fits } from '../e2e/support/hostPage';
import { type Running, serveSite } from '../e2e/support/servers';
import { CACHE } from '../support/installApart';
import { FRAME_HOSTS, type FrameHost, type Pasted, type Theme } from './support/frameHosts';
import { buildSite, HostMissing } from './support/installHost';

const { open, site } = builtSite();

/** Pictures of each host in each theme, to be looked at. */
const PICTURES = resolve(CACHE, 'hosts/pictures');

const ESTIMATES = [
  { title: 'Support bot', query: 'layout=compact&v=1&w1=r1000d~i2000~o500&z=1' },
  {
    title: 'Bot & “invoices”',
    query: 'layout=compact&v=1&w1=r1000d~i2000~o500~nBot&w2=r50d~i9000~o800~b100~nInvoices&z=2',
  },
] as const;

/** High enough for both frames to be seen at once. */
const WIDE = { width: 1440, height: 1500 };
const NARROW = { width: 390, height: 1900 };

/** What the dialog writes for both estimates. */
function pastedFor({ kind }: FrameHost): Pasted {
  const [first, second] = ESTIMATES.map(({ title, query }) =>
    snippetFor(kind, {
      embedAddress: `${site().address}embed/?${query}`,
      pageAddress: `${site().address}?${query}`,
      loaderAddress: `${site().address}embed.js`,
      title,
      fit: null,
    }).texts.map(({ text }) => text),
  );
  return { frames: [first?.[0] ?? '', second?.[0] ?? ''], once: first?.[1] ?? '' };
}

/** Holds that both frames are as high as their content and in this theme. */
async function expectAtHome(page: Page, theme: Theme): Promise<void> {
  const heights: number[] = [];
  for (const index of [0, 1]) {
    heights.push(await fits(page, index));
    const frame = await frameOf(page, index);
    await frame.locator(`html[data-theme="${theme}"]`).waitFor({ state: 'attached' });
    expect(await schemeOf(frame)).toBe(theme);
    await frame.getByText('Cached input', { exact: true }).first().waitFor();
  }
  expect(heights[0]).not.toBe(heights[1]);
}

describe.each(Object.entries(FRAME_HOSTS))('two frames on a site of %s', (_, host) => {
  const { name } = host.host;
  let address = '';
  let served: Running | null = null;
  let missing: string | null = null;

  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    try {
      const built = buildSite({ ...host.host, configuration: {} }, host.files(pastedFor(host)));
      served = await serveSite(join(built, host.output), { path: '/' });
      address = served.address;
    } catch (error) {
      if (!(error instanceof HostMissing)) throw error;
      missing = error.message;
    }
  });
  afterAll(() => served?.close());

  const openSite = (path: string) =>
    open(address + path, { waitForFigures: false, viewport: WIDE, expectsComplaints: true });

  it('have their heights, wide and narrow, and follow its switch there and back', async ({ skip }) => {
    if (missing) skip(missing);
    const page = await openSite(host.path);
    for (const [turns, theme] of (['light', 'dark', 'light'] as const).entries()) {
      if (turns > 0 && !host.turn) break;
      if (turns > 0) await host.turn?.(page, theme);
      for (const viewport of [WIDE, NARROW]) {
        await page.setViewportSize(viewport);
        await expectAtHome(page, theme);
        const picture = `${name}-${viewport.width}-${theme}.png`;
        await page.screenshot({ path: join(PICTURES, picture) });
      }
      await page.setViewportSize(WIDE);
    }
  });

  it('stay light on a dark system where the site has no dark theme', async ({ skip }) => {
    if (missing) skip(missing);
    if (host.turn) skip('the site has one');
    const page = await openSite(host.path);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAtHome(page, 'light');
  });

  it('are served when the page is reached from another one of the site', async ({ skip }) => {
    if (missing) skip(missing);
    if (host.home === null) skip('the site is of one page');
    const page = await openSite(host.home ?? '');
    await page
      .locator('a:visible', { hasText: /^Costs$/ })
      .first()
      .click();
    await expectAtHome(page, 'light');
  });
});
