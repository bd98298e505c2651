import type { Card, Limits } from '../catalog/schema';
import { estimateScenario } from '../engine/estimate';
import type { Totals } from '../engine/totals';
import type { Scenario, Workload } from '../scenario/scenario';
import { lessNanoUsd, type NanoUsd } from '../units/money';

export type WayId = 'standard' | 'cached' | 'batch' | 'fine-tuned';

/** What a scenario would cost a month if all of it were paid for in one way. */
export interface WayOfPaying {
  readonly id: WayId;
  /** Null where the price list lacks a rate that this way needs. */
  readonly totals: Totals | null;
  /** What it saves against paying standard rates for everything; negative where it costs more. */
  readonly saving: NanoUsd | null;
  /** The saving in per cent of the standard cost; null where that is 0 or either is unknown. */
  readonly savingPercent: number | null;
}

/** The cached share that stands in for workloads that state none. */
export const EXAMPLE_CACHED_SHARE_PERCENT = 50;

const WAYS: Readonly<Record<WayId, (workload: Workload, limits: Limits) => Partial<Workload>>> = {
  standard: () => ({}),
  cached: (workload, limits) => ({ cachedSharePercent: cachedShareOf(workload, limits) }),
  batch: () => ({ batchSharePercent: 100 }),
  'fine-tuned': () => ({ fineTuned: true }),
};

/**
 * The same tokens under each way of paying: standard rates, with caching (each workload's own cached share, or the
 * example share where it states none and its prompt is long enough to be cached), all in Batch, and fine-tuned.
 */
export function waysOfPaying(scenario: Scenario, card: Card, limits: Limits): WayOfPaying[] {
  const standard = totalsOfWay(scenario, 'standard', card, limits);
  return (Object.keys(WAYS) as WayId[]).map((id) => {
    const totals = totalsOfWay(scenario, id, card, limits);
    const saving = standard && totals ? lessNanoUsd(standard.monthly, totals.monthly) : null;
    const savingPercent = saving === null || !standard?.monthly ? null : (saving / standard.monthly) * 100;
    return { id, totals, saving, savingPercent };
  });
}

/** The cached share that the caching way reckons with for a workload. */
export function cachedShareOf(workload: Workload, limits: Limits): number {
  if (workload.cachedSharePercent > 0) return workload.cachedSharePercent;
  const cacheable = workload.inputTokensPerRequest >= limits.cacheMinimumTokens.value;
  return cacheable ? EXAMPLE_CACHED_SHARE_PERCENT : 0;
}

function totalsOfWay(scenario: Scenario, way: WayId, card: Card, limits: Limits): Totals | null {
  const workloads = scenario.workloads.map((workload) => ({
    ...workload,
    cachedSharePercent: 0,
    batchSharePercent: 0,
    fineTuned: false,
    ...WAYS[way](workload, limits),
  }));
  const { totals } = estimateScenario({ ...scenario, workloads }, card, limits);
  return totals.incomplete ? null : totals;
}
