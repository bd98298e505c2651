import { wrap } from './inAddress';
import { type Family, opened, PAGE } from './outcome';

const COLUMNS = 76;

/** A text in quoted-printable, in lines of 76 characters at most. */
function toQuotedPrintable(text: string, place: number): string {
  const encoded = [...Buffer.from(text)].map((byte) =>
    byte === 61 || byte < 32 || byte > 126
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  );
  const lines = [' '.repeat(place % COLUMNS)];
  for (const piece of encoded) {
    const last = lines.length - 1;
    if ((lines[last] ?? '').length + piece.length >= COLUMNS) lines.push(piece);
    else lines[last] += piece;
  }
  return lines.join('=\r\n').trimStart();
}

/** What a reader of quoted-printable makes of a text, of which it takes every equals sign for an escape. */
function fromQuotedPrintable(text: string): string {
  const bytes = text
    .replace(/=\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** The link that a mail program finds in a text: to the first space. */
const linkIn = (text: string) => /https?:\/\/[^\s<>"]*/.exec(text)?.[0] ?? PAGE;

const address = (query: string) => `${PAGE}?${query}`;

/** Lines of format=flowed: a space before the break says that the line goes on. */
const flowed = (text: string, place: number) => wrap(text, place, 72, ' \r\n');

const letter = (text: string) => `Hello,\r\n\r\nsee ${text}\r\nfor what it costs.\r\n\r\nAnna`;

/** What mail does to a link that is opened from it. */
export const MAIL_OPENED: Family = {
  'quoted-printable, encoded and decoded': (query, place) => ({
    opened: linkIn(fromQuotedPrintable(toQuotedPrintable(letter(address(query)), place))),
  }),
  'quoted-printable, decoded twice': (query, place) => ({
    opened: linkIn(
      fromQuotedPrintable(fromQuotedPrintable(toQuotedPrintable(letter(address(query)), place))),
    ),
  }),
  'quoted-printable, decoded without having been encoded': (query) => ({
    opened: linkIn(fromQuotedPrintable(address(query))),
  }),
  'the same, with spaces as a part of the link': (query) => opened(fromQuotedPrintable(query)),
  'quoted-printable, encoded and never decoded': (query, place) => ({
    opened: address(toQuotedPrintable(query, place)),
  }),
  'the same, to the end of its line': (query, place) => ({
    opened: linkIn(toQuotedPrintable(address(query), place % 20)),
  }),
  'quoted-printable of which only the breaks are undone': (query, place) => ({
    opened: address(toQuotedPrintable(query, place).replace(/=\r\n/g, '')),
  }),
  'hard lines, to the end of the first': (query, place) => ({
    opened: linkIn(wrap(address(query), 40 + (place % 36), COLUMNS, '\r\n')),
  }),
  'flowed lines, to the end of the first': (query, place) => ({
    opened: linkIn(flowed(address(query), 40 + (place % 30))),
  }),
};

/** What mail does to a link that is copied out of it. */
export const MAIL_PASTED: Family = {
  'a letter': (query) => ({ pasted: letter(address(query)) }),
  'a letter in hard lines': (query, place) => ({
    pasted: wrap(letter(address(query)), place, COLUMNS, '\n'),
  }),
  'a letter in hard lines, quoted': (query, place) => ({
    pasted: wrap(letter(address(query)), place, COLUMNS, '\n').replace(/^/gm, '> '),
  }),
  'a link in flowed lines': (query, place) => ({ pasted: flowed(address(query), place) }),
  'the source of a letter': (query, place) => ({ pasted: toQuotedPrintable(letter(address(query)), place) }),
  'the source of a link': (query, place) => ({ pasted: toQuotedPrintable(address(query), place) }),
  'hard lines with the sign of mail, of which nothing is encoded': (query, place) => ({
    pasted: wrap(address(query), place, COLUMNS, '=\n'),
  }),
  'a line broken behind an equals sign': (query, place) => {
    const signs = [...query.matchAll(/=/g)].map(({ index }) => index + 1);
    const at = signs[place % signs.length] ?? 0;
    return { pasted: `${PAGE}?${query.slice(0, at)}\n${query.slice(at)}` };
  },
  'a link that was decoded without having been encoded': (query) => ({
    pasted: fromQuotedPrintable(address(query)),
  }),
};
