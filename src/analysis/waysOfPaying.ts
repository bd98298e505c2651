import type { Basis } from '../catalog/basis';
import { hasFast } from '../catalog/rates';
import { estimateScenario } from '../engine/estimate';
import { isTooShortToCache } from '../engine/promptCache';
import { largestPromptTokens, unitUse } from '../engine/shapes';
import type { Totals } from '../engine/totals';
import type { Scenario, Workload } from '../scenario/scenario';
import { lessNanoUsd, type NanoUsd } from '../units/money';

export type WayId = 'entered' | 'standard' | 'cached' | 'batch' | 'fast' | 'fine-tuned';

/** What a scenario would cost a month if all of it were paid for in one way; `entered` is as it is, but for training. */
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

/** Every way but the one entered starts from here: standard rates, nothing cached, and no fine-tuning job, which is a cost of its own. */
const PLAIN: Partial<Workload> = {
  cacheMode: 'share',
  cachedSharePercent: 0,
  batchSharePercent: 0,
  fast: false,
  fineTuned: false,
  trainingTokens: 0,
};

const WAYS: Readonly<Record<WayId, (workload: Workload, basis: Basis) => Partial<Workload>>> = {
  entered: () => ({ trainingTokens: 0 }),
  standard: () => PLAIN,
  cached: (workload, basis) => ({ ...PLAIN, ...cachingOf(workload, basis) }),
  batch: () => ({ ...PLAIN, batchSharePercent: 100 }),
  fast: () => ({ ...PLAIN, fast: true }),
  'fine-tuned': () => ({ ...PLAIN, fineTuned: true }),
};

/**
 * The same tokens under each way of paying: as entered, at standard rates, with caching, all in Batch, as Fast where the
 * list has such a tier, and fine-tuned.
 */
export function waysOfPaying(scenario: Scenario, basis: Basis): WayOfPaying[] {
  const standard = totalsOfWay(scenario, 'standard', basis);
  const ways = (Object.keys(WAYS) as WayId[]).filter((id) => id !== 'fast' || hasFast(basis));
  return ways.map((id) => {
    const totals = totalsOfWay(scenario, id, basis);
    const saving = standard && totals ? lessNanoUsd(standard.monthly, totals.monthly) : null;
    const savingPercent = saving === null || !standard?.monthly ? null : (saving / standard.monthly) * 100;
    return { id, totals, saving, savingPercent };
  });
}

/** Where the caching that this comparison reckons with comes from: the workload, an example, or nowhere. */
export function cachingBasis(workload: Workload, basis: Basis): 'own' | 'worked-out' | 'example' | 'none' {
  if (workload.cacheMode === 'worked-out') return 'worked-out';
  if (workload.cachedSharePercent > 0) return 'own';
  if (workload.shape === 'conversation') return 'worked-out';
  return isTooShortToCache(largestPromptTokens(unitUse(workload, basis)), basis.model) ? 'none' : 'example';
}

function cachingOf(workload: Workload, basis: Basis): Partial<Workload> {
  switch (cachingBasis(workload, basis)) {
    case 'own':
      return { cachedSharePercent: workload.cachedSharePercent };
    case 'worked-out':
      return { cacheMode: 'worked-out' };
    case 'example':
      return { cachedSharePercent: EXAMPLE_CACHED_SHARE_PERCENT };
    case 'none':
      return {};
  }
}

function totalsOfWay(scenario: Scenario, way: WayId, basis: Basis): Totals | null {
  const workloads = scenario.workloads.map((workload) => ({
    ...workload,
    ...WAYS[way](workload, basis),
  }));
  const { totals } = estimateScenario({ ...scenario, workloads }, basis);
  return totals.monthlyIncomplete ? null : totals;
}
