import { carriedTo, placeOf, TRIP_KEY } from '../links/factsTrip';
import { writePendingAddress } from './addressBar';
import { siteRoot } from './siteRoot';

/** Lets a link to the facts that is pressed carry the estimate along, with the edit of a moment ago, in whichever tab it opens. */
export function carryToFacts({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link?.href.startsWith(`${siteRoot()}facts/`)) return;
  writePendingAddress();
  link.hash = carriedTo(link.hash, placeOf(location));
}

/** Where the facts have been read in this tab, they lead back to what the page that goes was left with. */
export function updateTrip(): void {
  try {
    if (sessionStorage.getItem(TRIP_KEY) !== null) sessionStorage.setItem(TRIP_KEY, placeOf(location));
  } catch {
    // Without storage they lead back to what the link to them carried.
  }
}
