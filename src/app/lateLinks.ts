type Links = typeof import('./linkParts');

let links: Links | null = null;

/** What writes links, once it is there: nothing that is first seen needs it. */
export function lateLinks(): Links | null {
  return links;
}

/** Fetches it. Where it can't be had, whoever asks again may get it. */
export async function fetchLinks(): Promise<void> {
  links ??= await import('./linkParts');
}
