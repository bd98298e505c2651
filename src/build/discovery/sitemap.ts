import { escapeHtml } from '../../wording/escape';
import type { Page } from './pages';

/** The name of the sitemap, at the site's root. */
export const SITEMAP = 'sitemap.xml';

/** The sitemap (sitemaps.org, version 0.9) of these pages, each with the day up to which it is known to hold. */
export function sitemapXml(pages: readonly Page[], siteUrl: string): string {
  const entries = pages.map(
    ({ path, lastModified }) =>
      `  <url><loc>${escapeHtml(siteUrl + path)}</loc><lastmod>${lastModified}</lastmod></url>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    '</urlset>\n',
  ].join('\n');
}

/** What crawlers are told: all is open, and where the sitemap lies. It counts only where the site is a host's root. */
export function robotsTxt(siteUrl: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${siteUrl}${SITEMAP}\n`;
}
