import { type ReactNode, startTransition, useLayoutEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import type { DecodedLink } from '../links/decodeLink';
import { DEFAULT_SCENARIO } from '../scenario/defaults';
import { FIGURES_SHOWN, START_FAILED, STARTED } from './figuresShown';

interface Starting {
  readonly page: (link: DecodedLink) => ReactNode;
  /** Reads a link; where what reads it has to be fetched, once that is there. */
  readonly read: (query: string) => DecodedLink | Promise<DecodedLink>;
  /** Runs before a page that can't go on says so. */
  readonly beforeFailure?: () => void;
}

/** What a page without any link opens with. */
const NO_LINK: DecodedLink = { scenario: DEFAULT_SCENARIO, problems: [], withheld: null };

/**
 * Starts a page on its prerendered HTML. Without a query that HTML is the page already and is taken over: the default
 * estimate, or the one of the link that its #app element names. For a link in the address it is replaced, and the
 * figures, hidden until then, are shown once they are the link's own.
 */
export function start({ page, read, beforeFailure }: Starting): void {
  const container = document.getElementById('app');
  if (!container) throw new Error('the page lacks its #app element');
  document.documentElement.dataset.starting = '';
  const hasLink = location.search.length > 1;
  const query = hasLink ? location.search : (container.dataset.link ?? '');
  const onUncaughtError = (error: unknown) => {
    beforeFailure?.();
    showFailure(error);
  };
  const show = (link: DecodedLink) => {
    const content = <Shown>{page(link)}</Shown>;
    if (hasLink) createRoot(container, { onUncaughtError }).render(content);
    else startTransition(() => void hydrateRoot(container, content, { onUncaughtError }));
  };
  const link = query === '' ? NO_LINK : read(query);
  if (link instanceof Promise) link.then(show).catch(showFailure);
  else show(link);
}

/** React has taken the page away by now: a notice stands in for it rather than nothing. */
function showFailure(error: unknown): void {
  document.documentElement.classList.add(START_FAILED);
  reportError(error);
}

function Shown({ children }: { children: ReactNode }) {
  useLayoutEffect(() => {
    const { classList } = document.documentElement;
    classList.add(FIGURES_SHOWN, STARTED);
    classList.remove(START_FAILED);
  }, []);
  return children;
}
