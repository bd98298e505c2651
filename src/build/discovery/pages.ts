import { PRESETS } from '../../catalog/presets';
import { pricesAsOf } from '../../catalog/priceLists';
import type { Preset } from '../../catalog/schema';
import { FACTS_AS_OF } from '../../facts/facts';
import { type PreviewFigures, previewFigures, SITE_PREVIEW_ID } from '../previews/previewFigures';

/** A page that search engines and programs that show previews of links are told of. */
export interface Page {
  /** From the site's root, with its slash; empty for the root itself. */
  readonly path: string;
  /** Null for a page that is no preset's. */
  readonly preset: Preset | null;
  /** What its picture shows. */
  readonly preview: PreviewFigures;
  /** Where its oEmbed answer lies, from the site's root; null for a page that has none. */
  readonly oEmbedPath: string | null;
  /** The day (YYYY-MM-DD) up to which what it says is known to hold. */
  readonly lastModified: string;
}

/** The paths of the short page of facts, and of that of every fact. */
export const FACTS_PATH = 'facts/';
export const ALL_FACTS_PATH = 'facts/all/';

/** Every such page, the calculator first. */
export function pages(): Page[] {
  const previews = new Map(previewFigures().map((preview) => [preview.id, preview]));
  const previewOf = (id: string) => {
    const preview = previews.get(id);
    if (!preview) throw new Error(`there is no preview "${id}"`);
    return preview;
  };
  const ofSite = previewOf(SITE_PREVIEW_ID);
  const lastModified = pricesAsOf();
  return [
    { path: '', preset: null, preview: ofSite, oEmbedPath: `oembed/${SITE_PREVIEW_ID}.json`, lastModified },
    ...[FACTS_PATH, ALL_FACTS_PATH].map((path) => ({
      path,
      preset: null,
      preview: ofSite,
      oEmbedPath: null,
      lastModified: FACTS_AS_OF,
    })),
    ...PRESETS.map((preset) => ({
      path: `presets/${preset.id}/`,
      preset,
      preview: previewOf(preset.id),
      oEmbedPath: `oembed/${preset.id}.json`,
      lastModified,
    })),
  ];
}

/** Where a page's picture lies, from the site's root. */
export function picturePath({ preview }: Page): string {
  return `previews/${preview.id}.png`;
}

/** What a page's picture shows, in words. */
export function pictureAlt({ preview }: Page): string {
  const { title, about, monthly, rows } = preview;
  const split = rows.map(({ label, price, percent }) => `${label} ${percent} at ${price}`).join(', ');
  return `${title}. ${about}: ${monthly} a month. ${split}.`;
}
