import type { Scenario } from '../scenario/scenario';
import { hashOf, revisionOf } from './linkCheck';
import { scenarioPairs, workloadFields } from './linkFields';
import { FIELD_SEPARATOR, LINK_MAX_CHARACTERS, LINK_VERSION, NAME_LETTER } from './linkFormat';

/** A scenario as a query, without its question mark; or the fact that it fits no link. */
export type EncodedLink =
  | { readonly ok: true; readonly query: string; readonly namesLeftOut: boolean }
  | { readonly ok: false; readonly characters: number };

/** The letters of volume, input and output, which are written even where they are as by default. */
const ALWAYS_WRITTEN = 'rio';

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

/** The same scenario without its title and the names of its workloads and of its own model. */
export function withoutNames(scenario: Scenario): Scenario {
  return {
    ...scenario,
    title: '',
    ownModel: scenario.ownModel && { ...scenario.ownModel, name: '' },
    workloads: scenario.workloads.map((workload) => ({ ...workload, name: '' })),
  };
}

function writeQuery(scenario: Scenario): string {
  const { title, workloads } = scenario;
  return [
    `v=${LINK_VERSION}`,
    ...(title === '' ? [] : [`t=${formEncode(title)}`]),
    ...scenarioPairs(scenario, joined),
    ...workloads.map(
      (workload, index) => `w${index + 1}=${joined(workloadFields(workload, ALWAYS_WRITTEN), workload.name)}`,
    ),
    `z=${workloads.length}-${revisionOf(scenario)}${hashOf(scenario)}`,
  ].join('&');
}

/** Fields, and behind them a name where there is one. */
function joined(fields: readonly string[], name = ''): string {
  const named = name === '' ? fields : [...fields, NAME_LETTER + formEncode(name)];
  return named.join(FIELD_SEPARATOR);
}

/** Form-encoded UTF-8. Quotes and brackets are escaped too: programs that find links in text stop at them. */
function formEncode(text: string): string {
  return encodeURIComponent(text)
    .replace(/[!'()]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');
}
