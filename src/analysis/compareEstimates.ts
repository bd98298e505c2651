import { type Basis, makeBasis } from '../catalog/basis';
import { PRICE_IDS } from '../catalog/billables';
import type { OwnPrices } from '../catalog/prices';
import { estimateScenario } from '../engine/estimate';
import type { Totals } from '../engine/totals';
import type { FieldCause } from '../scenario/fieldRow';
import { fieldOf, WORKLOAD_FIELD_KEYS } from '../scenario/fields';
import type { Scenario, Workload } from '../scenario/scenario';
import { lessNanoUsd, type NanoUsd, sumNanoUsd, timesNanoUsd, ZERO_NANO_USD } from '../units/money';
import { type HeldMonths, heldMonths, type MonthParts, monthParts } from './monthParts';
import { pairWorkloads, type WorkloadPair } from './pairWorkloads';

/** What no row of a field describes, and changes the cost. */
const OTHER_FIELDS = { volumePeriod: 'volume', images: 'images' } as const satisfies Partial<
  Record<keyof Workload, FieldCause>
>;

/** The causes of fields, in the order in which they are taken. */
export const FIELD_CAUSES: readonly FieldCause[] = [
  'volume',
  'tokens',
  'cached',
  'batch',
  'tuning',
  'fast',
  'images',
  'retries',
  'webSearches',
  'training',
];

/** What a cause changes in a workload. Every field that has a part in the cost is of one cause. */
export function fieldsOfCause(cause: FieldCause): readonly (keyof Workload)[] {
  const others = Object.entries(OTHER_FIELDS) as [keyof typeof OTHER_FIELDS, FieldCause][];
  return [
    ...WORKLOAD_FIELD_KEYS.filter((key) => fieldOf(key).cause === cause),
    ...others.flatMap(([key, ofKey]) => (ofKey === cause ? [key] : [])),
  ];
}

const PRICE_CAUSES = ['priceList', 'ownPrices'] as const;

const USAGE_CAUSES = [...FIELD_CAUSES, 'removed', 'added'] as const;

export type Cause = (typeof PRICE_CAUSES)[number] | (typeof USAGE_CAUSES)[number];

/** Why two estimates differ, in the order in which the causes are taken where nothing speaks against it. */
export const CAUSES: readonly Cause[] = [...PRICE_CAUSES, ...USAGE_CAUSES];

/** The same with prices last: what is used is then changed at the old prices. */
const PRICES_LAST: readonly Cause[] = [...USAGE_CAUSES, ...PRICE_CAUSES];

/** An estimate to compare, with what it is priced by. */
export interface Compared {
  readonly scenario: Scenario;
  readonly basis: Basis;
}

/** What one cause adds to the monthly total, or takes from it. */
export interface CausePart {
  readonly cause: Cause;
  readonly amount: NanoUsd;
  /** True where a price is lacking before or after the change: the part of it is then not in the amount. */
  readonly incomplete: boolean;
}

export interface Comparison {
  readonly before: Totals;
  readonly after: Totals;
  /**
   * Only causes of which something has changed. Their amounts sum exactly to the difference, but where a stage on the way
   * is so much larger than both ends that its own digits hide theirs.
   */
  readonly parts: readonly CausePart[];
  /**
   * By how much a month costs more after than before, over what both have a price of; negative where it costs less. A
   * price that goes missing is no saving, and one that comes no rise.
   */
  readonly difference: NanoUsd;
  /** How much of the two months is in the difference. */
  readonly held: HeldMonths['held'];
  readonly pairs: readonly WorkloadPair[];
}

/** A way from one estimate to the other: prices, and of each pair of workloads what it is so far. */
interface Stage {
  readonly basis: Basis;
  readonly ownPrices: OwnPrices;
  readonly workloads: readonly (Workload | null)[];
}

/** A stage that was reached by changing one cause, and what a month costs there. */
interface Step extends Priced {
  readonly cause: Cause;
  readonly stage: Stage;
}

/** What a month costs at a stage: by parts, and whether one of them has no price. */
interface Priced {
  readonly month: MonthParts;
  readonly incomplete: boolean;
}

/**
 * Compares two estimates. The monthly difference is taken apart by changing one cause at a time, each on top of those
 * before it: what two causes do together is counted with the later one. Of the ways with prices first and with prices
 * last the one is taken that passes fewer stages without a price, then the one with the smaller parts, so that nothing
 * is blamed for a price that neither estimate pays.
 * @throws InvalidScenarioError when either can't be priced
 */
export function compareEstimates(before: Compared, after: Compared): Comparison {
  const pairs = pairWorkloads(before.scenario.workloads, after.scenario.workloads);
  const priced = (stage: Stage) => pricedStage(stage, before.scenario);
  const start: Stage = {
    basis: before.basis,
    ownPrices: before.scenario.ownPrices,
    workloads: pairs.map((pair) => pair.before),
  };
  const change = (from: Stage, cause: Cause) => changed(from, cause, after, pairs);
  const [first, ...others] = [CAUSES, PRICES_LAST].map((order) => {
    const steps = stepsInOrder(order, start, change, priced);
    return partsOf(priced(start), steps);
  });
  if (!first) throw new Error('there is no way to compare');
  const { parts, held, difference } = others.reduce(
    (one, other) => (isBetter(other, one) ? other : one),
    first,
  );
  return {
    before: estimateScenario(before.scenario, before.basis).totals,
    after: estimateScenario(after.scenario, after.basis).totals,
    parts,
    difference,
    held,
    pairs,
  };
}

function pricedStage({ basis, ownPrices, workloads }: Stage, scenario: Scenario): Priced {
  const there = workloads.filter((workload) => workload !== null);
  const estimate = estimateScenario(
    { ...scenario, ownPrices, workloads: there },
    makeBasis({ ...basis, ownPrices }),
  );
  const inOrder = estimate.workloads.values();
  const inPlace = workloads.map((workload) => (workload ? (inOrder.next().value ?? null) : null));
  return { month: monthParts(inPlace), incomplete: estimate.totals.monthlyIncomplete };
}

/**
 * The changes in their order, but for those after which something would have no price: they wait as long as another one
 * leads to a stage where everything has.
 */
function stepsInOrder(
  order: readonly Cause[],
  start: Stage,
  change: (from: Stage, cause: Cause) => Stage,
  priced: (stage: Stage) => Priced,
): readonly Step[] {
  const steps: Step[] = [];
  let from = start;
  let left = order;
  while (left.length > 0) {
    const possible = left
      .map((cause) => ({ cause, stage: change(from, cause) }))
      .filter(({ stage }) => !sameStage(stage, from))
      .map((step) => ({ ...step, ...priced(step.stage) }));
    const next = possible.find(({ incomplete }) => !incomplete) ?? possible[0];
    if (!next) break;
    steps.push(next);
    from = next.stage;
    left = left.filter((cause) => cause !== next.cause);
  }
  return steps;
}

/** A stage that is so many times as large as both ends leaves its rounding in what it takes away again. */
const FAR_LARGER = 1e3;

function partsOf(start: Priced, steps: readonly Step[]): Pick<Comparison, 'parts' | 'held' | 'difference'> {
  const stages = [start, ...steps];
  const { amounts, held } = heldMonths(stages.map(({ month }) => month));
  const months = onOneGrid(amounts);
  const parts = steps.map(({ cause, incomplete }, index) => ({
    cause,
    amount: lessNanoUsd(months[index + 1] ?? ZERO_NANO_USD, months[index] ?? ZERO_NANO_USD),
    incomplete: incomplete || stages[index]?.incomplete === true,
  }));
  const [first = ZERO_NANO_USD, last = ZERO_NANO_USD] = [amounts[0], amounts.at(-1)];
  const passesFarLarger = Math.max(...amounts) > FAR_LARGER * Math.max(first, last);
  const difference = passesFarLarger
    ? lessNanoUsd(last, first)
    : sumNanoUsd(parts.map(({ amount }) => amount));
  return { parts, held, difference };
}

interface Way {
  readonly parts: readonly CausePart[];
}

function isBetter(one: Way, other: Way): boolean {
  const unpriced = ({ parts }: Way) => parts.filter(({ incomplete }) => incomplete).length;
  const moved = ({ parts }: Way) => parts.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
  if (unpriced(one) !== unpriced(other)) return unpriced(one) < unpriced(other);
  // By more than rounding: where both ways are as good, prices are first.
  return moved(one) < moved(other) * (1 - 1e-9);
}

function changed(stage: Stage, cause: Cause, after: Compared, pairs: readonly WorkloadPair[]): Stage {
  switch (cause) {
    case 'priceList':
      return { ...stage, basis: after.basis };
    case 'ownPrices':
      return { ...stage, ownPrices: after.scenario.ownPrices };
    case 'removed':
      return {
        ...stage,
        workloads: pairs.map((pair, index) => pair.after && (stage.workloads[index] ?? null)),
      };
    case 'added':
      return { ...stage, workloads: pairs.map((pair) => pair.after) };
    default:
      return {
        ...stage,
        workloads: pairs.map((pair, index) => {
          const workload = stage.workloads[index] ?? null;
          return workload && pair.after ? withFields(workload, pair.after, fieldsOfCause(cause)) : workload;
        }),
      };
  }
}

function withFields(workload: Workload, from: Workload, fields: readonly (keyof Workload)[]): Workload {
  return { ...workload, ...Object.fromEntries(fields.map((field) => [field, from[field]])) };
}

function sameStage(one: Stage, other: Stage): boolean {
  return (
    one.basis.card === other.basis.card &&
    PRICE_IDS.every((id) => one.ownPrices[id] === other.ownPrices[id]) &&
    one.workloads.every((workload, index) => sameCost(workload, other.workloads[index] ?? null))
  );
}

/** Whether two workloads are the same but for their names, which have no part in the cost. */
function sameCost(one: Workload | null, other: Workload | null): boolean {
  if (!one || !other) return one === other;
  return FIELD_CAUSES.flatMap(fieldsOfCause).every((field) =>
    field === 'images' ? imagesText(one) === imagesText(other) : one[field] === other[field],
  );
}

function imagesText({ images }: Workload): string {
  return JSON.stringify(
    images.map((image) => [image.widthPx, image.heightPx, image.detail, image.imagesPerCall]),
  );
}

/**
 * Rounds amounts to whole multiples of the last bit but one of the largest, so that differences between them, and sums
 * of these, are exact.
 */
function onOneGrid(amounts: readonly NanoUsd[]): NanoUsd[] {
  const grid = 2 ** (Math.floor(Math.log2(Math.max(...amounts))) - 51);
  if (!(grid > 0)) return [...amounts];
  return amounts.map((amount) => timesNanoUsd(Math.round(amount / grid) as NanoUsd, grid));
}
