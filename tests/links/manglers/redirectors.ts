import { type Family, type Mangle, opened, PAGE } from './outcome';

const address = (query: string) => encodeURIComponent(`${PAGE}?${query}`);

const proofpoint = (query: string) =>
  `${PAGE}?${query}`
    .replace(/[^A-Za-z\d./]/g, (sign) => `-${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('/', '_');

/** Addresses that lead on to the page. */
const LEADING_ON: Readonly<Record<string, (query: string) => string>> = {
  SafeLinks: (query) =>
    `https://eur01.safelinks.protection.outlook.com/?url=${address(query)}&data=05%7C01%7Ca%40b.example%7C&sdata=x%3D&reserved=0`,
  'a result of Google': (query) =>
    `https://www.google.com/url?q=${address(query)}&sa=D&source=docs&usg=AOvVaw0x`,
  Facebook: (query) =>
    `https://l.facebook.com/l.php?u=${address(`${query}&fbclid=IwAR0x`)}&h=AT0x&__tn__=-UK-R`,
  LinkedIn: (query) => `https://www.linkedin.com/redir/redirect?url=${address(query)}&urlhash=x1&trk=p`,
  Slack: (query) => `https://slack-redir.net/link?url=${address(query)}&v=3`,
  Proofpoint: (query) =>
    `https://urldefense.proofpoint.com/v2/url?u=${proofpoint(query)}&d=DwMFaQ&c=x&r=y&m=z&s=a&e=`,
  'SafeLinks within SafeLinks': (query) =>
    `https://a.safelinks.example/?url=${encodeURIComponent(`https://b.safelinks.example/?url=${address(query)}&reserved=0`)}&reserved=0`,
};

/** Links that were copied out of a page that leads on to them. */
export const REDIRECTORS_PASTED: Family = Object.fromEntries(
  Object.entries(LEADING_ON).map(([name, lead]): [string, Mangle] => [
    name,
    (query) => ({ pasted: lead(query) }),
  ]),
);

/** What is opened through such a page. */
export const REDIRECTORS_OPENED: Family = {
  'with an identifier of its own added': (query) => opened(`${query}&fbclid=IwAR0x-y`),
  'with others’ keys that are nearly ours added': (query) => opened(`${query}&h=AT0x&v=3`),
  'read as a form, in which + is a space': (query) =>
    opened(new URLSearchParams(`q=${encodeURIComponent(query)}`).get('q') ?? ''),
  'not encoded, so that only its first key arrives': (query) => ({
    opened: new URL(`https://r.example/?to=${PAGE}?${query}`).searchParams.get('to') ?? '',
  }),
};
