import { jsonText } from '../../wording/json';
import { headersFile } from './headers';
import { withHeadTags } from './headTags';
import { oEmbedAnswer } from './oEmbed';
import { type Page, pages, picturePath } from './pages';
import { presetPage } from './presetPage';
import { robotsTxt, SITEMAP, sitemapXml } from './sitemap';

/** What the build has made by then: the HTML of the full page for a link's query, and of the page of facts. */
export interface BuiltPages {
  readonly fullPage: (query: string) => string;
  readonly factsPage: string;
}

export interface Discovery {
  /** The text of each file, by its path from the site's root. */
  readonly files: Readonly<Record<string, string>>;
  /** The paths of the pictures to put beside them. */
  readonly pictures: readonly string[];
}

/**
 * Everything by which the site is found and previewed: the pages with their tags, a page for each preset, oEmbed answers,
 * sitemap, headers. What needs an absolute address is left out where `siteUrl` is null.
 */
export function discovery(built: BuiltPages, siteUrl: string | null): Discovery {
  const all = pages();
  const html = all.map((page) => [`${page.path}index.html`, htmlOf(page, built, siteUrl)] as const);
  const files = Object.fromEntries([...html, ['_headers', headersFile()]]);
  if (siteUrl === null) return { files, pictures: [] };
  const answers = all.flatMap((page) =>
    page.oEmbedPath === null ? [] : [[page.oEmbedPath, jsonText(oEmbedAnswer(page, siteUrl))] as const],
  );
  return {
    files: {
      ...files,
      ...Object.fromEntries(answers),
      [SITEMAP]: sitemapXml(all, siteUrl),
      'robots.txt': robotsTxt(siteUrl),
    },
    pictures: [...new Set(all.map(picturePath))],
  };
}

function htmlOf(page: Page, { fullPage, factsPage }: BuiltPages, siteUrl: string | null): string {
  const { preset, preview, path } = page;
  if (preset) return withHeadTags(presetPage(fullPage(preset.query), preset, preview), page, siteUrl);
  return withHeadTags(path === '' ? fullPage('') : factsPage, page, siteUrl);
}
