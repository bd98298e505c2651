import { addressOf, readTrip, TRIP_KEY } from '../links/factsTrip';

/**
 * Lets the links to the calculator lead to the estimate that the reader came with: what the address carries is kept for
 * this tab, and taken off the address, so that who is sent that gets the facts alone.
 */
export function leadBack(page: Document): void {
  const roots = new Map(
    [...page.querySelectorAll<HTMLAnchorElement>('[data-back]')].map((link) => [link, link.href]),
  );
  const { id, place } = readTrip(location.hash);
  if (place !== null) {
    keep(place);
    // A real step to what the id names marks it; without one there is nothing to step to.
    if (id !== '') location.replace(`#${id}`);
    else history.replaceState(history.state, '', location.pathname + location.search);
  }
  const point = () => {
    for (const [link, root] of roots) link.href = root + addressOf(kept() ?? place ?? '');
  };
  point();
  // A page that comes back as it was may have been overtaken by what was entered since.
  page.defaultView?.addEventListener('pageshow', point);
}

function keep(place: string): void {
  try {
    sessionStorage.setItem(TRIP_KEY, place);
  } catch {
    // Without storage this page alone knows the way back.
  }
}

/** The place that this tab keeps; null for none, and for what is no place of the site. */
function kept(): string | null {
  try {
    const place = sessionStorage.getItem(TRIP_KEY);
    return place === null ? null : readTrip(`/${place}`).place;
  } catch {
    return null;
  }
}
