import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtSite } from './support/builtSite';
import { frameOf } from './support/frames';
import { fits } from './support/hostPage';

const { open, site } = builtSite();
let started: PreviewServer;
let served: string;

beforeAll(async () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  started = await preview({ root, logLevel: 'error', preview: { host: '127.0.0.1', port: 0, open: false } });
  served = `http://127.0.0.1:${(started.httpServer.address() as AddressInfo).port}/`;
});
afterAll(() => started.close());

describe('the site as `npm start` serves it', () => {
  it.each([
    ['', { 'content-security-policy': "frame-ancestors 'none'", 'cross-origin-embedder-policy': null }],
    ['?v=1', { 'content-security-policy': "frame-ancestors 'none'" }],
    ['facts/', { 'content-security-policy': "frame-ancestors 'none'", 'referrer-policy': 'no-referrer' }],
    ['embed/', { 'cross-origin-embedder-policy': 'require-corp', 'content-security-policy': null }],
    ['LICENSES.txt', { 'cache-control': 'public, max-age=300' }],
    ['embed.js', { 'cross-origin-resource-policy': 'cross-origin', 'x-content-type-options': 'nosniff' }],
  ])('has the headers that are asked of its hosts: /%s', async (path, headers) => {
    const answer = await fetch(served + path);
    expect(answer.status).toBe(200);
    for (const [name, value] of Object.entries(headers)) expect(answer.headers.get(name), name).toBe(value);
  });

  it('keeps for ever what has its hash in its name', async () => {
    const [asset] = (await (await fetch(served)).text()).match(/assets\/[^"]+\.js/) ?? [];
    const answer = await fetch(served + asset);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  it.each([
    ['embed', '/embed/'],
    ['embed?v=1&w1=r5d', '/embed/?v=1&w1=r5d'],
    ['facts', '/facts/'],
    ['presets/support-bot', '/presets/support-bot/'],
  ])('leads an address without its slash to the one with it: /%s', async (path, location) => {
    const answer = await fetch(served + path, { redirect: 'manual' });
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe(location);
  });

  it('asks for a page anew each time, so that a new build is seen at once', async () => {
    expect((await fetch(served)).headers.get('cache-control')).toBe('no-cache');
  });

  it('opens the embed by an address without its slash', async () => {
    const page = await open(`${served}embed?w1=r1m~i1000000~o0`);
    expect(await page.locator('[data-metric="monthly-usd"]').getAttribute('data-usd')).toBe('0.15');
  });
});

describe('a page that is isolated from other origins', () => {
  let host: Server;
  let hostAddress: string;

  beforeAll(async () => {
    host = createServer(({ url }, response) => {
      const of = url === '/' ? served : site().address;
      const attribute = url === '/credentialless' ? 'credentialless' : '';
      response
        .writeHead(200, {
          'Content-Type': 'text/html',
          'Cross-Origin-Opener-Policy': 'same-origin',
          'Cross-Origin-Embedder-Policy': 'require-corp',
        })
        .end(`<!doctype html><html lang="en"><title>Docs</title><script src="${of}embed.js" async></script>
          <iframe src="${of}embed/" title="Estimate" width="100%" height="640" ${attribute}></iframe>
          <iframe src="${of}embed/" title="Estimate" width="100%" height="640" sandbox="allow-scripts"></iframe></html>`);
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    hostAddress = `http://127.0.0.1:${(host.address() as AddressInfo).port}/`;
  });
  afterAll(() => {
    host.closeAllConnections();
    host.close();
  });

  it('has the frame and its loader where the site has its headers, also sandboxed', async () => {
    const page = await open(hostAddress, { waitForFigures: false });
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    for (const index of [0, 1]) {
      await frameOf(page, index);
      expect(await fits(page, index)).not.toBe(640);
    }
  });

  it('has the frame without them where its tag gives up credentials', async () => {
    const page = await open(`${hostAddress}credentialless`, {
      waitForFigures: false,
      expectsComplaints: true,
    });
    const frame = await frameOf(page);
    expect(await frame.locator('[data-metric="monthly-usd"]').getAttribute('data-usd')).toBe('18');
  });

  it('has neither where the site has none', async () => {
    const blocked: string[] = [];
    await open(`${hostAddress}unnamed`, {
      waitForFigures: false,
      expectsComplaints: true,
      before: async (page) =>
        page.on('requestfailed', (request) =>
          blocked.push(new URL(request.url()).pathname.split('/').at(-1) ?? ''),
        ),
    });
    expect(blocked.sort()).toEqual(['', '', 'embed.js']);
  });
});
