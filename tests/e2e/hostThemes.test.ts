import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from './support/builtSite';
import { type Running, serveHtml } from './support/servers';

/**
 * What a page paints around a frame, and the theme that the loader gives the frame for it. The frames hold a page that
 * is nearly empty: what the embed makes of a theme has tests of its own.
 */
const { open, site } = builtSite();
const hosts: Running[] = [];
let inFrame: Running;

beforeAll(async () => {
  inFrame = await serveHtml('<!doctype html><title>Frame</title>');
});
afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.close()));
});
afterAll(() => inFrame.close());

interface Host {
  readonly head?: string;
  readonly css?: string;
  readonly html?: string;
  /** What stands before and behind the frame. */
  readonly around?: readonly [before: string, behind: string];
  readonly system?: 'light' | 'dark';
}

const FRAME = () => `<iframe src="${inFrame.address}" title="Estimate" data-g4m-calc></iframe>`;

async function openHost({ head = '', css = '', html = '', around = ['', ''], system = 'light' }: Host) {
  const host = await serveHtml(`<!doctype html><html lang="en" ${html}><head><title>Docs</title>${head}
    <style>${css}</style></head><body><script src="${site().address}embed.js"></script>
    ${around[0]}${FRAME()}${around[1]}</body></html>`);
  hosts.push(host);
  return open(host.address, { waitForFigures: false, colorScheme: system });
}

/** Waits until the frame is in a theme; one in the other theme fails by the time that a test has. */
const isIn = (page: Page, theme: string) =>
  page.waitForFunction((expected) => {
    const frame =
      document.querySelector('iframe') ??
      document.querySelector('a-card')?.shadowRoot?.querySelector('iframe');
    return frame?.style.colorScheme === expected;
  }, theme);

const CARD = ['<div class="card">', '</div>'] as const;

const PAGES: readonly { readonly page: string; readonly theme: 'light' | 'dark'; readonly host: Host }[] = [
  { page: 'paints nothing', theme: 'light', host: {} },
  { page: 'paints nothing on a dark system', theme: 'light', host: { system: 'dark' } },
  { page: 'declares dark alone', theme: 'dark', host: { css: ':root { color-scheme: dark }' } },
  {
    page: 'declares dark in its head',
    theme: 'dark',
    host: { head: '<meta name="color-scheme" content="dark">' },
  },
  {
    page: 'declares both schemes on a dark system',
    theme: 'dark',
    host: { css: ':root { color-scheme: light dark }', system: 'dark' },
  },
  {
    page: 'declares both schemes in its head, on a light system',
    theme: 'light',
    host: { head: '<meta name="color-scheme" content="light dark">' },
  },
  {
    page: 'is white, with a switch that says dark',
    theme: 'light',
    host: { html: 'class="dark" data-theme="dark"' },
  },
  { page: 'is black by oklch()', theme: 'dark', host: { css: 'body { background: oklch(0.2 0.02 260) }' } },
  {
    page: 'is white by oklch()',
    theme: 'light',
    host: { css: ':root { color-scheme: dark } body { background: oklch(0.98 0 0) }' },
  },
  { page: 'is dark by lab()', theme: 'dark', host: { css: 'html { background: lab(10% 5 -10) }' } },
  {
    page: 'is dark by color-mix()',
    theme: 'dark',
    host: { css: 'body { background: color-mix(in oklab, navy 80%, black) }' },
  },
  {
    page: 'is dark by a colour of P3',
    theme: 'dark',
    host: { css: 'body { background: color(display-p3 0.1 0.1 0.2) }' },
  },
  { page: 'has it in a dark card', theme: 'dark', host: { css: '.card { background: #111 }', around: CARD } },
  {
    page: 'is dark and has it in a white card',
    theme: 'light',
    host: { css: 'body { background: #111; color: #eee } .card { background: #fff }', around: CARD },
  },
  {
    // White at 10% over #111111, which is 17 of 255: 0.1 x 255 + 0.9 x 17 = 41.
    page: 'is dark and has it in a card that is a little white',
    theme: 'dark',
    host: { css: 'body { background: #111 } .card { background: rgb(255 255 255 / 10%) }', around: CARD },
  },
  {
    // Black at 40% twice over white: 255 x 0.6 x 0.6 = 92.
    page: 'is white and has it in two cards of two fifths black each',
    theme: 'dark',
    host: {
      css: 'body { background: #fff } .card { background: rgb(0 0 0 / 40%) }',
      around: ['<div class="card"><div class="card">', '</div></div>'],
    },
  },
  {
    page: 'paints its ground by an element behind all others, with white text',
    theme: 'dark',
    host: {
      css: 'body { color: #eee } .ground { position: fixed; inset: 0; z-index: -1; background: #000 }',
      around: ['<div class="ground"></div>', ''],
    },
  },
  {
    page: 'paints a picture alone, with white text',
    theme: 'dark',
    host: { css: 'body { color: #ddd; background: linear-gradient(#000, #223) }' },
  },
  {
    page: 'paints a picture alone, with black text',
    theme: 'light',
    host: { css: 'body { color: #222; background: linear-gradient(#fff, #eef) }' },
  },
  {
    page: 'has grey text on white',
    theme: 'light',
    host: { css: 'body { color: #999 }' },
  },
  {
    page: 'has it in the slot of a dark shadow tree',
    theme: 'dark',
    host: {
      around: [
        '<div><template shadowrootmode="open"><div style="background: #101018"><slot></slot></div></template>',
        '</div>',
      ],
    },
  },
];

describe('a frame with the loader is in the theme of what stands behind it', () => {
  it.each(PAGES)('$theme on a page that $page', async ({ theme, host }) => {
    const page = await openHost(host);
    await isIn(page, theme);
    // What comes late leaves it there.
    await lookedAgain(page);
    await isIn(page, theme);
  });
});

/** Waits until the loader has looked at all frames again: at a later one whose own ground has changed as well. */
async function lookedAgain(page: Page): Promise<void> {
  const last = (theme: string) =>
    page.waitForFunction(
      (expected) => [...document.querySelectorAll('iframe')].at(-1)?.style.colorScheme === expected,
      theme,
    );
  await page.evaluate(
    (tag) =>
      document.body.insertAdjacentHTML(
        'beforeend',
        `<div class="later" style="background: #000">${tag}</div>`,
      ),
    FRAME(),
  );
  await last('dark');
  await page.evaluate(() => document.querySelector('.later')?.setAttribute('style', 'background: #fff'));
  await last('light');
}

const DARK = 'background: #111; color: #eee';

const SWITCHES: readonly {
  readonly way: string;
  readonly css: string;
  readonly html?: string;
  readonly turn: string;
}[] = [
  {
    way: 'data-bs-theme on <html>, as in Bootstrap',
    css: `[data-bs-theme="dark"] body { ${DARK} }`,
    turn: "document.documentElement.dataset.bsTheme = 'dark'",
  },
  {
    way: 'data-color-mode on <body>, as in Primer',
    css: `[data-color-mode="dark"] { ${DARK} }`,
    turn: "document.body.dataset.colorMode = 'dark'",
  },
  {
    way: 'an attribute nobody has heard of',
    css: `html[lights="off"] { ${DARK} }`,
    turn: "document.documentElement.setAttribute('lights', 'off')",
  },
  {
    way: 'the style of <html> itself',
    css: ':root { --ground: #fff } body { background: var(--ground) }',
    turn: "document.documentElement.style.setProperty('--ground', '#111')",
  },
  {
    way: ':has() and a box that its reader checks',
    css: `:root:has(#night:checked) { ${DARK} }`,
    turn: "document.querySelector('#night').click()",
  },
  {
    way: ':has() and a class deep in the page',
    css: `body:has(.night) { ${DARK} }`,
    turn: "document.querySelector('p').className = 'night'",
  },
  {
    way: 'a style sheet put in',
    css: '',
    turn: `document.head.insertAdjacentHTML('beforeend', '<style>body { ${DARK} }</style>')`,
  },
  {
    way: 'a style sheet that takes its time to load',
    css: '',
    turn: `document.head.insertAdjacentHTML('beforeend', '<link rel="stylesheet" href="data:text/css,body{background:black}">')`,
  },
  {
    way: 'a style sheet whose text is changed',
    css: 'body { background: #fff }',
    turn: `document.querySelector('style').firstChild.data = 'body { ${DARK} }'`,
  },
  {
    way: 'a style sheet that is turned on',
    css: '',
    turn: `{
      const sheet = document.querySelector('link[media]');
      sheet.media = 'all';
    }`,
  },
  {
    way: 'a rule that a script puts into a sheet',
    css: 'body { color: #111 }',
    turn: `document.querySelector('style').sheet.insertRule('body { ${DARK} }', 1)`,
  },
  {
    way: 'a sheet that a script adopts',
    css: '',
    turn: `{
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('body { ${DARK} }');
      document.adoptedStyleSheets.push(sheet);
    }`,
  },
  {
    way: 'a slow change of colours',
    css: `body { background: #fff; transition: background-color 0.3s } .night body { background: #111 }`,
    turn: "document.documentElement.className = 'night'",
  },
  {
    way: 'the class of the card that holds it',
    css: '.card { background: #fff } .card.night { background: #111 }',
    turn: "document.querySelector('.card').classList.add('night')",
  },
];

describe('a frame with the loader follows a switch of theme', () => {
  it.each(SWITCHES)('by $way', async ({ css, turn }) => {
    const page = await openHost({
      head: '<link rel="stylesheet" media="not all" href="data:text/css,body{background:black}">',
      css,
      around: [
        '<p>Docs</p><label><input id="night" type="checkbox"> Night</label><div class="card">',
        '</div>',
      ],
    });
    await isIn(page, 'light');
    await page.evaluate(turn);
    await isIn(page, 'dark');
  });

  it('by the system, where the page follows it', async () => {
    const page = await openHost({ css: `@media (prefers-color-scheme: dark) { body { ${DARK} } }` });
    await isIn(page, 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    await isIn(page, 'dark');
    await page.emulateMedia({ colorScheme: 'light' });
    await isIn(page, 'light');
  });

  it('there and back, where the frame has a background by its own scheme', async () => {
    const page = await openHost({
      css: 'iframe { background: light-dark(white, black) } :root { background: light-dark(white, black) }',
    });
    for (const theme of ['light', 'dark', 'light']) {
      await page.evaluate(
        (scheme) => document.documentElement.style.setProperty('color-scheme', scheme),
        theme,
      );
      await isIn(page, theme);
    }
  });

  it('inside a shadow tree', async () => {
    const page = await openHost({});
    await page.evaluate((tag) => {
      document.querySelector('iframe')?.remove();
      const card = document.createElement('a-card');
      card.attachShadow({ mode: 'open' }).innerHTML = `<section>${tag}</section>`;
      document.body.append(card);
    }, FRAME());
    await isIn(page, 'light');
    await page.evaluate(() => {
      const section = document.querySelector('a-card')?.shadowRoot?.querySelector('section');
      section?.setAttribute('style', 'background: #111');
    });
    await isIn(page, 'dark');
  });
});

it('a page that changes all the time is looked at once for many changes, and one at rest never', async () => {
  const page = await openHost({
    head: '<script>window.waiting = []; window.setTimeout = (look) => waiting.push(look);</script>',
  });
  await isIn(page, 'light');
  const counts = await page.evaluate(async () => {
    const { waiting } = window as unknown as { waiting: (() => void)[] };
    // Observers of changes, and transitions, are told by the second frame.
    const frames = () =>
      new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const lookUntilRest = async () => {
      for (await frames(); waiting.length > 0; await frames()) for (const look of waiting.splice(0)) look();
    };
    await lookUntilRest();
    const atRest = waiting.length;
    for (const title of Array(100).keys()) {
      document.body.title = `${title}`;
      await Promise.resolve();
    }
    await frames();
    const afterMany = waiting.length;
    await lookUntilRest();
    return { atRest, afterMany, atRestAgain: waiting.length };
  });
  expect(counts).toEqual({ atRest: 0, afterMany: 1, atRestAgain: 0 });
});
