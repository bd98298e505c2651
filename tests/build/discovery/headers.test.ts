import { describe, expect, it } from 'vitest';
import { headersFor as answeredWith, headersFile } from '../../../src/build/discovery/headers';

/** The headers of each rule of a `_headers` file, as texts. */
const rules = headersFile()
  .trim()
  .split('\n\n')
  .map((block) => {
    const [path = '', ...headers] = block.split('\n');
    return { path, headers: headers.map((line) => line.trim()) };
  });

/** What a path is answered with where all rules that match add up. */
const headersFor = (path: string) =>
  rules
    .filter((rule) =>
      rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
    )
    .flatMap(({ headers }) => headers);

const named = (path: string, name: string) =>
  headersFor(path).filter((header) => header.startsWith(`${name}:`));

describe('the headers for hosts that read them from a file', () => {
  it.each([
    '/',
    '/index.html',
    '/facts/',
    '/facts/dataset.json',
    '/presets/support-bot/',
    '/embed/',
    '/embed/index.html',
    '/assets/index-x.js',
    '/previews/calculator.png',
    '/oembed/support-bot.json',
    '/sitemap.xml',
    '/estimate.schema.json',
    '/LICENSES.txt',
  ])('name no header twice, and how long to keep what is there: %s', (path) => {
    const names = headersFor(path).map((header) => header.split(':')[0]);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(
      expect.arrayContaining(['X-Content-Type-Options', 'Referrer-Policy', 'Cache-Control']),
    );
    const answered = Object.entries(answeredWith(path)).map(([name, value]) => `${name}: ${value}`);
    expect(answered).toEqual(headersFor(path));
  });

  it('let pages that are isolated from other origins have everything, and frame the embed', () => {
    for (const path of ['/embed/', '/embed.js', '/assets/embed-x.js'])
      expect(named(path, 'Cross-Origin-Resource-Policy')).toEqual([
        'Cross-Origin-Resource-Policy: cross-origin',
      ]);
    expect(named('/embed/', 'Cross-Origin-Embedder-Policy')).toEqual([
      'Cross-Origin-Embedder-Policy: require-corp',
    ]);
    expect(named('/', 'Cross-Origin-Embedder-Policy')).toEqual([]);
  });

  it('keep for ever only what has its hash in its name', () => {
    for (const { path, headers } of rules)
      expect(headers.join()).toMatch(path === '/assets/*' ? /immutable/ : /^(?!.*immutable)/);
  });

  it('let every page frame the embed, and none the others', () => {
    expect(named('/embed/', 'Content-Security-Policy')).toEqual([]);
    expect(headersFor('/embed/').join()).not.toMatch(/X-Frame-Options/i);
    for (const path of ['/', '/facts/', '/presets/support-bot/'])
      expect(named(path, 'Content-Security-Policy')).toEqual([
        "Content-Security-Policy: frame-ancestors 'none'",
      ]);
  });
});
