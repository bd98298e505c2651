import type { WorkloadPair } from '../analysis/pairWorkloads';
import { BILLABLES, OWN_PRICE_IDS } from '../catalog/billables';
import type { QuantityKey } from '../scenario/fieldRow';
import {
  isInUse,
  WORKLOAD_CHOICE_KEYS,
  WORKLOAD_CHOICES,
  WORKLOAD_QUANTITIES,
  WORKLOAD_QUANTITY_KEYS,
} from '../scenario/fields';
import { cardOfScenario, listOfScenario } from '../scenario/priceDate';
import { type Scenario, type Workload, workloadLabel } from '../scenario/scenario';
import { SCENARIO_QUANTITIES, SCENARIO_QUANTITY_KEYS } from '../scenario/scenarioFields';
import { formatDate, formatExact, formatRate } from '../units/format';
import { choiceLabel } from './choiceLabels';
import { moveInputs } from './moveInputs';
import { perPeriodText } from './perPeriod';
import { priceLabel } from './priceLabel';

/** An input that differs between two estimates, in words; a dash where it has no meaning. */
export interface ChangedInput {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** The inputs of a workload, or of the estimate as a whole, that differ. */
export interface ChangedInputs {
  readonly of: string;
  readonly inputs: readonly ChangedInput[];
}

const NONE = '—';

/** Every input that differs between two estimates, by what it belongs to; a workload that one lacks is a single entry. */
export function changedInputs(
  before: Scenario,
  after: Scenario,
  pairs: readonly WorkloadPair[],
): ChangedInputs[] {
  const groups = [
    { of: 'The estimate', inputs: differing(ofScenario(before), ofScenario(after)) },
    ...pairs.map((pair) => ({ of: labelOf(pair), inputs: ofPair(pair) })),
  ];
  return groups.filter(({ inputs }) => inputs.length > 0);
}

/** The list that a scenario is priced by, with the day of its card. */
export function pricesText(scenario: Scenario): string {
  return `${listOfScenario(scenario).title}, ${formatDate(cardOfScenario(scenario).date)}`;
}

type Inputs = ReadonlyMap<string, string>;

function differing(before: Inputs, after: Inputs): ChangedInput[] {
  const labels = new Set([...before.keys(), ...after.keys()]);
  return [...labels].flatMap((label) => {
    const values = { before: before.get(label) ?? NONE, after: after.get(label) ?? NONE };
    return values.before === values.after ? [] : [{ label, ...values }];
  });
}

function labelOf({ before, beforeNumber, after, afterNumber }: WorkloadPair): string {
  if (after) return workloadLabel(after, afterNumber);
  return before ? workloadLabel(before, beforeNumber) : '';
}

function ofPair({ before, after }: WorkloadPair): ChangedInput[] {
  if (before && after) return differing(ofWorkload(before), ofWorkload(after));
  return [{ label: 'Workload', before: before ? 'there' : NONE, after: after ? 'there' : NONE }];
}

function ofScenario(scenario: Scenario): Inputs {
  const { title, ownPrices } = scenario;
  return new Map([
    ['Title', title === '' ? NONE : title],
    ['Price list', pricesText(scenario)],
    ...OWN_PRICE_IDS.map((id): [string, string] => {
      const usd = ownPrices[id];
      const text = usd === undefined ? NONE : `${formatRate(usd)} per ${BILLABLES[id].per}`;
      return [`Own price: ${priceLabel(id).toLowerCase()}`, text];
    }),
    ...SCENARIO_QUANTITY_KEYS.map((key): [string, string] => {
      const { label, unit } = SCENARIO_QUANTITIES[key];
      const value = scenario[key];
      return [`${label}, ${unit}`, value === null ? NONE : formatExact(value)];
    }),
    ...moveInputs(scenario).map(([label, text]): [string, string] => [label, text ?? NONE]),
  ]);
}

function ofWorkload(workload: Workload): Inputs {
  const inputs = new Map([['Name', workload.name === '' ? NONE : workload.name]]);
  for (const key of WORKLOAD_CHOICE_KEYS) {
    if (isInUse(workload, key)) inputs.set(WORKLOAD_CHOICES[key].label, choiceLabel(key, workload[key]));
  }
  for (const key of WORKLOAD_QUANTITY_KEYS) {
    if (!isInUse(workload, key)) continue;
    const { label, unit } = WORKLOAD_QUANTITIES[key];
    inputs.set(key === 'volume' ? 'Volume' : `${label}, ${unit}`, quantityText(workload, key));
  }
  if (workload.images.length > 0) inputs.set('Images', imagesText(workload));
  return inputs;
}

function quantityText(workload: Workload, key: QuantityKey): string {
  const value = workload[key];
  if (value === null) return 'all';
  const { volumePeriod } = workload;
  const period = key === 'volume' ? ` ${perPeriodText(volumePeriod)}` : '';
  return formatExact(value) + period;
}

function imagesText({ images }: Workload): string {
  return images
    .map(({ widthPx, heightPx, detail, imagesPerCall }) => {
      const size = `${formatExact(widthPx)} × ${formatExact(heightPx)} px`;
      return `${formatExact(imagesPerCall)} of ${size}, ${detail}`;
    })
    .join('; ');
}
