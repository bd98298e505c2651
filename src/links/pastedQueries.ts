import { LINK_MAX_CHARACTERS } from './linkFormat';

/** Pages that lead on to another may lead on to a third. */
const MOST_REDIRECTS = 3;

/** More places where a link may begin are not looked at, so that a long text is read in no time. */
const MOST_PLACES = 100;

/** A link has hardly a question mark in it: what has so many goes on to other links. */
const MOST_MARKS = 5;

/** No more lines are read of one link. */
const MOST_LINES = 250;

/** Of a link that is wrapped in others each sign may be an escape. */
const MOST_CHARACTERS = 4 * LINK_MAX_CHARACTERS;

/**
 * Everything in a text that may be the query of a link, in groups: the ways of reading what begins at one place. A link
 * begins at each question mark, and where the text does; it may go on over lines that a program has broken.
 */
export function pastedQueries(text: string): string[][] {
  return [...new Set(unpacked(text))].flatMap((version) => queriesIn(version, MOST_REDIRECTS));
}

/** The text as it stands, and without what it is wrapped in, where it looks as if it were. */
function unpacked(text: string): string[] {
  // Mail that is answered has signs before its lines.
  const plain = text.replace(/^[ \t]*(?:>[ \t]?)+/gm, '').trim();
  const versions = [plain];
  if (/=3D/i.test(plain)) versions.push(fromQuotedPrintable(plain));
  if (plain.includes('\\')) {
    versions.push(...versions.map((version) => version.replace(/\\u0026/gi, '&').replaceAll('\\', '')));
  }
  return versions;
}

/** Mail writes an equals sign as `=3D` and breaks lines behind one of its own. What is not ASCII stays an escape. */
function fromQuotedPrintable(text: string): string {
  return text.replace(/=[ \t]*\r?\n/g, '').replace(/=([\dA-F]{2})/gi, (_, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code < 128 ? String.fromCharCode(code) : `%${hex}`;
  });
}

function queriesIn(text: string, redirects: number): string[][] {
  const places = [0, ...[...text.matchAll(/\?/g)].map(({ index }) => index + 1)];
  return places.slice(0, MOST_PLACES).flatMap((place) => {
    const queries = queriesAt(text.slice(place, place + MOST_CHARACTERS));
    return redirects === 0 ? [queries] : [queries, ...queriesLedTo(queries, redirects - 1)];
  });
}

/** What begins here, over one line, two and so on, to the first sign that no link has. */
function queriesAt(text: string): string[] {
  const lines = text.split(/[ \t]*[\r\n]+[ \t]*/).slice(0, MOST_LINES);
  return [...new Set([...queriesOver(lines, ''), ...queriesOver(lines, '=')])];
}

/** A line break behind the sign of mail is one that goes with it; of any other program it goes alone. */
function queriesOver(lines: readonly string[], signOfBreak: string): string[] {
  const queries: string[] = [];
  let joined = '';
  for (const line of lines) {
    const start = joined.endsWith(signOfBreak) ? joined.slice(0, joined.length - signOfBreak.length) : joined;
    joined = start + line;
    const whole = withoutReferences(joined);
    const query = /^[^\s"'<>#]*/.exec(whole)?.[0] ?? '';
    if (!isOfAnotherPage(query)) queries.push(query);
    if (query.split('?').length > MOST_MARKS) break;
    // A reference that the line break has cut in two, `&#3`, is no end.
    if (query.length < whole.length && !/^&?#x?[\da-f]*$/i.test(whole.slice(query.length))) break;
  }
  return queries;
}

/** Whether a link begins further on in a query: its first key would be taken for a part of another one. */
function isOfAnotherPage(query: string): boolean {
  const before = query.slice(0, Math.max(0, query.indexOf('?')));
  return query.includes('?') && !/(?:^|[&;])(?:v|z|w\d+)=/.test(before);
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };

/** The character references of HTML undone. */
function withoutReferences(text: string): string {
  return text.replace(
    /&(?:#(\d{2,3})|#x([\da-f]{2})|(amp|quot|apos|lt|gt));/gi,
    (found, decimal, hex, name) => {
      if (name !== undefined) return NAMED[name.toLowerCase()] ?? found;
      return String.fromCharCode(decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal));
    },
  );
}

/** What the addresses in the values of a query hold, as of a page that leads on to another; by key and place. */
function queriesLedTo(queries: readonly string[], redirects: number): string[][] {
  const groups = new Map<string, string[]>();
  for (const query of queries) {
    for (const pair of query.split('&')) {
      const [key = '', ...value] = pair.split('=');
      const address = addressIn(value.join('='));
      if (address === undefined) continue;
      for (const [place, found] of queriesIn(address, redirects).entries()) {
        const id = `${key} ${place}`;
        groups.set(id, [...new Set([...(groups.get(id) ?? []), ...found])]);
      }
    }
  }
  return [...groups.values()];
}

/** The address that a value holds, however often it is encoded; Proofpoint has signs of its own for `%` and `/`. */
function addressIn(value: string): string | undefined {
  let address = /^https?-3A__/i.test(value) ? value.replaceAll('-', '%').replaceAll('_', '/') : value;
  for (let times = 0; times < MOST_REDIRECTS; times += 1) {
    const decoded = percentDecoded(address);
    if (/^(?:https?:)?\/\//i.test(decoded)) return decoded;
    address = decoded;
  }
  return undefined;
}

/** Percent-decoded, as far as it can be. */
function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
