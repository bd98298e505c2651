/** Puts a text in the place of another, at its first occurrence; fails when the page lacks that. */
export function putInPlace(html: string, place: RegExp, text: string): string {
  if (!place.test(html)) throw new Error(`the page has no ${place.source}`);
  return html.replace(place, () => text);
}
