import { lettersOf, OWN_PRICE_IDS } from '../catalog/billables';
import { DEFAULT_SCENARIO, DEFAULT_WORKLOAD } from '../scenario/defaults';
import {
  WORKLOAD_CHOICE_KEYS,
  WORKLOAD_CHOICES,
  WORKLOAD_QUANTITIES,
  WORKLOAD_QUANTITY_KEYS,
} from '../scenario/fields';
import type { ImageInput, Scenario, Workload } from '../scenario/scenario';
import { SCENARIO_QUANTITIES, SCENARIO_QUANTITY_KEYS } from '../scenario/scenarioFields';
import { compactDate } from '../units/calendar';
import { plainDecimal } from '../units/decimal';
import {
  DETAIL_LETTERS,
  FIELD_SEPARATOR,
  IMAGE_LETTERS,
  LINK_MAX_CHARACTERS,
  LINK_VERSION,
  NAME_LETTER,
  PERIOD_LETTERS,
} from './linkFormat';

/** A scenario as a query, without its question mark; or the fact that it fits no link. */
export type EncodedLink =
  | { readonly ok: true; readonly query: string; readonly namesLeftOut: boolean }
  | { readonly ok: false; readonly characters: number };

const ALWAYS_WRITTEN: readonly (keyof Workload)[] = [
  'volume',
  'inputTokensPerRequest',
  'outputTokensPerRequest',
];

/**
 * Writes a scenario as a link's query. Names are left out when the query would pass the longest that is read back; if
 * that is not enough, the answer says how long it would be.
 */
export function encodeLink(scenario: Scenario): EncodedLink {
  const query = writeQuery(scenario);
  if (query.length <= LINK_MAX_CHARACTERS) return { ok: true, query, namesLeftOut: false };
  const short = writeQuery(withoutNames(scenario));
  if (short.length <= LINK_MAX_CHARACTERS) return { ok: true, query: short, namesLeftOut: true };
  return { ok: false, characters: short.length };
}

/** The same scenario without its title and its workloads' names. */
export function withoutNames(scenario: Scenario): Scenario {
  return {
    ...scenario,
    title: '',
    workloads: scenario.workloads.map((workload) => ({ ...workload, name: '' })),
  };
}

function writeQuery(scenario: Scenario): string {
  const { title, priceListId, priceListDate, ownPrices, workloads } = scenario;
  const keys = [`v=${LINK_VERSION}`];
  if (title !== '') keys.push(`t=${formEncode(title)}`);
  if (priceListId !== DEFAULT_SCENARIO.priceListId) keys.push(`p=${priceListId}`);
  if (priceListDate !== null) keys.push(`px=${compactDate(priceListDate)}`);
  const own = OWN_PRICE_IDS.flatMap((id) => {
    const usd = ownPrices[id];
    return usd === undefined ? [] : [lettersOf(id) + plainDecimal(usd)];
  });
  if (own.length > 0) keys.push(`x=${own.join(FIELD_SEPARATOR)}`);
  for (const key of SCENARIO_QUANTITY_KEYS) {
    const value = scenario[key];
    if (value === null || value === DEFAULT_SCENARIO[key]) continue;
    keys.push(`${SCENARIO_QUANTITIES[key].letters}=${plainDecimal(value)}`);
  }
  for (const [index, workload] of workloads.entries()) keys.push(`w${index + 1}=${writeWorkload(workload)}`);
  keys.push(`z=${workloads.length}`);
  return keys.join('&');
}

function writeWorkload(workload: Workload): string {
  const quantities = WORKLOAD_QUANTITY_KEYS.flatMap((key) => {
    const value = workload[key];
    const leftOut = value === null || (value === DEFAULT_WORKLOAD[key] && !ALWAYS_WRITTEN.includes(key));
    if (leftOut) return [];
    const period = key === 'volume' ? PERIOD_LETTERS[workload.volumePeriod] : '';
    return [WORKLOAD_QUANTITIES[key].letters + plainDecimal(value) + period];
  });
  const choices = WORKLOAD_CHOICE_KEYS.flatMap((key) => {
    const { letters, values } = WORKLOAD_CHOICES[key];
    const place = (values as readonly unknown[]).indexOf(workload[key]);
    return workload[key] === DEFAULT_WORKLOAD[key] ? [] : [letters + place];
  });
  const images = workload.images.map((image, index) => `${IMAGE_LETTERS[index]}${writeImage(image)}`);
  const name = workload.name === '' ? [] : [NAME_LETTER + formEncode(workload.name)];
  return [...quantities, ...choices, ...images, ...name].join(FIELD_SEPARATOR);
}

function writeImage({ widthPx, heightPx, detail, imagesPerCall }: ImageInput): string {
  const count = imagesPerCall === 1 ? '' : plainDecimal(imagesPerCall);
  return `${plainDecimal(widthPx)}x${plainDecimal(heightPx)}${DETAIL_LETTERS[detail]}${count}`;
}

/** Form-encoded UTF-8. Quotes and brackets are escaped too: programs that find links in text stop at them. */
function formEncode(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}
