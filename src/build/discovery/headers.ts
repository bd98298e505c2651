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

/**
 * The response headers that belong to the site, as a `_headers` file (Netlify, Cloudflare Pages) for one at a host's root.
 * Rules that match the same address add up there, so no header stands in two rules for one. A page's own policy is in its
 * HTML; which pages may frame it can only be said here, and the embed is for all.
 */
export function headersFile(): string {
  const rules: [path: string, headers: readonly string[]][] = [
    ['/*', ['X-Content-Type-Options: nosniff', 'Referrer-Policy: no-referrer']],
    ['/assets/*', ['Cache-Control: public, max-age=31536000, immutable']],
    ...SHORT_LIVED.map((path): [string, string[]] => [
      path,
      [
        'Cache-Control: public, max-age=300',
        ...(PAGES.includes(path) ? ["Content-Security-Policy: frame-ancestors 'none'"] : []),
      ],
    ]),
  ];
  return rules.map(([path, headers]) => `${[path, ...headers].join('\n  ')}\n`).join('\n');
}
