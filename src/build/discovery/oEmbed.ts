import { THIS_MODEL } from '../../catalog/models';
import type { Preset } from '../../catalog/schema';
import { embedQuery } from '../../embed/options';
import { EMBED_START_HEIGHT_PX, frameTag, OFFERED_EMBED_OPTIONS } from '../../embed/snippets';
import { decodeLink } from '../../links/decodeLink';
import { encodeLink } from '../../links/encodeLink';
import { PICTURE_HEIGHT_PX, PICTURE_WIDTH_PX } from './headTags';
import { type Page, picturePath } from './pages';

/** In px: that of a column of text. The frame itself takes the width that it is given. */
const FRAME_WIDTH_PX = 720;

/**
 * The oEmbed answer (oembed.com, version 1.0) for a page. A preset's is a frame with its estimate. The calculator's own is
 * no more than a link: its address comes with any query, and an answer that lies ready can't know which estimate is meant.
 */
export function oEmbedAnswer(page: Page, siteUrl: string): object {
  const { preset, preview } = page;
  const about = {
    version: '1.0',
    title: preset ? `${preset.title}: ${preview.monthly} a month on ${THIS_MODEL.title}` : preview.title,
    provider_name: `${THIS_MODEL.title} cost calculator`,
    provider_url: siteUrl,
    thumbnail_url: siteUrl + picturePath(page),
    thumbnail_width: PICTURE_WIDTH_PX,
    thumbnail_height: PICTURE_HEIGHT_PX,
  };
  if (preset === null) return { type: 'link', ...about };
  return {
    type: 'rich',
    ...about,
    html: frameTag(`${siteUrl}embed/?${embedQuery(linkOf(preset), OFFERED_EMBED_OPTIONS)}`, preset.title),
    width: FRAME_WIDTH_PX,
    height: EMBED_START_HEIGHT_PX,
  };
}

/** The preset's query as the calculator itself writes it, with its version and count. */
function linkOf({ id, query }: Preset): string {
  const link = encodeLink(decodeLink(query).scenario);
  if (!link.ok) throw new Error(`the preset "${id}" fits no link`);
  return link.query;
}
