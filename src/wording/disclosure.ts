import { FIELD_SEPARATOR, IMAGE_LETTERS, type LINK_KEYS, NAME_LETTER } from '../links/linkFormat';
import { shareLink } from '../links/shareLink';
import {
  WORKLOAD_CHOICE_KEYS,
  WORKLOAD_CHOICES,
  WORKLOAD_QUANTITIES,
  WORKLOAD_QUANTITY_KEYS,
} from '../scenario/fields';
import { cardOfScenario, listOfScenario } from '../scenario/priceDate';
import type { Scenario } from '../scenario/scenario';
import { SCENARIO_QUANTITIES, type ScenarioQuantityKey } from '../scenario/scenarioFields';
import { formatDate, formatExact } from '../units/format';
import { counted, unitBehind } from './counted';
import { lowerFirst } from './firstLetter';
import { moveInputs } from './moveInputs';
import { priceLabel } from './priceLabel';

type LinkKey = (typeof LINK_KEYS)[number];

/** What each key of a link tells. The version and the number of workloads say nothing that is not told already. */
const TOLD_BY_KEY: Readonly<
  Record<LinkKey, (scenario: Scenario, keys: ReadonlySet<string>) => string | null>
> = {
  v: () => null,
  t: ({ title }) => `The title “${title}”`,
  x: ({ ownPrices }) => `Your own prices: ${ownPricesText(ownPrices)}`,
  bu: ({ monthlyBudgetUsd }) => `The budget of $${formatExact(monthlyBudgetUsd ?? 0)} a month`,
  p: () => null,
  px: (scenario, keys) => {
    const date = formatDate(cardOfScenario(scenario).date);
    if (!keys.has('p')) return `The date of the prices, ${date}`;
    return `The price list (${listOfScenario(scenario).title}) and its date, ${date}`;
  },
  h: ({ horizonMonths }) => `The horizon of ${counted(horizonMonths, 'month')}`,
  pf: ({ peakFactor }) => `The busiest minute, as ${formatExact(peakFactor)} × the average one`,
  mm: (scenario) => moveText(scenario, 0),
  mo: (scenario) => moveText(scenario, 1),
  mw: (scenario) => moveText(scenario, 2),
  mt: (scenario) => moveText(scenario, 3),
  ms: (scenario) => moveText(scenario, 4),
  mr: (scenario) => quantityText(scenario, 'reasoningTokensPerCall'),
  mh: (scenario) => quantityText(scenario, 'moveHitRatePercent'),
  mf: (scenario) => quantityText(scenario, 'tokenizerFactor'),
  mp: (scenario) => quantityText(scenario, 'movedPercentPerMonth'),
  z: () => null,
};

/** The keys by what somebody gives away with them: names first, what stands on any link last. */
const BEFORE_WORKLOADS = ['t'] as const satisfies LinkKey[];
const AFTER_NAMES = ['x', 'mo', 'bu'] as const satisfies LinkKey[];
const AFTER_WORKLOADS = [
  ...(['px', 'h', 'pf'] as const),
  ...(['mm', 'mr', 'mw', 'mh', 'mf', 'mt', 'ms', 'mp'] as const),
] as const satisfies LinkKey[];

/**
 * What the link to a scenario tells whoever reads it, a line for each thing; what somebody gave away first. It is read
 * off the link itself, so that all that is in it is named and nothing else; where the scenario fits no link, nothing is.
 */
export function disclosedBy(scenario: Scenario): string[] {
  const link = shareLink(scenario);
  if (!link.ok) return [];
  const entries = [...new URLSearchParams(link.query)];
  const keys = new Set(entries.map(([key]) => key));
  const fields = entries.flatMap(([key, value]) => (key.startsWith('w') ? value.split(FIELD_SEPARATOR) : []));
  const tell = (some: readonly LinkKey[]) =>
    some.flatMap((key) => (keys.has(key) ? (TOLD_BY_KEY[key](scenario, keys) ?? []) : []));
  return [
    ...tell(BEFORE_WORKLOADS),
    ...namesText(fields),
    ...tell(AFTER_NAMES),
    workloadsText(scenario.workloads.length, fields),
    ...tell(AFTER_WORKLOADS),
  ];
}

/** What a link tells of a move, by its place among the inputs of one. */
function moveText(scenario: Scenario, place: number): string {
  const [label = '', text = ''] = moveInputs(scenario)[place] ?? [];
  return `${label}: ${text}`;
}

function quantityText(scenario: Scenario, key: ScenarioQuantityKey): string {
  const { label, unit } = SCENARIO_QUANTITIES[key];
  const value = scenario[key] ?? 0;
  return `${label}: ${formatExact(value)} ${unitBehind(value, unit)}`;
}

function ownPricesText(ownPrices: Scenario['ownPrices']): string {
  const own = Object.entries(ownPrices) as [keyof typeof ownPrices, number][];
  return own.map(([id, usd]) => `${priceLabel(id).toLowerCase()} $${formatExact(usd)}`).join('; ');
}

function namesText(fields: readonly string[]): string[] {
  const names = fields.flatMap((field) => (field.startsWith(NAME_LETTER) ? [`“${field.slice(1)}”`] : []));
  if (names.length === 0) return [];
  return [`${names.length === 1 ? 'The name' : 'The names'} ${names.join(', ')}`];
}

/** Every field of any workload that is in the link, by the label that it has in its form. */
function workloadsText(count: number, fields: readonly string[]): string {
  const letters = new Set(fields.map((field) => /^[a-z]{1,2}(?=\d)/.exec(field)?.[0]));
  const labels = [
    ...WORKLOAD_QUANTITY_KEYS.map((key) => WORKLOAD_QUANTITIES[key]),
    ...WORKLOAD_CHOICE_KEYS.map((key) => WORKLOAD_CHOICES[key]),
  ].flatMap((field) => (letters.has(field.letters) ? [labelOf(field)] : []));
  const images = IMAGE_LETTERS.some((letter) => letters.has(letter)) ? ['images'] : [];
  return `${count === 1 ? 'The workload' : `The ${count} workloads`}: ${[...labels, ...images].join(', ')}`;
}

function labelOf({ letters, label }: { readonly letters: string; readonly label: string }): string {
  return letters === WORKLOAD_QUANTITIES.volume.letters ? 'how often' : lowerFirst(label);
}
