import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { DEFAULT_EMBED_OPTIONS } from '../embed/options';
import { decodeLink } from '../scenario/decodeLink';
import { EmbedPage } from './EmbedPage';
import { FactsPage } from './FactsPage';
import { FullPage } from './FullPage';

export { datasetFiles } from '../exports/dataset';
export { factsJsonLd } from '../exports/factsJsonLd';

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
