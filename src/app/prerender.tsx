import { text } from 'node:stream/consumers';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { prerenderToNodeStream } from 'react-dom/static';
import { DEFAULT_EMBED_OPTIONS } from '../embed/options';
import { AllFactsPage } from '../factsPage/AllFactsPage';
import { FactsPage } from '../factsPage/FactsPage';
import { decodeLink } from '../links/decodeLink';
import { EmbedPage } from './EmbedPage';
import { FullPage } from './FullPage';

export { datasetFiles } from '../facts/dataset';
export { factsJsonLd } from '../facts/factsJsonLd';

const DEFAULT_LINK = decodeLink('');

/** The HTML of the full page with the estimate of a link's query: the default one where it is empty. */
export function renderFullPage(query: string): Promise<string> {
  return htmlOf(<FullPage link={decodeLink(query)} />);
}

/** The HTML of the embed with the default estimate. */
export function renderEmbedPage(): Promise<string> {
  return htmlOf(<EmbedPage link={DEFAULT_LINK} options={DEFAULT_EMBED_OPTIONS} />);
}

/**
 * It waits for what a page fetches late, and has it all in its place: what came apart from it would need a script within
 * the page.
 */
async function htmlOf(page: ReactNode): Promise<string> {
  const { prelude } = await prerenderToNodeStream(page, { progressiveChunkSize: Number.POSITIVE_INFINITY });
  return text(prelude);
}

/** The HTML of the short page of facts, which React never takes over. */
export function renderFactsPage(): string {
  return renderToStaticMarkup(<FactsPage />);
}

/** The same of the page of every fact. */
export function renderAllFactsPage(): string {
  return renderToStaticMarkup(<AllFactsPage />);
}
