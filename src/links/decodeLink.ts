import { type PriceId, priceIdOfLetters } from '../catalog/billables';
import { findPriceList } from '../catalog/priceLists';
import type { OwnPrices } from '../catalog/prices';
import { DEFAULT_SCENARIO } from '../scenario/defaults';
import { MAX_WORKLOADS, type Scenario, type Workload } from '../scenario/scenario';
import { OWN_PRICE_FIELD, SCENARIO_QUANTITIES, TITLE_MAX_CHARACTERS } from '../scenario/scenarioFields';
import { quantityProblem, textProblem } from '../scenario/valueProblems';
import { fromCompactDate, type IsoDate } from '../units/calendar';
import { shorten } from '../units/shorten';
import { CHECK_REVISION, checkOf } from './linkCheck';
import { KNOWN_KEY, LINK_MAX_CHARACTERS, LINK_NUMBER, LINK_VERSION } from './linkFormat';
import { nearKey } from './nearKey';
import { type LinkProblem, readFields, readWorkload } from './readWorkload';

/** Why no figure may be shown for a link: what arrived is not what was sent, or is not understood. */
export type Withheld = 'cut-off' | 'altered' | 'damaged' | 'too-long' | 'newer-version';

/** A link, read. `problems` were skipped and the rest kept; if `withheld` is set, no figure may be shown for it. */
export interface DecodedLink {
  readonly scenario: Scenario;
  readonly problems: readonly LinkProblem[];
  readonly withheld: Withheld | null;
}

/** So much of what can't be read is shown. */
const SHOWN_CHARACTERS = 20;

const VERSION = /^[1-9]\d?$/;

/** The version of a program, or a number of the time, which pages add to get past what a browser has kept. */
const OTHERS_VERSION = /^(?:0|\d{3,}|\d+(?:\.\d+)+)$/;
const CACHE_BUSTER = /^\d{9,}$/;

/**
 * The number of workloads, and the revision and the hash of the check behind it: `2-117z7`. What follows is not ours: a full
 * stop or a bracket of the text around the link. Programs make other dashes of a hyphen.
 */
const COUNT =
  /^(\d+)(?:[-\u2010\u2011\u2013\u2212]([\da-z])([\da-z]{4})|(?!\W*[-\u2010\u2011\u2013\u2212]\w|[-\u2010\u2011\u2013\u2212]))(?![\dA-Za-z])/;

/** What programs put into text that they break into lines. */
const LINE_WRAPS = /[\s\u00ad\u200b\u2060]+/g;

/**
 * Reads a query, with or without its question mark. Never throws: what can't be read is named in `problems` and keeps
 * its default, and a link that did not arrive whole is withheld.
 */
export function decodeLink(query: string): DecodedLink {
  const text = query.replace(/^\?/, '');
  if (text === '') return { scenario: DEFAULT_SCENARIO, problems: [], withheld: null };
  if (text.length > LINK_MAX_CHARACTERS) return withholdAll('too-long');
  const problems: LinkProblem[] = [];
  const keys = readKeys(text, problems);
  if (isInCapitals(text, keys)) return withholdAll('damaged');
  if (keys.size === 0) {
    return looksEncodedTwice(text) ? withholdAll('damaged') : withKeys(keys, problems);
  }
  const count = COUNT.exec(keys.get('z') ?? '');
  const isNewer = Number(keys.get('v')) > LINK_VERSION || (count?.[2] ?? CHECK_REVISION) !== CHECK_REVISION;
  return isNewer ? { ...withholdAll('newer-version'), problems } : withKeys(keys, problems);
}

function withholdAll(withheld: Withheld): DecodedLink {
  return { scenario: DEFAULT_SCENARIO, problems: [], withheld };
}

/** The known keys with their decoded values. The first value of a key counts; unknown keys are others' business. */
function readKeys(text: string, problems: LinkProblem[]): Map<string, string> {
  const keys = new Map<string, string>();
  for (const [written, value] of new URLSearchParams(text)) {
    const key = written.replace(LINE_WRAPS, '').replace(/^(?:amp;)+/, '');
    const isOurs = KNOWN_KEY.test(key);
    // A title stands before the count.
    if (key === 't' && keys.has('z') && CACHE_BUSTER.test(value)) continue;
    if (key === 'v' && !VERSION.test(value)) {
      problems.push({ where: 'Link', reason: `“${shown(value)}” is not a version of the link format.` });
      if (OTHERS_VERSION.test(value)) continue;
    }
    const reason = isOurs
      ? 'It stands twice; the first counts.'
      : (brokenKey(key, value) ?? nearKey(key, value));
    if (isOurs && !keys.has(key)) keys.set(key, value);
    else if (reason) problems.push({ where: `Link key ${shown(key)}`, reason });
  }
  if (!keys.has('z') && CACHE_BUSTER.test(keys.get('t') ?? '')) keys.delete('t');
  return keys;
}

/** Mail breaks a long line by an equals sign, which may fall into a key of ours: `b=u=250`. */
function brokenKey(key: string, value: string): string | undefined {
  const [rest = '', ...more] = value.split('=');
  return more.length > 0 && KNOWN_KEY.test(key + rest)
    ? `A line break has cut “${key + rest}” in two; it was skipped.`
    : undefined;
}

/** Whether a program has put a workload into capitals: without it the default one would stand in for it unnoticed. */
function isInCapitals(text: string, keys: ReadonlyMap<string, string>): boolean {
  const written = [...new URLSearchParams(text).keys()];
  return written.some((key) => /^W\d+$/.test(key) && !keys.has(key.toLowerCase()));
}

/** Whether nothing but further decoding, once or more, brings out keys of ours. */
function looksEncodedTwice(text: string): boolean {
  // A version that is none has been named already.
  let decoded = text.replace(/(^|&)v=[^&]*/g, '$1');
  for (let times = 0; times < 3; times += 1) {
    decoded = new URLSearchParams(`q=${decoded.replaceAll('&', '%26')}`).get('q') ?? '';
    if (/(?:^|[?&;])(?:v=\d|w\d+=)/.test(decoded)) return true;
  }
  return false;
}

function withKeys(keys: ReadonlyMap<string, string>, problems: LinkProblem[]): DecodedLink {
  const written = [...keys.keys()].filter((key) => key.startsWith('w'));
  const workloads = readWorkloads(keys, problems);
  const scenario: Scenario = {
    title: readTitle(keys.get('t'), problems),
    priceListId: readPriceListId(keys.get('p'), problems),
    priceListDate: readDate(keys.get('px'), problems),
    ownPrices: readOwnPrices(keys.get('x'), problems),
    horizonMonths: readNumber(keys, 'horizonMonths', problems) ?? DEFAULT_SCENARIO.horizonMonths,
    monthlyBudgetUsd: readNumber(keys, 'monthlyBudgetUsd', problems),
    peakFactor: readNumber(keys, 'peakFactor', problems) ?? DEFAULT_SCENARIO.peakFactor,
    workloads: workloads.length > 0 ? workloads : DEFAULT_SCENARIO.workloads,
  };
  return { scenario, ...heldAgainst(scenario, problems, keys, written.length) };
}

/** What is to be said of a scenario that was read, by the count and the check that came with it. */
function heldAgainst(
  scenario: Scenario,
  problems: readonly LinkProblem[],
  keys: ReadonlyMap<string, string>,
  workloadCount: number,
): Omit<DecodedLink, 'scenario'> {
  if (!keys.has('v') && !keys.has('z')) return { problems, withheld: null };
  const [, count, revision, hash] = COUNT.exec(keys.get('z') ?? '') ?? [];
  if (count === undefined || Number(count) !== workloadCount) return { problems, withheld: 'cut-off' };
  if (hash === undefined) return { problems, withheld: null };
  const matches = (priceListId: string) => `${revision}${hash}` === checkOf({ ...scenario, priceListId });
  // The estimate is whole: what else the link holds is others' business, but for names, of which no check is taken.
  if (matches(scenario.priceListId))
    return { problems: problems.filter(({ ofName }) => ofName), withheld: null };
  // Nor has a link been altered that names a price list which this page does not know yet.
  return { problems, withheld: matches(keys.get('p') ?? '') ? null : 'altered' };
}

function readWorkloads(keys: ReadonlyMap<string, string>, problems: LinkProblem[]): Workload[] {
  const indexes = [...keys.keys()]
    .filter((key) => key.startsWith('w'))
    .map((key) => key.slice(1))
    .filter((digits) => isWorkloadIndex(digits, problems))
    .map(Number)
    .sort((first, second) => first - second);
  let expected = 1;
  return indexes.map((index) => {
    if (index !== expected) {
      const skipped = index - expected === 1 ? `w${expected} is` : `w${expected} to w${index - 1} are`;
      problems.push({ where: `Workload ${index}`, reason: `${skipped} missing before it.` });
    }
    expected = index + 1;
    return readWorkload(keys.get(`w${index}`) ?? '', index, problems);
  });
}

function isWorkloadIndex(digits: string, problems: LinkProblem[]): boolean {
  const fits = /^[1-9]\d*$/.test(digits) && Number(digits) <= MAX_WORKLOADS;
  if (!fits) {
    problems.push({
      where: `Link key w${shown(digits)}`,
      reason: `It was skipped: workloads are numbered from 1 to ${MAX_WORKLOADS}.`,
    });
  }
  return fits;
}

function readTitle(text: string | undefined, problems: LinkProblem[]): string {
  if (text === undefined) return '';
  const reason = textProblem(text, TITLE_MAX_CHARACTERS);
  if (reason === undefined) return text;
  problems.push({ where: 'Title', reason: `It was left out. ${reason}`, ofName: true });
  return '';
}

function readPriceListId(id: string | undefined, problems: LinkProblem[]): string {
  if (id === undefined) return DEFAULT_SCENARIO.priceListId;
  if (findPriceList(id)) return id;
  const reason = `“${shown(id)}” is not a price list of this page; the default list is used.`;
  problems.push({ where: 'Price list', reason });
  return DEFAULT_SCENARIO.priceListId;
}

function readDate(text: string | undefined, problems: LinkProblem[]): IsoDate | null {
  if (text === undefined) return null;
  const date = fromCompactDate(text);
  if (date !== null) return date;
  problems.push({
    where: 'Date of the price list',
    reason: `“${shown(text)}” is not a date as YYYYMMDD.`,
  });
  return null;
}

/** `si0.2~so0.8`: each the letters of a price and USD in its unit. */
function readOwnPrices(text: string | undefined, problems: LinkProblem[]): OwnPrices {
  const own: { [Id in PriceId]?: number } = {};
  if (text === undefined) return own;
  readFields(text, 'Own prices', problems, (letters, value, field) => {
    const id = priceIdOfLetters(letters);
    const reason = LINK_NUMBER.test(value)
      ? quantityProblem(OWN_PRICE_FIELD, Number(value))
      : 'It is not a number.';
    if (id === undefined || reason !== undefined) {
      return `“${shown(field)}” was left out. ${reason ?? 'It names no price.'}`;
    }
    own[id] = Number(value);
    return undefined;
  });
  return own;
}

function readNumber(
  keys: ReadonlyMap<string, string>,
  field: keyof typeof SCENARIO_QUANTITIES,
  problems: LinkProblem[],
): number | null {
  const descriptor = SCENARIO_QUANTITIES[field];
  const text = keys.get(descriptor.letters);
  if (text === undefined) return null;
  const reason = LINK_NUMBER.test(text)
    ? quantityProblem(descriptor, Number(text))
    : `“${shown(text)}” is not a number as links write them.`;
  if (reason === undefined) return Number(text);
  problems.push({ where: descriptor.label, reason: `It was left out. ${reason}` });
  return null;
}

function shown(text: string): string {
  return shorten(text, SHOWN_CHARACTERS);
}
