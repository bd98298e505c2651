import { afterEach, describe, expect, it } from 'vitest';
import { builtSite } from './support/builtSite';
import { frameOf, schemeOf } from './support/frames';
import { type Running, serveHtml } from './support/servers';

/** How site generators say which theme a page is in and paint it, and a script that says the other one. */
const SWITCHES = [
  {
    host: 'Docusaurus',
    pageIn: (theme: string) =>
      `<html lang="en" data-theme="${theme}"><style>[data-theme="dark"] { background: #1b1b1d; color-scheme: dark }</style><body>`,
    turn: "document.documentElement.dataset.theme = 'OTHER'",
  },
  {
    host: 'VitePress',
    pageIn: (theme: string) =>
      `<html lang="en" class="${theme === 'dark' ? 'dark' : ''}"><style>body { background: #fff } .dark body { background: #1b1b1f }</style><body>`,
    turn: "document.documentElement.classList.toggle('dark')",
  },
  {
    host: 'Material for MkDocs',
    pageIn: (theme: string) =>
      `<html lang="en"><style>body { background: #fff } [data-md-color-scheme="slate"] { background: #1e2129 }</style><body data-md-color-scheme="${theme === 'dark' ? 'slate' : 'default'}">`,
    turn: "document.body.dataset.mdColorScheme = 'OTHER' === 'dark' ? 'slate' : 'default'",
  },
];

const hosts: Running[] = [];

const serve = async (html: string): Promise<Running> => {
  const running = await serveHtml(html);
  hosts.push(running);
  return running;
};

afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.close()));
});

/** Chromium's own number for each preference; emulating it in a page would hide what the host says. */
const SYSTEMS = [
  { system: 'dark', setting: 0 },
  { system: 'light', setting: 1 },
] as const;

describe.each(SYSTEMS)('the embed on a $system system', ({ system, setting }) => {
  const { open, site } = builtSite({ flags: [`--blink-settings=preferredColorScheme=${setting}`] });

  it.each(['light', 'dark'])('is %s where its host makes the frame so', async (host) => {
    const page = `<!doctype html><html lang="en"><title>Docs</title><style>iframe { color-scheme: ${host} }</style>
      <iframe src="${site().address}embed/" title="Estimate" width="100%" height="640"></iframe></html>`;
    const running = await serve(page);
    const opened = await open(running.address, { waitForFigures: false, colorScheme: null });
    expect(await schemeOf(await frameOf(opened))).toBe(host);
  });

  it('follows the system where its host says nothing', async () => {
    const opened = await open('embed/', { colorScheme: null });
    expect(await schemeOf(opened.mainFrame())).toBe(system);
  });

  it('is in the theme of its address, whatever its page shows', async () => {
    const running = await serve(`<!doctype html><html lang="en"><style>body { background: #fff }</style>
      <script src="${site().address}embed.js" async></script>
      <iframe src="${site().address}embed/?theme=dark" title="Estimate"></iframe></html>`);
    const opened = await open(running.address, { waitForFigures: false, colorScheme: null });
    await opened.waitForFunction(() => document.querySelector('iframe')?.style.height.endsWith('px'));
    expect(await schemeOf(await frameOf(opened))).toBe('dark');
  });

  describe.each(SWITCHES)('with the loader on a page of $host', ({ pageIn, turn }) => {
    it.each(['light', 'dark'])('follows the switch of a page that is %s at first', async (theme) => {
      const running = await serve(`<!doctype html>${pageIn(theme)}
        <script src="${site().address}embed.js"></script>
        <iframe src="${site().address}embed/" title="Estimate" sandbox="allow-scripts"></iframe></body></html>`);
      const opened = await open(running.address, { waitForFigures: false, colorScheme: null });
      const frame = await frameOf(opened);
      await frame.locator(`html[data-theme="${theme}"]`).waitFor({ state: 'attached' });
      expect(await schemeOf(frame)).toBe(theme);
      const other = theme === 'dark' ? 'light' : 'dark';
      await opened.evaluate(turn.replaceAll('OTHER', other));
      await frame.locator(`html[data-theme="${other}"]`).waitFor({ state: 'attached' });
      expect(await schemeOf(frame)).toBe(other);
    });
  });

  it.each([
    { page: 'declares both schemes', css: ':root { color-scheme: light dark }' },
    {
      page: 'paints its background by the system',
      css: 'body { background: #fff } @media (prefers-color-scheme: dark) { body { background: #111 } }',
    },
  ])('follows the system with the loader on a page that $page', async ({ css }) => {
    const running = await serve(`<!doctype html><html lang="en"><style>${css}</style>
      <script src="${site().address}embed.js" async></script>
      <iframe src="${site().address}embed/" title="Estimate"></iframe></html>`);
    const opened = await open(running.address, { waitForFigures: false, colorScheme: null });
    await opened.waitForFunction(() => document.querySelector('iframe')?.style.height.endsWith('px'));
    expect(await schemeOf(await frameOf(opened))).toBe(system);
  });

  it.each([
    { page: 'is white', css: 'body { background: #fff }' },
    { page: 'says nothing, and so has no dark mode', css: '' },
  ])('is light with the loader on a page that $page, whatever the system', async ({ css }) => {
    const running = await serve(`<!doctype html><html lang="en"><style>${css}</style>
      <script src="${site().address}embed.js" async></script>
      <iframe src="${site().address}embed/" title="Estimate"></iframe></html>`);
    const opened = await open(running.address, { waitForFigures: false, colorScheme: null });
    const frame = await frameOf(opened);
    await frame.locator('html[data-theme="light"]').waitFor({ state: 'attached' });
    expect(await schemeOf(frame)).toBe('light');
  });
});
