const PAGES = ['/', '/index.html', '/facts/*', '/presets/*'];
const SHORT_LIVED = [
  ...PAGES,
  '/embed/*',
  '/embed.js',
  '/oembed/*',
  '/previews/*',
  '/estimate.schema.json',
  '/LICENSES.txt',
  '/sitemap.xml',
  '/robots.txt',
];

type Rule = readonly [path: string, headers: Readonly<Record<string, string>>];

/**
 * The response headers that belong to the site, by path. Rules that match the same address add up, so no header stands in
 * two rules for one. A page's own policy is in its HTML; which pages may frame it can only be said here, and the embed is
 * for all. A page that is isolated from other origins takes from those only what says that it is for them, and only
 * frames that are isolated as well: so everything here says so, and the embed is.
 */
const RULES: readonly Rule[] = [
  [
    '/*',
    {
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  ],
  ['/assets/*', { 'Cache-Control': 'public, max-age=31536000, immutable' }],
  ...SHORT_LIVED.map((path): Rule => [path, { 'Cache-Control': 'public, max-age=300', ...ofItsOwn(path) }]),
];

function ofItsOwn(path: string): Rule[1] {
  if (PAGES.includes(path)) return { 'Content-Security-Policy': "frame-ancestors 'none'" };
  return path === '/embed/*' ? { 'Cross-Origin-Embedder-Policy': 'require-corp' } : {};
}

/** What a path of a site at a host's root is answered with. */
export function headersFor(path: string): Readonly<Record<string, string>> {
  const matching = RULES.filter(([rule]) =>
    rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule,
  );
  return Object.assign({}, ...matching.map(([, headers]) => headers));
}

/** The same as a `_headers` file (Netlify, Cloudflare Pages), for a site at a host's root. */
export function headersFile(): string {
  return RULES.map(([path, headers]) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
  ).join('\n');
}
