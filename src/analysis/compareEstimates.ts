import { type OwnPrices, PRICE_IDS } from '../catalog/prices';
import type { Card, Limits } from '../catalog/schema';
import { estimateScenario } from '../engine/estimate';
import type { Totals } from '../engine/totals';
import type { Scenario, Workload } from '../scenario/scenario';
import { lessNanoUsd, type NanoUsd, timesNanoUsd } from '../units/money';
import { pairWorkloads, type WorkloadPair } from './pairWorkloads';

/** What each cause changes in a workload. Every field that has a part in the cost is here once. */
export const FIELDS_OF_CAUSE = {
  volume: ['volume', 'volumePeriod', 'activeDaysPerMonth'],
  tokens: [
    'shape',
    'inputTokensPerRequest',
    'outputTokensPerRequest',
    'turnsPerConversation',
    'systemTokens',
    'userTokensPerTurn',
    'replyTokensPerTurn',
    'historyTurns',
    'documentLength',
    'documentUnit',
    'tokensPerDocumentUnit',
    'instructionTokensPerCall',
    'answerTokensPerCall',
    'overlapTokens',
  ],
  cached: ['cacheMode', 'cachedSharePercent', 'sharedPrefixTokens', 'cacheHitRatePercent'],
  batch: ['batchSharePercent'],
  tuning: ['fineTuned', 'hostingHoursPerMonth'],
  fast: ['fast'],
  images: ['images'],
  retries: ['retrySharePercent'],
  webSearches: ['webSearchesPerCall'],
  training: ['trainingTokens', 'trainingEpochs', 'trainingEveryMonths'],
} as const satisfies Record<string, readonly (keyof Workload)[]>;

type WorkloadCause = keyof typeof FIELDS_OF_CAUSE;

/** Why two estimates differ, in the order in which the causes are taken. */
export const CAUSES = [
  'priceList',
  'ownPrices',
  ...(Object.keys(FIELDS_OF_CAUSE) as WorkloadCause[]),
  'removed',
  'added',
] as const;

export type Cause = (typeof CAUSES)[number];

/** An estimate to compare, with the card that it is priced by. */
export interface Compared {
  readonly scenario: Scenario;
  readonly card: Card;
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
  /** Only causes of which something has changed. Their amounts sum exactly to the difference. */
  readonly parts: readonly CausePart[];
  /** By how much a month costs more after than before; negative where it costs less. */
  readonly difference: NanoUsd;
  readonly pairs: readonly WorkloadPair[];
}

/** A way from one estimate to the other: prices, and of each pair of workloads what it is so far. */
interface Stage {
  readonly card: Card;
  readonly ownPrices: OwnPrices;
  readonly workloads: readonly (Workload | null)[];
}

/**
 * Compares two estimates. The monthly difference is taken apart by changing one cause at a time, in the order of
 * `CAUSES`, each on top of those before it: what two causes do together is counted with the later one.
 * @throws InvalidScenarioError when either can't be priced
 */
export function compareEstimates(before: Compared, after: Compared, limits: Limits): Comparison {
  const pairs = pairWorkloads(before.scenario.workloads, after.scenario.workloads);
  const totalsOf = ({ card, ownPrices, workloads }: Stage) =>
    estimateScenario(
      { ...before.scenario, ownPrices, workloads: workloads.filter((workload) => workload !== null) },
      card,
      limits,
    ).totals;
  let stage: Stage = {
    card: before.card,
    ownPrices: before.scenario.ownPrices,
    workloads: pairs.map((pair) => pair.before),
  };
  const reached: { cause: Cause | null; totals: Totals }[] = [{ cause: null, totals: totalsOf(stage) }];
  for (const cause of CAUSES) {
    const next = changed(stage, cause, after, pairs);
    if (sameStage(next, stage)) continue;
    stage = next;
    reached.push({ cause, totals: totalsOf(stage) });
  }
  const steps = onOneGrid(reached.map(({ totals }) => totals.monthly));
  const parts = reached.flatMap(({ cause, totals }, index) => {
    const [from, to] = [steps[index - 1], steps[index]];
    if (cause === null || from === undefined || to === undefined) return [];
    const incomplete = totals.monthlyIncomplete || reached[index - 1]?.totals.monthlyIncomplete === true;
    return [{ cause, amount: lessNanoUsd(to, from), incomplete }];
  });
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) throw new Error('there is nothing to compare');
  return {
    before: estimateScenario(before.scenario, before.card, limits).totals,
    after: estimateScenario(after.scenario, after.card, limits).totals,
    parts,
    difference: lessNanoUsd(last, first),
    pairs,
  };
}

function changed(stage: Stage, cause: Cause, after: Compared, pairs: readonly WorkloadPair[]): Stage {
  switch (cause) {
    case 'priceList':
      return { ...stage, card: after.card };
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
          return workload && pair.after ? withFields(workload, pair.after, FIELDS_OF_CAUSE[cause]) : workload;
        }),
      };
  }
}

function withFields(workload: Workload, from: Workload, fields: readonly (keyof Workload)[]): Workload {
  return { ...workload, ...Object.fromEntries(fields.map((field) => [field, from[field]])) };
}

function sameStage(one: Stage, other: Stage): boolean {
  return (
    one.card === other.card &&
    PRICE_IDS.every((id) => one.ownPrices[id] === other.ownPrices[id]) &&
    one.workloads.every((workload, index) => sameCost(workload, other.workloads[index] ?? null))
  );
}

/** Whether two workloads are the same but for their names, which have no part in the cost. */
function sameCost(one: Workload | null, other: Workload | null): boolean {
  if (!one || !other) return one === other;
  return Object.values(FIELDS_OF_CAUSE)
    .flat()
    .every((field) =>
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
