/** The address of the site's root, with its slash: the folder of this page, or the base that a page further down names. */
export function siteRoot(): string {
  return new URL('./', document.baseURI).href;
}
