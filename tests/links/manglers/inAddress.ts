import { type Family, type Mangle, opened, PAGE } from './outcome';

type Rewrite = (query: string, place: number) => string;

/** Manglers of the query alone: the address that comes out is opened. */
function rewrites(all: Readonly<Record<string, Rewrite>>): Family {
  return Object.fromEntries(
    Object.entries(all).map(([name, rewrite]): [string, Mangle] => [
      name,
      (query, place) => opened(rewrite(query, place)),
    ]),
  );
}

const insert = (text: string, at: number, piece: string) => text.slice(0, at) + piece + text.slice(at);
const within = (query: string, place: number) => 3 + (place % (query.length - 3));

/** Breaks text into lines of a width, the first one shorter, as mail does with whatever stands before the link. */
export function wrap(text: string, place: number, width: number, lineBreak: string): string {
  const first = place % width;
  const lines = [text.slice(0, first)];
  for (let at = first; at < text.length; at += width) lines.push(text.slice(at, at + width));
  return lines.join(lineBreak);
}

const TRACKERS = [
  ...[
    'utm_source=mail',
    'fbclid=IwAR0x-y_z',
    'gclid=',
    'mc_cid=1a2b&mc_eid=3c',
    '_hsenc=p2A',
    'ref',
    's=20',
    'si=x1',
  ],
  ...['pf_rd_p=4f1c', 'hsa_ver=3', '_t=1', 'V=3', 'T=x', 'x1=y', 'utm_term=px'],
];
const tracker = (place: number) => TRACKERS[place % TRACKERS.length] ?? '';

const MARKS = [
  ...['.', ')', ',', ').', '>', ']', '*', '**', '_', '"', '”', '’', '!', '?', ';', ':', '…', '|', '`', '\\'],
  ...['%22', '%20', '%0A', '。', '）', '/', '&gt;'],
];

/** What leaves every link as it was, names and all. */
export const HARMLESS: Family = rewrites({
  unchanged: (query) => query,
  '“# became %23”, with a heading behind it': (query) => `${query}%23rates-heading`,
  '“#” and a heading behind it': (query) => `${query}#rates-heading`,
  '“%20 became +”': (query) => query.replaceAll('%20', '+'),
  '“+ became %20”': (query) => query.replaceAll('+', '%20'),
  '“~ became %7E”': (query) => query.replaceAll('~', '%7E'),
  'all escapes in small letters': (query) =>
    query.replaceAll('~', '%7e').replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  '“the last of repeated keys is kept”: there are none': (query) =>
    [...new Map(query.split('&').map((pair) => [pair.split('=')[0], pair])).values()].join('&'),
  '“& became &amp;”': (query) => query.replaceAll('&', '&amp;'),
  '“& became &amp;amp;”': (query) => query.replaceAll('&', '&amp;amp;'),
  '“& became &amp%3B”': (query) => query.replaceAll('&', '&amp%3B'),
  '“- became %2D”': (query) => query.replace(/-(?=1\w{4}$)/, '%2D'),
  '“- became a dash”': (query, place) => query.replace(/-(?=1\w{4}$)/, '‐‑–−'.charAt(place % 4)),
  'trailing punctuation cut by an autolinker': (query) => query.replace(/[.,;:!?'"*_~)\]}>-]+$/, ''),
  ...Object.fromEntries(MARKS.map((mark) => [`${mark} at its end`, (query: string) => query + mark])),
  'a full stop and words of the next sentence': (query) => `${query}.%20See%20there`,
  'a comma and words': (query) => `${query}, see there`,
  'trackers appended': (query, place) => `${query}&${tracker(place)}`,
  'trackers prepended': (query, place) => `${tracker(place)}&${query}`,
  'trackers within': (query, place) => {
    const pairs = query.split('&');
    pairs.splice(place % pairs.length, 0, tracker(place));
    return pairs.join('&');
  },
  'trackers appended by a second question mark': (query, place) => `${query}?${tracker(place)}`,
  'trackers appended behind a full stop': (query, place) => `${query}.&${tracker(place)}`,
  'its keys in the order of the alphabet': (query) => query.split('&').sort().join('&'),
  'its keys in the opposite order': (query) => query.split('&').reverse().join('&'),
  'its keys turned round': (query, place) => {
    const pairs = query.split('&');
    const at = place % pairs.length;
    return [...pairs.slice(at), ...pairs.slice(0, at)].join('&');
  },
  'lines wrapped by mail': (query, place) => wrap(query, place, 76, '\n'),
  'lines wrapped by mail of another system': (query, place) => wrap(query, place, 60, '\r\n'),
  'lines wrapped between its keys, with a space': (query) => query.replaceAll('&', '&%20'),
  'lines wrapped between its keys, with spaces and a break': (query) =>
    query.replaceAll('&', '&%0D%0A%20%20'),
  'a second question mark before it': (query) => `?${query}`,
  'an ampersand before it and behind it': (query) => `&${query}&`,
});

/** What leaves nothing of a link that a figure could be shown for. */
export const DESTRUCTIVE: Family = rewrites({
  'encoded once more as a whole': (query) => encodeURIComponent(query),
  'encoded twice more': (query) => encodeURIComponent(encodeURIComponent(query)),
  '“= became %3D”': (query) => query.replaceAll('=', '%3D'),
  '“& became %26”': (query) => query.replaceAll('&', '%26'),
  '“& became &#38;”, which begins a fragment': (query) => query.replaceAll('&', '&#38;'),
  '“& became ;”': (query) => query.replaceAll('&', ';'),
  '“= became =3D” by mail': (query) => query.replaceAll('=', '=3D'),
  '“it was put into capitals”, as of a QR code': (query) => query.toUpperCase(),
  'capitals at the start of each key': (query) =>
    query.replaceAll(/(^|&)([a-z])/g, (_, before, letter) => before + letter.toUpperCase()),
  'cut where a chat cuts it, with an ellipsis': (query, place) =>
    `${query.slice(0, 3 + (place % (query.length - 12)))}…`,
  'a footnote’s number at its end': (query) => `${query}7`,
  'words stuck to its end': (query) => `${query}and`,
});

const decodedOnce = (query: string): string => {
  try {
    return decodeURIComponent(query);
  } catch {
    return query;
  }
};

/** What may leave a link as it was or damage it, and may change its names. */
export const DOUBTFUL: Family = rewrites({
  'decoded once too often': decodedOnce,
  'decoded once too often, with + for spaces': (query) =>
    decodedOnce(query.replaceAll('+', '%20')).replaceAll(' ', '+'),
  'decoded twice too often': (query) => decodedOnce(decodedOnce(query)),
  'its escapes encoded once more': (query) => query.replaceAll('%', '%25'),
  'its escapes encoded twice more': (query) => query.replaceAll('%', '%2525'),
  '“+ became %2B”': (query) => query.replaceAll('+', '%2B'),
  '“+” lost': (query) => query.replaceAll('+', ''),
  'put into small letters': (query) => query.toLowerCase(),
  'keys repeated at its end with other values': (query) => `${query}&w1=r1d&h=7&p=openai&z=2&px=20241001&v=2`,
  'keys repeated before it with other values': (query) => `w1=r1d&h=7&p=openai&${query}`,
  'itself behind it': (query) => `${query}?${query}`,
  'itself behind it as a whole address': (query) => `${query}${PAGE}?${query}`,
  'a tracker that looks like a title': (query) => `${query}&t=AbC-1_x`,
  'a tracker that looks like a price list': (query) => `${query}&p=4711`,
  'a tracker that looks like a horizon': (query) => `h=AT0x&${query}`,
  'a number of the time as a title': (query, place) => `${query}&t=${1_732_580_000 + place}`,
  'a number of the time as a version': (query) => `v=1732580000&${query}`,
  'broken by mail with “=” and a line end': (query, place) => wrap(query, place, 75, '=\r\n'),
  'broken by mail with “=” and a line end, short lines': (query, place) => wrap(query, place, 9, '=\n'),
  'broken by mail with a space': (query, place) => wrap(query, place, 72, '%20'),
  'broken by mail with a plus': (query, place) => wrap(query, place, 60, '+'),
  'broken into short lines with spaces': (query, place) => wrap(query, place, 7, '%20'),
  'a soft hyphen somewhere': (query, place) => insert(query, within(query, place), '%C2%AD'),
  'an invisible space somewhere': (query, place) => insert(query, within(query, place), '%E2%80%8B'),
  'a space somewhere': (query, place) => insert(query, within(query, place), '%20'),
  'a line break of mail somewhere': (query, place) => insert(query, within(query, place), '='),
  'smart dashes and ellipses': (query) => query.replaceAll('--', '—').replaceAll('...', '…'),
  'every hyphen a dash': (query) => query.replaceAll('-', '–'),
  'smart quotes': (query) => query.replaceAll('%22', '”').replaceAll('%27', '’'),
  '“~” taken for strike-through': (query) => query.replaceAll('~', ''),
  '“_” and “*” taken for emphasis': (query) => query.replaceAll(/[_*]/g, ''),
  '“x” made a times sign': (query) => query.replaceAll(/(?<=\d)x(?=\d)/g, '×'),
  'one of its pairs lost, but not its price list': (query, place) => {
    const pairs = query.split('&');
    const lost = pairs.filter((pair) => /^(?:w|z)/.test(pair));
    const gone = lost[place % lost.length];
    return pairs.filter((pair) => pair !== gone).join('&');
  },
});

/** What old links can’t tell of, since a part that a figure depends on may be left out of any. */
export const PAIRS_LOST: Family = rewrites({
  'one of its pairs lost': (query, place) => {
    const pairs = query.split('&');
    return pairs.filter((_, index) => index !== place % pairs.length).join('&');
  },
  'one of its fields lost': (query, place) => {
    const fields = query.split('~');
    return fields.filter((_, index) => index !== place % fields.length).join('~');
  },
  'two of its pairs changed places': (query, place) => {
    const pairs = query.split('&');
    const at = place % pairs.length;
    return [...pairs.slice(0, at), ...pairs.slice(at).reverse()].join('&');
  },
  'the numbers of its workloads changed': (query) =>
    query.replace('w1=', 'w3=').replace('w2=', 'w1=').replace('w3=', 'w2='),
  'its version lost': (query) => query.replace('v=1&', ''),
});
