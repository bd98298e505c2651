import { jsonText } from '../../wording/json';
import { headersFile } from './headers';
import { withHeadTags } from './headTags';
import { oEmbedAnswer } from './oEmbed';
import { FACTS_PATH, type Page, pages, picturePath } from './pages';
import { presetPage } from './presetPage';
import { robotsTxt, SITEMAP, sitemapXml } from './sitemap';

/** What the build has made by then: the HTML of the full page for a link's query, and of the two pages of facts. */
export interface BuiltPages {
  readonly fullPage: (query: string) => Promise<string>;
  readonly factsPage: string;
  readonly allFactsPage: string;
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
export async function discovery(built: BuiltPages, siteUrl: string | null): Promise<Discovery> {
  const all = pages();
  const html = await Promise.all(
    all.map(async (page) => [`${page.path}index.html`, await htmlOf(page, built, siteUrl)] as const),
  );
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

async function htmlOf(page: Page, built: BuiltPages, siteUrl: string | null): Promise<string> {
  const { preset, preview, path } = page;
  if (preset) {
    const html = await built.fullPage(preset.query);
    return withHeadTags(presetPage(html, preset, preview), page, siteUrl);
  }
  return withHeadTags(await htmlAt(path, built), page, siteUrl);
}

/** The HTML of a page that is no preset’s, by its path. */
async function htmlAt(path: string, { fullPage, factsPage, allFactsPage }: BuiltPages): Promise<string> {
  if (path === '') return fullPage('');
  return path === FACTS_PATH ? factsPage : allFactsPage;
}
