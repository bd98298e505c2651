import { lettersOf, OWN_PRICE_IDS, type PriceId } from '../catalog/billables';
import { findPriceList } from '../catalog/priceLists';
import type { OwnPrices } from '../catalog/prices';
import { DEFAULT_SCENARIO } from '../scenario/defaults';
import { OWN_MODEL_PRICE_IDS } from '../scenario/move';
import { MAX_WORKLOADS, type Scenario, type Workload } from '../scenario/scenario';
import { OWN_PRICE_FIELD, SCENARIO_QUANTITIES, TITLE_MAX_CHARACTERS } from '../scenario/scenarioFields';
import { quantityProblem, textProblem } from '../scenario/valueProblems';
import { fromCompactDate, type IsoDate } from '../units/calendar';
import { shorten } from '../units/shorten';
import { CHECK_REVISION, hashOf } from './linkCheck';
import { KNOWN_KEY, LINK_MAX_CHARACTERS, LINK_NUMBER, LINK_VERSION } from './linkFormat';
import { isNearKey } from './nearKey';
import { readMove } from './readMove';
import { type LinkProblem, readFields, readWorkload } from './readWorkload';

/** Why no figure may be shown for a link: what arrived is not what was sent, or is not understood. */
export type Withheld = 'cut-off' | 'altered' | 'damaged' | 'too-long' | 'newer-version';

/** A link, read. `problems` were skipped and the rest kept; if `withheld` is set, no figure may be shown for it. */
export interface DecodedLink {
  readonly scenario: Scenario;
  readonly problems: readonly LinkProblem[];
  readonly withheld: Withheld | null;
}

/** The numbers of a scenario that always have a value. */
type NumberKey = Exclude<keyof typeof SCENARIO_QUANTITIES, 'monthlyBudgetUsd' | 'moveHitRatePercent'>;

/** So much of what can't be read is shown. */
const SHOWN_CHARACTERS = 20;

const VERSION = /^[1-9]\d?$/;

/** The version of a program, or a number of the time, which pages add to get past what a browser has kept. */
const OTHERS_VERSION = /^\d[\d.]{2,}$/;

/** Such a number as a title, which a title of digits is not: it stands before the count. */
const OTHERS_TITLE = /(^|[&;])t=(\d{9,})(?=&|$)(?!.*[&;]z=)/g;

/**
 * The number of workloads, and the revision and the hash of the check behind it: `2-117z7`. What follows is not ours: a full
 * stop or a bracket of the text around the link.
 */
const COUNT = /^(\d+)(?:-([\da-z])([\da-z]{4})|(?!-|\W*-\w))(?![\dA-Za-z])/;

/** What programs make of a hyphen. */
const DASHES = /[\u2010-\u2013\u2212]/g;

/** Keys of ours that further decoding, once or more, would bring out. */
const ENCODED_AGAIN = /(?:^|[?&;]|%(?:25)*(?:26|3[BF]))(?:v%(?:25)*3D\d|w\d+%(?:25)*3D)/i;

/** Workloads are numbered from 1 to 20. */
const WORKLOAD_KEY = /^w(?:[1-9]|1\d|20)$/;

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
  if (keys.size === 0 && ENCODED_AGAIN.test(text)) return withholdAll('damaged');
  return withKeys(keys, problems);
}

function withholdAll(withheld: Withheld): DecodedLink {
  return { scenario: DEFAULT_SCENARIO, problems: [], withheld };
}

/** The known keys with their decoded values. The first value of a key counts; unknown keys are others' business. */
function readKeys(text: string, problems: LinkProblem[]): Map<string, string> {
  const keys = new Map<string, string>();
  const ours = text.replace(OTHERS_TITLE, (_, before: string, digits: string) => {
    problems.push({ where: 'Link', reason: `“${shown(digits)}” is not a title.` });
    return before;
  });
  for (const [written, value] of new URLSearchParams(ours)) {
    const key = written.replace(LINE_WRAPS, '').replace(/^(?:amp;)+/, '');
    const isOurs = KNOWN_KEY.test(key);
    if (key === 'v' && !VERSION.test(value)) {
      problems.push({ where: 'Link', reason: `“${shown(value)}” is not a version of the link format.` });
      if (OTHERS_VERSION.test(value)) continue;
    }
    if (isOurs && !keys.has(key)) keys.set(key, value);
    else if (isOurs) problems.push(problemOf(key, 'It stands twice; the first counts.'));
    else if (isNearKey(key, value)) problems.push(problemOf(key));
  }
  return keys;
}

function problemOf(key: string, reason = 'It is nearly a key of links; it was skipped.'): LinkProblem {
  return { where: `Link key ${shown(key)}`, reason };
}

/** Whether a program has put a workload into capitals: without it the default one would stand in for it unnoticed. */
function isInCapitals(text: string, keys: ReadonlyMap<string, string>): boolean {
  const written = [...new URLSearchParams(text).keys()];
  return written.some((key) => /^W\d+$/.test(key) && !keys.has(key.toLowerCase()));
}

function withKeys(keys: ReadonlyMap<string, string>, problems: LinkProblem[]): DecodedLink {
  const [, count, revision = '1', hash] = COUNT.exec((keys.get('z') ?? '').replace(DASHES, '-')) ?? [];
  if (Number(keys.get('v')) > LINK_VERSION || !CHECK_REVISION.test(revision)) {
    return { ...withholdAll('newer-version'), problems };
  }
  const written = [...keys.keys()].filter((key) => key.startsWith('w'));
  const workloads = readWorkloads(written, keys, problems);
  const number = (key: NumberKey) => readNumber(keys, key, problems) ?? DEFAULT_SCENARIO[key];
  const scenario: Scenario = {
    title: readTitle(keys.get('t'), problems),
    priceListId: readPriceListId(keys.get('p'), problems),
    priceListDate: readDate(keys.get('px'), problems),
    ownPrices: readPrices(keys.get('x'), 'Own prices', problems),
    ...readMove(keys, problems, (text) => readPrices(text, 'Own model', problems, OWN_MODEL_PRICE_IDS)),
    horizonMonths: number('horizonMonths'),
    monthlyBudgetUsd: readNumber(keys, 'monthlyBudgetUsd', problems),
    peakFactor: number('peakFactor'),
    reasoningTokensPerCall: number('reasoningTokensPerCall'),
    moveHitRatePercent: readNumber(keys, 'moveHitRatePercent', problems),
    tokenizerFactor: number('tokenizerFactor'),
    movedPercentPerMonth: number('movedPercentPerMonth'),
    workloads: workloads.length > 0 ? workloads : DEFAULT_SCENARIO.workloads,
  };
  const isCutOff = (keys.has('v') || keys.has('z')) && Number(count) !== written.length;
  const matches = (priceListId: string) => hash === hashOf({ ...scenario, priceListId });
  const isWhole = matches(scenario.priceListId);
  // Nor was a link altered that names a list which this page doesn't know yet.
  const isAltered = hash !== undefined && !isWhole && !matches(keys.get('p') ?? '');
  return {
    scenario,
    // What else the link of a whole estimate holds is others' business, but for its title and names, which have no check.
    problems: isWhole
      ? problems.filter(({ where }) => /^(?:Title|Workload|Own model)/.test(where))
      : problems,
    withheld: isCutOff ? 'cut-off' : isAltered ? 'altered' : null,
  };
}

/** The workloads in the order of their numbers; `written` are all their keys, whatever their number. */
function readWorkloads(
  written: readonly string[],
  keys: ReadonlyMap<string, string>,
  problems: LinkProblem[],
): Workload[] {
  const workloads: Workload[] = [];
  let expected = 1;
  for (let index = 1; index <= MAX_WORKLOADS; index += 1) {
    const text = keys.get(`w${index}`);
    if (text === undefined) continue;
    if (index !== expected) {
      const skipped = index - expected === 1 ? `w${expected} is` : `w${expected} to w${index - 1} are`;
      problems.push({ where: `Workload ${index}`, reason: `${skipped} missing before it.` });
    }
    expected = index + 1;
    workloads.push(readWorkload(text, index, problems));
  }
  for (const key of written) if (!WORKLOAD_KEY.test(key)) problems.push(problemOf(key));
  return workloads;
}

function readTitle(text: string | undefined, problems: LinkProblem[]): string {
  if (text === undefined) return '';
  const reason = textProblem(text, TITLE_MAX_CHARACTERS);
  if (reason === undefined) return text;
  problems.push({ where: 'Title', reason: `It was left out. ${reason}` });
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
function readPrices(
  text: string | undefined,
  where: string,
  problems: LinkProblem[],
  ids: readonly PriceId[] = OWN_PRICE_IDS,
): OwnPrices {
  const own: { [Id in PriceId]?: number } = {};
  if (text === undefined || (text === '' && ids !== OWN_PRICE_IDS)) return own;
  readFields(text, where, problems, (letters, value, field) => {
    const id = ids.find((one) => lettersOf(one) === letters);
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
