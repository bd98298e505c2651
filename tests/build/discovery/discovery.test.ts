import { describe, expect, it } from 'vitest';
import { discovery } from '../../../src/build/discovery/discovery';
import { PRESETS } from '../../../src/catalog/presets';

const SITE = 'https://example.org/docs/cost/';

const page = (title: string, app: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title}</title>
    <meta name="description" content="About ${title}">
    <link rel="icon" href="data:,">
  </head>
  <body>
    <div id="app">${app}</div>
  </body>
</html>`;

const BUILT = {
  fullPage: async (query: string) => page('Calculator', `estimate of “${query}”`),
  factsPage: page('Facts &amp; sources', 'facts'),
  allFactsPage: page('Every fact', 'all facts'),
};

const WITH = await discovery(BUILT, SITE);
const WITHOUT = await discovery(BUILT, null);

function fileOf({ files }: typeof WITH, path: string): string {
  const text = files[path];
  if (text === undefined) throw new Error(`no file ${path}`);
  return text;
}

/** The content of the tag of a page's head with this property or name; fails when there is none, or more than one. */
function tag(html: string, name: string): string {
  const found = [...html.matchAll(new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)">`, 'g'))];
  if (found.length !== 1) throw new Error(`${found.length} tags ${name}`);
  return found[0]?.[1] ?? '';
}

const linksOf = (html: string, rel: string) =>
  [...html.matchAll(new RegExp(`<link rel="${rel}"[^>]* href="([^"]*)"`, 'g'))].map(([, href]) => href);

const PRESET_PATHS = PRESETS.map(({ id }) => `presets/${id}/`);
const PATHS = ['', 'facts/', 'facts/all/', ...PRESET_PATHS];

describe('the pages of a site whose address is known', () => {
  it.each(PATHS)('name their own address as the one that counts: /%s', (path) => {
    const html = fileOf(WITH, `${path}index.html`);
    expect(linksOf(html, 'canonical')).toEqual([SITE + path]);
    expect(tag(html, 'og:url')).toBe(SITE + path);
  });

  it.each(PATHS)('have a preview of their own title, description and picture: /%s', (path) => {
    const html = fileOf(WITH, `${path}index.html`);
    expect(tag(html, 'og:type')).toBe('website');
    expect(tag(html, 'og:title')).toBe(/<title>(.*)<\/title>/.exec(html)?.[1]);
    expect(tag(html, 'og:description')).toBe(tag(html, 'description'));
    const picture = path.startsWith('presets/') ? path.split('/')[1] : 'calculator';
    expect(tag(html, 'og:image')).toBe(`${SITE}previews/${picture}.png`);
    expect(WITH.pictures).toContain(`previews/${picture}.png`);
    expect([tag(html, 'og:image:width'), tag(html, 'og:image:height')]).toEqual(['1200', '630']);
    expect(tag(html, 'og:image:alt')).toMatch(/\$[\d.,]+ a month/);
    expect(tag(html, 'twitter:card')).toBe('summary_large_image');
  });

  it('keep what is escaped in a title as it is', () => {
    expect(tag(fileOf(WITH, 'facts/index.html'), 'og:title')).toBe('Facts &amp; sources');
    expect(tag(fileOf(WITH, 'facts/all/index.html'), 'og:title')).toBe('Every fact');
  });

  it('have titles and descriptions that differ', () => {
    for (const name of ['og:title', 'og:description', 'og:url']) {
      const contents = PATHS.map((path) => tag(fileOf(WITH, `${path}index.html`), name));
      expect(new Set(contents).size).toBe(PATHS.length);
    }
  });

  it('are all in the sitemap, each with a day, and the crawlers are told of it', () => {
    const sitemap = fileOf(WITH, 'sitemap.xml');
    const entries = [
      ...sitemap.matchAll(/<url><loc>(.*?)<\/loc><lastmod>(\d{4}-\d\d-\d\d)<\/lastmod><\/url>/g),
    ];
    expect(entries.map(([, address]) => address)).toEqual(PATHS.map((path) => SITE + path));
    expect(fileOf(WITH, 'robots.txt')).toMatch(
      /^Sitemap: https:\/\/example\.org\/docs\/cost\/sitemap\.xml$/m,
    );
  });
});

describe('the page of a preset', () => {
  const html = fileOf(WITHOUT, 'presets/cached-assistant/index.html');

  it('holds the preset’s estimate, and the link that its script starts with', () => {
    expect(html).toContain(
      '<div id="app" data-link="w1=r50000d~i1200~o350~c60~nAssistant+with+a+cached+prompt">estimate of “w1=r50000d~i1200~o350~c60~nAssistant+with+a+cached+prompt”',
    );
  });

  it('says in its title what it is about, and in its description what that costs', () => {
    expect(html).toContain(
      '<title>Assistant with a cached prompt: what it costs a month on GPT-4o mini</title>',
    );
    // Worked in the test of the picture's figures: 504.00.
    expect(tag(html, 'description')).toMatch(
      /^50,000 requests a day, 60% of the input cached: \$504\.00 a month /,
    );
  });

  it('has the site’s root as the base of its addresses, before the first of them, and its policy lets it', () => {
    expect(html).toContain("base-uri 'self'");
    expect(html.indexOf('<base href="../../">')).toBeGreaterThan(html.indexOf('base-uri'));
    expect(html.indexOf('<base href="../../">')).toBeLessThan(html.search(/<(?:link|script|title)/));
  });

  it('fails to be made of a page that lacks a place for it', async () => {
    const fullPage = async (query: string) => (await BUILT.fullPage(query)).replace('id="app"', 'id="root"');
    await expect(discovery({ ...BUILT, fullPage }, null)).rejects.toThrow(/the page has no <div id="app">/);
  });
});

describe('a site whose address is not known', () => {
  it('holds no absolute address and nothing that needs one', () => {
    expect(Object.keys(WITHOUT.files).sort()).toEqual(
      ['_headers', ...PATHS.map((path) => `${path}index.html`)].sort(),
    );
    expect(WITHOUT.pictures).toEqual([]);
    for (const path of PATHS) {
      const html = fileOf(WITHOUT, `${path}index.html`);
      expect(html).not.toMatch(/https?:\/\//);
      expect(html).not.toMatch(/og:url|og:image|canonical|oembed/);
      expect(tag(html, 'og:title')).not.toBe('');
      expect(tag(html, 'twitter:card')).toBe('summary');
    }
  });
});
