import { type Came, opened, PAGE } from './outcome';

const SIGNS = [...'0159adinorwxzAZ&=~%+#?.-_/ é'];

/** Every address that one slip makes of a link, at every place of it: a character replaced, dropped, doubled, swapped or put in. */
export function singleEdits(query: string): Came[] {
  return [...query].flatMap((character, at) => {
    const [before, behind] = [query.slice(0, at), query.slice(at + 1)];
    const signs = [0, 1, 2, 3].map((turn) => SIGNS[(at * 7 + turn * 5) % SIGNS.length] ?? '');
    return [
      before + behind,
      before + character + character + behind,
      before + behind.slice(0, 1) + character + behind.slice(1),
      ...signs.map((sign) => before + sign + behind),
      ...signs.map((sign) => before + sign + character + behind),
      // What hardly shows: another digit.
      ...(/\d/.test(character) ? [before + ((Number(character) + 1) % 10) + behind] : []),
    ].map(opened);
  });
}

/** Every address that is left where a link is cut at its end. */
export function cutsOfEnd(query: string): Came[] {
  return Array.from({ length: query.length }, (_, length) => opened(query.slice(0, length)));
}

/** Every text that is left where a link is cut at its start, pasted, and opened as a query where one was there. */
export function cutsOfStart(query: string): Came[] {
  const address = `${PAGE}?${query}`;
  return Array.from({ length: address.length }, (_, from) => ({ pasted: address.slice(from) }));
}

/** The same, opened as the query of the page. */
export function cutsOfStartOpened(query: string): Came[] {
  return Array.from({ length: query.length }, (_, from) => opened(query.slice(from)));
}
