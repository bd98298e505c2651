/**
 * The way to the pages of facts and back. The estimate goes along in the fragment of the address, which no browser sends
 * to a server: `facts/all/#training-price/?v=1&w1=…`. Behind the slash stands the place to come back to.
 */
const CARRIED = /^#?([^/]*)\/((?:presets\/[a-z0-9-]+\/)?(?:\?.*)?)$/s;

/** What the browser keeps the place under while the tab is open. */
export const TRIP_KEY = 'g4m-calc:trip';

/** A fragment of a page of facts, and the place that it carries; null for none. */
export interface Trip {
  /** Without its `#`; empty for none. */
  readonly id: string;
  /** From the site’s root: a preset’s path, the query of an estimate, both, or nothing for the default one. */
  readonly place: string | null;
}

/** The fragment that leads to the same id and carries a place along, in the stead of any that it already carries. */
export function carriedTo(hash: string, place: string): string {
  return `#${readTrip(hash).id}/${place}`;
}

/** What a fragment asks for. One that carries nothing that is a place of this site is an id as a whole. */
export function readTrip(hash: string): Trip {
  const [, id = hash.replace(/^#/, ''), place = null] = CARRIED.exec(hash) ?? [];
  return { id, place };
}

/** The place of a page of the calculator, by its path and its query. */
export function placeOf({ pathname, search }: Pick<Location, 'pathname' | 'search'>): string {
  const [, path = ''] = /\/(presets\/[a-z0-9-]+\/)(?:index\.html)?$/.exec(pathname) ?? [];
  return path + search;
}

/** The address of a place from the site’s root: its query in the fragment, out of which the calculator takes it. */
export function addressOf(place: string): string {
  return place.replace('?', '#?');
}
