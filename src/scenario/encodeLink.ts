import { plainDecimal } from '../units/decimal';
import {
  FIELD_SEPARATOR,
  FINE_TUNED_LETTER,
  LINK_MAX_CHARACTERS,
  LINK_VERSION,
  NAME_LETTER,
  PERIOD_LETTERS,
  QUANTITY_LETTERS,
  VOLUME_LETTER,
} from './linkFormat';
import { DEFAULT_SCENARIO, DEFAULT_WORKLOAD, type Scenario, type Workload } from './scenario';

/** A scenario as a query, without its question mark; or the fact that it fits no link. */
export type EncodedLink =
  | { readonly ok: true; readonly query: string; readonly namesLeftOut: boolean }
  | { readonly ok: false; readonly characters: number };

const ALWAYS_WRITTEN: readonly string[] = ['inputTokensPerRequest', 'outputTokensPerRequest'];

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
  const { title, priceListId, priceListDate, horizonMonths, monthlyBudgetUsd, workloads } = scenario;
  const keys = [`v=${LINK_VERSION}`];
  if (title !== '') keys.push(`t=${formEncode(title)}`);
  if (priceListId !== DEFAULT_SCENARIO.priceListId) keys.push(`p=${priceListId}`);
  if (priceListDate !== null) keys.push(`px=${priceListDate.replaceAll('-', '')}`);
  if (horizonMonths !== DEFAULT_SCENARIO.horizonMonths) keys.push(`h=${plainDecimal(horizonMonths)}`);
  if (monthlyBudgetUsd !== null) keys.push(`bu=${plainDecimal(monthlyBudgetUsd)}`);
  for (const [index, workload] of workloads.entries()) keys.push(`w${index + 1}=${writeWorkload(workload)}`);
  keys.push(`z=${workloads.length}`);
  return keys.join('&');
}

function writeWorkload(workload: Workload): string {
  const fields = [`${VOLUME_LETTER}${plainDecimal(workload.volume)}${PERIOD_LETTERS[workload.volumePeriod]}`];
  for (const [key, letter] of Object.entries(QUANTITY_LETTERS)) {
    const value = workload[key as keyof typeof QUANTITY_LETTERS];
    if (ALWAYS_WRITTEN.includes(key) || value !== DEFAULT_WORKLOAD[key as keyof typeof QUANTITY_LETTERS]) {
      fields.push(letter + plainDecimal(value));
    }
  }
  if (workload.fineTuned) fields.push(`${FINE_TUNED_LETTER}1`);
  if (workload.name !== '') fields.push(NAME_LETTER + formEncode(workload.name));
  return fields.join(FIELD_SEPARATOR);
}

/** Form-encoded UTF-8. Quotes and brackets are escaped too: programs that find links in text stop at them. */
function formEncode(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}
