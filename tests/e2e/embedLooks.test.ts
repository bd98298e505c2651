import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { PRESETS } from '../../src/catalog/presets';
import { BACKGROUNDS } from '../../src/embed/lookOptions';
import { DEFAULT_EMBED_OPTIONS, embedQuery, FIELD_STATES, LAYOUTS, PARTS } from '../../src/embed/options';
import { EMBED_START_HEIGHT_PX } from '../../src/embed/snippets';
import { pairwise } from '../support/pairwise';
import { audit } from './support/audit';
import { builtSite } from './support/builtSite';
import { frameOf } from './support/frames';
import { type Running, serveHtml } from './support/servers';

const { open, site, turn } = builtSite();
const hosts: Running[] = [];

afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.close()));
});

/** Every shape, long names, a part without a price, a warning, images and a job: as much as there is to show. */
const LINK = [
  'p=azure-global&bu=5000&t=Helpdesk+2027+for+all+of+the+European+subsidiaries',
  'w1=s1~r100000d~ct20~cm1~nChat+with+customers+who+write+a+lot+and+often',
  'w2=s2~r9000000d~dl300~du1~cm1~cp500~nDonaudampfschifffahrtsgesellschaftsarchiv',
  'w3=r9d~i200000~o9~f1~b50~ma900x900h~ws1~ft1000',
].join('&');

const LOOKS = pairwise(
  LAYOUTS.flatMap((layout) =>
    FIELD_STATES.flatMap((fields) =>
      BACKGROUNDS.flatMap((background) =>
        (['light', 'dark'] as const).map((theme) => ({
          ...DEFAULT_EMBED_OPTIONS,
          layout,
          fields,
          background,
          theme,
          show: theme === 'dark' ? PARTS : DEFAULT_EMBED_OPTIONS.show,
        })),
      ),
    ),
  ),
  ({ layout, fields, background, theme }) => [`${layout} ${fields}`, background, theme],
);

async function unfoldEverything(page: Page): Promise<void> {
  const folded = page.locator('details:not([open]) > summary');
  while ((await folded.count()) > 0) await folded.first().click();
  await page.waitForLoadState('networkidle');
}

/**
 * Runs in the page: what is cut off, what stands outside of the window, and which texts and controls are printed over one
 * another.
 */
function misprints(): string[] {
  const seen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return (
      width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    );
  };
  const told = (element: Element) =>
    `${element.tagName} “${(element.textContent || element.getAttribute('aria-label') || '').slice(0, 40)}”`;
  const all = [...document.body.querySelectorAll('*')].filter((element) => seen(element));
  const cut = all
    .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
    .map((element) => `cut off: ${told(element)}`);
  const outside = all
    .filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return left < -1 || right > innerWidth + 1;
    })
    .map((element) => `outside: ${told(element)}`);
  const pieces = all.flatMap((element) => {
    if (element.closest('svg, select, option')) return element.matches('select') ? [boxOf(element)] : [];
    if (element.matches('input')) return [boxOf(element)];
    const texts = [...element.childNodes].filter(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    return texts.flatMap((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      return [...range.getClientRects()].map((rect) => ({ element, rect }));
    });
  });
  function boxOf(element: Element) {
    return { element, rect: element.getBoundingClientRect() };
  }
  const over = pieces.flatMap((one, index) =>
    pieces.slice(index + 1).flatMap((other) => {
      if (one.element === other.element) return [];
      const wide = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const high = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
      return wide > 1 && high > 4
        ? [`over one another: ${told(one.element)} and ${told(other.element)}`]
        : [];
    }),
  );
  return [...cut, ...outside, ...over];
}

describe('the embed in a frame of 300 px', () => {
  it.each(LOOKS)(
    'has nothing printed over, cut off or outside, and axe finds nothing: $layout, $fields, $background, $theme',
    async (look) => {
      const page = await open(`embed/?${embedQuery(LINK, look)}`, { viewport: { width: 300, height: 900 } });
      await unfoldEverything(page);
      expect(await page.evaluate(misprints)).toEqual([]);
      // What the host is to have behind a clear frame: axe takes white where it finds nothing.
      await page.addStyleTag({ content: 'html { background: var(--paper) !important }' });
      expect(await audit(page)).toEqual([]);
    },
  );

  it('has a monthly figure of nine characters on one line', async () => {
    const page = await open('embed/?p=azure-global&w1=r5d~i10~o10&w2=r9d~f1', {
      viewport: { width: 300, height: 900 },
    });
    const figure = page.locator('[data-metric="monthly-usd"]');
    expect(await figure.textContent()).toBe('$1,224.09');
    const lines = await figure.evaluate((output) => {
      const range = document.createRange();
      range.selectNodeContents(output);
      return range.getClientRects().length;
    });
    expect(lines).toBe(1);
  });

  it('is seen to be misprinted where it is', async () => {
    const page = await open('embed/', { viewport: { width: 300, height: 900 } });
    await page.addStyleTag({ content: 'h2 { position: relative; top: 20px; width: 999px }' });
    const found = (await page.evaluate(misprints)).join('\n');
    for (const kind of ['cut off', 'outside', 'over one another']) expect(found).toContain(kind);
  });
});

describe('the line on the source', () => {
  it('is in sight in every frame whose height was not measured, with its link', async () => {
    const page = await open('embed/', { viewport: { width: 720, height: EMBED_START_HEIGHT_PX } });
    for (const width of [300, 480, 720]) {
      await page.setViewportSize({ width, height: EMBED_START_HEIGHT_PX });
      for (const { id } of PRESETS) {
        await turn(page, `embed/?layout=compact&preset=${id}`);
        const line = page.getByText('Shuts down on 14 January 2027.');
        expect(await line.textContent()).toMatch(/^GPT-4o mini, prices of 3 June 2026\. /);
        const bottom = await page
          .getByRole('link', { name: 'Full calculator' })
          .evaluate((link) => link.getBoundingClientRect().bottom);
        expect({ id, width, fits: bottom <= EMBED_START_HEIGHT_PX }).toEqual({ id, width, fits: true });
      }
    }
  });

  it.each(['show=none', 'show=split', 'fields=hidden&show=none', 'fields=locked', 'layout=compact'])(
    'stands there whatever else is shown: %s',
    async (options) => {
      const page = await open(`embed/?${options}&w1=r5d~i10~o10`);
      expect(await page.getByRole('contentinfo').innerText()).toMatch(
        /^GPT-4o mini, prices of .*\. Full calculator$/,
      );
    },
  );
});

describe('the background of an embed', () => {
  const GROUNDS = { light: 'rgb(250, 240, 255)', dark: 'rgb(20, 10, 40)' } as const;

  /** The colour of a point of a frame, as it is painted on a host page. */
  async function painted(background: string, theme: keyof typeof GROUNDS, loader: boolean): Promise<string> {
    const script = loader ? `<script src="${site().address}embed.js"></script>` : '';
    const host = await serveHtml(
      `<!doctype html><html lang="en"><title>Docs</title><style>body { background: ${GROUNDS[theme]} }
        ${loader ? '' : `iframe { color-scheme: ${theme}; border: 0 }`}</style>
        <iframe src="${site().address}embed/?background=${background}" title="Estimate" width="400" height="640"></iframe>${script}</html>`,
    );
    hosts.push(host);
    const page = await open(host.address, { waitForFigures: false, colorScheme: null });
    const frame = await frameOf(page);
    if (loader) await frame.locator(`html[data-theme="${theme}"]`).waitFor({ state: 'attached' });
    const box = await page.locator('iframe').boundingBox();
    if (!box) throw new Error('the frame is not shown');
    // Inside of the border, before any text.
    const shot = await page.screenshot({ clip: { x: box.x + 3, y: box.y + 6, width: 1, height: 1 } });
    return page.evaluate(async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = new OffscreenCanvas(1, 1).getContext('2d');
      canvas?.drawImage(image, 0, 0);
      const [red, green, blue] = canvas?.getImageData(0, 0, 1, 1).data ?? [];
      return `rgb(${red}, ${green}, ${blue})`;
    }, shot.toString('base64'));
  }

  it.each([
    { background: 'paper', theme: 'light', expected: 'rgb(253, 252, 249)' },
    { background: 'paper', theme: 'dark', expected: 'rgb(22, 24, 27)' },
    { background: 'bordered', theme: 'light', expected: 'rgb(255, 255, 255)' },
    { background: 'bordered', theme: 'dark', expected: 'rgb(22, 24, 27)' },
    { background: 'clear', theme: 'light', expected: GROUNDS.light },
    { background: 'clear', theme: 'dark', expected: GROUNDS.dark },
  ] as const)(
    'is what its address says: $background on a $theme page',
    async ({ background, theme, expected }) => {
      expect(await painted(background, theme, true)).toBe(expected);
      expect(await painted(background, theme, false)).toBe(expected);
    },
  );

  it('is there at the first paint, before the embed has started', async () => {
    const page = await open('embed/?background=clear&w1=r5d', {
      waitForFigures: false,
      expectsComplaints: true,
      before: (fresh) => fresh.route(/assets\/embed-[^/]*\.js/, (route) => route.abort()),
    });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgba(0, 0, 0, 0)',
    );
  });
});
