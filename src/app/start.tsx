import { type ReactNode, startTransition, useLayoutEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { type DecodedLink, decodeLink } from '../scenario/decodeLink';
import { FIGURES_SHOWN } from './figuresShown';

/**
 * Starts a page on its prerendered HTML. Without a query that HTML is the page already and is taken over; for a link it
 * is replaced, and the figures, hidden until then, are shown once they are the link's own.
 */
export function start(page: (link: DecodedLink) => ReactNode): void {
  const container = document.getElementById('app');
  if (!container) throw new Error('the page lacks its #app element');
  const content = <Shown>{page(decodeLink(location.search))}</Shown>;
  if (location.search.length > 1) createRoot(container).render(content);
  else startTransition(() => void hydrateRoot(container, content));
}

function Shown({ children }: { children: ReactNode }) {
  useLayoutEffect(() => {
    document.documentElement.classList.add(FIGURES_SHOWN);
  }, []);
  return children;
}
