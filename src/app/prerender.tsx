import { text } from 'node:stream/consumers';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { prerenderToNodeStream } from 'react-dom/static';
import { DEFAULT_EMBED_OPTIONS } from '../embed/options';
import { FactsPage } from '../factsPage/FactsPage';
import { decodeLink } from '../links/decodeLink';
import { EmbedPage } from './EmbedPage';
import { FullPage } from './FullPage';

export { datasetFiles } from '../facts/dataset';
export { factsJsonLd } from '../facts/factsJsonLd';

const DEFAULT_LINK = decodeLink('');

/**
 * The HTML of the full page with the estimate of a link's query: the default one where it is empty. It waits for what the
 * page fetches late, and has it all in its place: what came apart from it would need a script within the page.
 */
export async function renderFullPage(query: string): Promise<string> {
  const page = <FullPage link={decodeLink(query)} />;
  const { prelude } = await prerenderToNodeStream(page, { progressiveChunkSize: Number.POSITIVE_INFINITY });
  return text(prelude);
}

/** The HTML of the embed with the default estimate. */
export function renderEmbedPage(): string {
  return renderToString(<EmbedPage link={DEFAULT_LINK} options={DEFAULT_EMBED_OPTIONS} />);
}

/** The HTML of the page of facts, which React never takes over. */
export function renderFactsPage(): string {
  return renderToStaticMarkup(<FactsPage />);
}
