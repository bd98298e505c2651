import { describe, expect, it } from 'vitest';
import { builtSite } from './support/builtSite';
import { frameOf, schemeOf } from './support/frames';
import { serveHtml } from './support/servers';

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
    const running = await serveHtml(page);
    const opened = await open(running.address, { waitForFigures: false, colorScheme: null });
    expect(await schemeOf(await frameOf(opened))).toBe(host);
    await opened.close();
    await running.close();
  });

  it('follows the system where its host says nothing', async () => {
    const opened = await open('embed/', { colorScheme: null });
    expect(await schemeOf(opened.mainFrame())).toBe(system);
  });
});
