import { KNOWN_KEY } from './linkFormat';

/**
 * The query of a link that somebody has pasted: a whole address of any host, a query with or without its question mark,
 * or a text with one of these in it. Line breaks of mail are taken out. Null where nothing in it is a link of this page.
 */
export function queryOfPasted(text: string): string | null {
  const oneLine = text
    .replace(/=\r?\n/g, '')
    .replace(/[\r\n\t]/g, '')
    .trim()
    .replaceAll('&#38;', '&');
  const start = oneLine.indexOf('?') + 1;
  const query = /^[^\s"'<>#]*/.exec(oneLine.slice(start))?.[0] ?? '';
  const isLink = query.split('&').some((pair) => {
    const [, key = ''] = /^(?:amp;)*([^=]*)=/.exec(pair) ?? [];
    return KNOWN_KEY.test(key) || /^W\d+$/.test(key);
  });
  return isLink || /%3D/i.test(query) ? query : null;
}
