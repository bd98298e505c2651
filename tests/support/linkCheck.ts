/**
 * The check of a link, worked out apart from the page's own code: of the link's text instead of a scenario, with whole
 * numbers of any size.
 */

const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const PRIME = 1_048_573n;
const MULTIPLIER = 314_159n;

/** What a field of a workload is in version 1 where a link leaves it out, by hand from docs/links.md. */
const DEFAULT_FIELDS = [
  ...['s0', 'du0', 'cm0', 'y0', 'f0', 'aw0', 'ar0', 'r1000d', 'i1000', 'o300', 'ct10', 'cs800', 'cu150'],
  ...['ca250', 'dl20000', 'dk500', 'di500', 'da1000', 'dv200', 'c0', 'cp0', 'ch80', 'b0', 'rt0', 'ws0'],
  ...['fh720', 'ft0', 'fe3', 'fm0', 'd30'],
];
const DEFAULT_PAIRS = ['p=documents', 'h=12', 'pf=3'];

/** Revision and hash of a canonical text: the sum of its characters, each times a power of the multiplier. */
export function checkOfText(text: string): string {
  let sum = 0n;
  let power = 1n;
  for (const character of [...text].reverse()) {
    sum += BigInt(character.charCodeAt(0)) * power;
    power = (power * MULTIPLIER) % PRIME;
  }
  const places = [32n ** 3n, 32n ** 2n, 32n, 1n];
  // What is said of a move came with the second revision.
  const revision = /(?:^|&)m[a-z]=/.test(text) ? 2 : 1;
  return `${revision}${places.map((place) => DIGITS[Number(((sum % PRIME) / place) % 32n)]).join('')}`;
}

/** The canonical text of a link as the page writes it, which has each field once and all of them readable. */
export function canonicalText(query: string): string {
  const pairs = query.split('&').filter((pair) => !/^(?:v|t|z)=/.test(pair));
  const own = pairs.filter((pair) => !/^w\d/.test(pair) && !DEFAULT_PAIRS.includes(pair)).map(sortedPair);
  const workloads = pairs.filter((pair) => /^w\d/.test(pair)).map(sortedPair);
  return [...own.sort((one, other) => compareKeys(one, other, '=')), ...workloads].join('&');
}

/**
 * A text in which each link that has no check, `v=1&w1=r5d&z=1`, has the one that belongs to it: what the page writes. Its
 * ampersands may be written as HTML has them.
 */
export function checked(text: string): string {
  return text.replace(
    /v=1&[^\s"?()]*?\bz=\d+/g,
    (link) => `${link}-${checkOfText(canonicalText(link.replaceAll('&#38;', '&')))}`,
  );
}

function sortedPair(pair: string): string {
  const [key = '', value = ''] = pair.split('=');
  if (!/^(?:x|mo|w\d+)$/.test(key)) return pair;
  const fields = value
    .split('~')
    .filter((field) => !field.startsWith('n') && !DEFAULT_FIELDS.includes(field));
  return `${key}=${fields.sort((one, other) => compareKeys(one, other, /(?=\d)/)).join('~')}`;
}

function compareKeys(one: string, other: string, before: string | RegExp): number {
  const [first = ''] = one.split(before);
  const [second = ''] = other.split(before);
  return first < second ? -1 : 1;
}
