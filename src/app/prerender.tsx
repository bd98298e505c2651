import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { DEFAULT_EMBED_OPTIONS } from '../embed/options';
import { FactsPage } from '../factsPage/FactsPage';
import { decodeLink } from '../links/decodeLink';
import { EmbedPage } from './EmbedPage';
import { FullPage } from './FullPage';

export { datasetFiles } from '../facts/dataset';
export { factsJsonLd } from '../facts/factsJsonLd';

const DEFAULT_LINK = decodeLink('');

/** The HTML of the full page with the estimate of a link's query: the default one where it is empty. */
export function renderFullPage(query: string): string {
  return renderToString(<FullPage link={decodeLink(query)} />);
}

/** The HTML of the embed with the default estimate. */
export function renderEmbedPage(): string {
  return renderToString(<EmbedPage link={DEFAULT_LINK} options={DEFAULT_EMBED_OPTIONS} />);
}

/** The HTML of the page of facts, which React never takes over. */
export function renderFactsPage(): string {
  return renderToStaticMarkup(<FactsPage />);
}
