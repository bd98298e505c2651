import { type ReactNode, startTransition, useLayoutEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { type DecodedLink, decodeLink } from '../links/decodeLink';
import { FIGURES_SHOWN, START_FAILED, STARTED } from './figuresShown';

/**
 * Starts a page on its prerendered HTML. Without a query that HTML is the page already and is taken over: the default
 * estimate, or the one of the link that its #app element names. For a link in the address it is replaced, and the
 * figures, hidden until then, are shown once they are the link's own. `beforeFailure` runs before a page that can't go on
 * says so.
 */
export function start(page: (link: DecodedLink) => ReactNode, beforeFailure?: () => void): void {
  const container = document.getElementById('app');
  if (!container) throw new Error('the page lacks its #app element');
  document.documentElement.dataset.starting = '';
  const hasLink = location.search.length > 1;
  const link = hasLink ? location.search : (container.dataset.link ?? '');
  const content = <Shown>{page(decodeLink(link))}</Shown>;
  const options = {
    onUncaughtError: (error: unknown) => {
      beforeFailure?.();
      showFailure(error);
    },
  };
  if (hasLink) createRoot(container, options).render(content);
  else startTransition(() => void hydrateRoot(container, content, options));
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
