import { THIS_MODEL } from '../../catalog/models';
import type { Preset } from '../../catalog/schema';
import { escapeHtml } from '../../wording/escape';
import type { PreviewFigures } from '../previews/previewFigures';
import { putInPlace } from './putInPlace';

/**
 * The page of a preset, made of the full page with the preset's estimate in it: its own title and description, the link
 * that it starts with, and the site's root as base, so that every address on it means the same as on the full page.
 */
export function presetPage(html: string, { query, title, about }: Preset, preview: PreviewFigures): string {
  const described = `${about}: ${preview.monthly} a month on ${THIS_MODEL.title}, at list prices as of ${preview.asOf}. Every line with its price and source; change the numbers to your own.`;
  let page = html.replace("base-uri 'none'", "base-uri 'self'");
  page = putInPlace(page, /<meta name="viewport"/, '<base href="../../">\n    <meta name="viewport"');
  page = putInPlace(
    page,
    /<title>.*?<\/title>/,
    `<title>${escapeHtml(`${title}: what it costs a month on ${THIS_MODEL.title}`)}</title>`,
  );
  page = putInPlace(
    page,
    /<meta name="description" content=".*?">/,
    `<meta name="description" content="${escapeHtml(described)}">`,
  );
  return putInPlace(page, /<div id="app">/, `<div id="app" data-link="${escapeHtml(query)}">`);
}
