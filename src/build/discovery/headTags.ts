import { THIS_MODEL } from '../../catalog/models';
import { escapeHtml } from '../../wording/escape';
import { type Page, pictureAlt, picturePath } from './pages';
import { putInPlace } from './putInPlace';

/** In px: what the programs that show previews ask for. */
export const PICTURE_WIDTH_PX = 1200;
export const PICTURE_HEIGHT_PX = 630;

/**
 * A page's HTML with what previews of links and search engines are told, by the title and description that it has.
 * Addresses there must be absolute: those that need one are left out where the site's address is not known.
 */
export function withHeadTags(html: string, page: Page, siteUrl: string | null): string {
  const title = textOf(html, /<title>(.*?)<\/title>/);
  const description = textOf(html, /<meta name="description" content="(.*?)">/);
  const tags = [
    property('og:type', 'website'),
    property('og:site_name', `${THIS_MODEL.title} cost calculator`),
    property('og:title', title),
    property('og:description', description),
    ...(siteUrl === null
      ? ['<meta name="twitter:card" content="summary">']
      : tagsWithAddresses(page, siteUrl, title)),
  ];
  return putInPlace(html, /<link rel="icon"/, `${tags.join('\n    ')}\n    <link rel="icon"`);
}

function tagsWithAddresses(page: Page, siteUrl: string, title: string): string[] {
  const address = escapeHtml(siteUrl + page.path);
  return [
    property('og:url', address),
    property('og:image', escapeHtml(siteUrl + picturePath(page))),
    property('og:image:type', 'image/png'),
    property('og:image:width', String(PICTURE_WIDTH_PX)),
    property('og:image:height', String(PICTURE_HEIGHT_PX)),
    property('og:image:alt', escapeHtml(pictureAlt(page))),
    '<meta name="twitter:card" content="summary_large_image">',
    `<link rel="canonical" href="${address}">`,
    ...(page.oEmbedPath === null
      ? []
      : [
          `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(siteUrl + page.oEmbedPath)}" title="${title}">`,
        ]),
  ];
}

/** `content` is taken as it stands in HTML. */
function property(name: string, content: string): string {
  return `<meta property="${name}" content="${content}">`;
}

/** The text of a page at a place, as it stands in its HTML. */
function textOf(html: string, place: RegExp): string {
  const text = place.exec(html)?.[1];
  if (text === undefined) throw new Error(`the page has no ${place.source}`);
  return text;
}
