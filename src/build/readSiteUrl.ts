/**
 * The address that the site will have, with its slash, from what the builder was told; null where nothing was.
 * @throws Error when it is not the address of a folder on the web
 */
export function readSiteUrl(told: string | undefined): string | null {
  const text = told?.trim() ?? '';
  if (text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol))
    throw new Error(`SITE_URL must be an http or https address, and is: ${text}`);
  if (url.search !== '' || url.hash !== '' || text.endsWith('?') || text.endsWith('#'))
    throw new Error(`SITE_URL must have neither a query nor a part behind #, and is: ${text}`);
  if (url.username !== '' || url.password !== '')
    throw new Error('SITE_URL must not hold a name or password');
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
