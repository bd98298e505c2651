import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { build } from './support/build';
import { builtSite, metricOf } from './support/builtSite';
import { frameOf } from './support/frames';
import { DIST, type Running, serveHtml, serveSite } from './support/servers';

const { open } = builtSite();

const asRead = (text: string) =>
  text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

const NOTICE = /^SITE_URL is not set: .* are left out\.$/m;

describe('a site that is built with its address', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  let site: Running;
  let printed: string;

  beforeAll(async () => {
    site = await serveSite(folder);
    // Without its last slash, as some hosts name it.
    printed = build({ outDir: folder, siteUrl: site.address.slice(0, -1) });
  });
  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const answersWith = async (address: string, type: RegExp) => {
    const response = await fetch(address);
    expect(response.status, address).toBe(200);
    expect(response.headers.get('content-type'), address).toMatch(type);
    return response;
  };

  it('has something at every address that it tells of', async () => {
    expect(printed).not.toMatch(NOTICE);
    await answersWith(/^Sitemap: (.*)$/m.exec(read('robots.txt'))?.[1] ?? '', /xml/);
    const pages = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, page = '']) => page);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) {
      const html = await (await answersWith(page, /html/)).text();
      expect(html).toContain(`<link rel="canonical" href="${page}">`);
      const [, picture = ''] = /<meta property="og:image" content="(.*?)">/.exec(html) ?? [];
      await answersWith(picture, /^image\/png$/);
    }
  });

  it('is found by oEmbed, whose frame shows the preset’s figure on another page', async () => {
    const [, address = ''] =
      /type="application\/json\+oembed" href="(.*?)"/.exec(read('presets/cached-assistant/index.html')) ?? [];
    const answer = await (await answersWith(asRead(address), /json/)).json();
    const host = await serveHtml(`<!doctype html><title>Host</title>${answer.html}`);
    const page = await open(host.address, { waitForFigures: false });
    const frame = await frameOf(page);
    // Worked by hand beside the preview figures: 108 + 81 + 315.
    await frame.locator('[data-metric="monthly-usd"][data-usd="504"]').waitFor();
    await host.close();
  });

  it('opens a preset’s page like every other', async () => {
    const page = await open(`${site.address}presets/cached-assistant/`);
    expect(await metricOf(page, 'monthly-usd')).toBe(504);
  });
});

describe('a site that is built without its address', () => {
  it('tells of no address, and the build says what is left out', () => {
    expect(inject('printedByBuild')).toMatch(NOTICE);
    for (const path of ['sitemap.xml', 'robots.txt', 'oembed', 'previews'])
      expect(existsSync(join(DIST, path)), path).toBe(false);
    for (const path of ['index.html', 'facts/index.html', 'presets/support-bot/index.html'])
      expect(readFileSync(join(DIST, path), 'utf8')).not.toMatch(/og:url|og:image|canonical|oembed/);
  });

  it('keeps the embed out of search results, but lets it count where it is embedded', () => {
    const embed = readFileSync(join(DIST, 'embed/index.html'), 'utf8');
    expect(embed).toContain('<meta name="robots" content="noindex, indexifembedded">');
  });
});
