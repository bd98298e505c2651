import type { Basis } from '../catalog/basis';
import type { LineKind } from '../catalog/billables';
import { hasFast } from '../catalog/rates';
import { type Estimate, estimateScenario } from '../engine/estimate';
import { isTooShortToCache } from '../engine/promptCache';
import { largestPromptTokens, unitUse } from '../engine/shapes';
import type { Scenario, Workload } from '../scenario/scenario';
import { lessNanoUsd, type NanoUsd, ZERO_NANO_USD } from '../units/money';
import { canWait } from './canWait';
import { heldMonths, monthParts } from './monthParts';

export type WayId = 'entered' | 'standard' | 'cached' | 'batch' | 'fast' | 'fine-tuned';

/** What a month of a scenario would cost if all of it that can be were paid for in one way; `entered` is as it is. */
export interface WayOfPaying {
  readonly id: WayId;
  readonly scenario: Scenario;
  readonly estimate: Estimate;
  /** Against the month as entered, negative where it costs less; null where either has a price that the other lacks. */
  readonly difference: NanoUsd | null;
  /** The same in per cent of the month as entered; null where that is 0, lacks a part, or nothing is known. */
  readonly differencePercent: number | null;
  /** Whether the user's own prices stand for a part of it, or of what was entered, and the list's for the same in the other. */
  readonly mixesOwnPrices: boolean;
}

/** The cached share that stands in for requests that state none. */
export const EXAMPLE_CACHED_SHARE_PERCENT = 50;

/** Tokens at standard rates and nothing cached. What is not a way of paying stays: fine-tuning, its hosting, its job. */
const PLAIN: Partial<Workload> = {
  cacheMode: 'share',
  cachedSharePercent: 0,
  batchSharePercent: 0,
  fast: false,
};

type Change = (workload: Workload, basis: Basis) => Partial<Workload>;

const CHANGES: Readonly<Record<Exclude<WayId, 'fine-tuned'>, Change>> = {
  entered: () => ({}),
  standard: () => PLAIN,
  cached: (workload, basis) => ({ ...PLAIN, ...cachingOf(workload, basis) }),
  batch: (workload) => (canWait(workload) === 'no' ? {} : { ...PLAIN, batchSharePercent: 100 }),
  fast: () => ({ ...PLAIN, fast: true }),
};

/**
 * The same calls under each way of paying that changes anything of what was entered: all at standard rates, with caching,
 * in Batch (but for what can’t wait), as Fast where the list has such a tier, and fine-tuned. Every way has all that the
 * month as entered has, and each is set against that. The first is as entered.
 */
export function waysOfPaying(scenario: Scenario, basis: Basis): WayOfPaying[] {
  const entered = estimateScenario(scenario, basis);
  const changed = (id: WayId): WayOfPaying => {
    const other = wayScenario(scenario, id, basis);
    const estimate = id === 'entered' ? entered : estimateScenario(other, basis);
    return { id, scenario: other, estimate, ...differenceOf(entered, estimate) };
  };
  const ids: readonly WayId[] = ['standard', 'cached', 'batch', 'fast', 'fine-tuned'];
  const others = ids.filter((id) => id !== 'fast' || hasFast(basis)).map(changed);
  return [changed('entered'), ...others.filter(({ estimate }) => !hasSameLines(estimate, entered))];
}

function wayScenario(scenario: Scenario, id: WayId, basis: Basis): Scenario {
  const workloads =
    id === 'fine-tuned'
      ? fineTuned(scenario.workloads)
      : scenario.workloads.map((workload) => ({ ...workload, ...CHANGES[id](workload, basis) }));
  return { ...scenario, workloads };
}

/** One deployment answers for all that are not fine-tuned yet: that of a workload that is, or else one with the most hours. */
function fineTuned(workloads: readonly Workload[]): Workload[] {
  const isHosted = workloads.some((workload) => workload.fineTuned);
  const hours = isHosted ? 0 : Math.max(...workloads.map(({ hostingHoursPerMonth }) => hostingHoursPerMonth));
  return workloads.map((workload, place) => ({
    ...workload,
    ...PLAIN,
    fineTuned: true,
    ...(workload.fineTuned ? {} : { hostingHoursPerMonth: place === 0 ? hours : 0 }),
  }));
}

/**
 * Where the caching that this comparison reckons with comes from: the share entered, what the prompts are known to have
 * in common, an example, or nowhere.
 */
export function cachingBasis(workload: Workload, basis: Basis): 'own' | 'worked-out' | 'example' | 'none' {
  const caching = knownCachingOf(workload);
  if (workload.shape === 'requests' && caching === null) {
    return isTooShortToCache(largestPromptTokens(unitUse(workload, basis)), basis.model) ? 'none' : 'example';
  }
  if (caching?.cacheMode !== 'worked-out') return 'own';
  const { cacheableTokens } = unitUse({ ...workload, ...caching }, basis);
  return cacheableTokens > 0 && workload.cacheHitRatePercent > 0 ? 'worked-out' : 'none';
}

function cachingOf(workload: Workload, basis: Basis): Partial<Workload> {
  switch (cachingBasis(workload, basis)) {
    case 'own':
    case 'worked-out':
      return knownCachingOf(workload) ?? {};
    case 'example':
      return { cachedSharePercent: EXAMPLE_CACHED_SHARE_PERCENT };
    case 'none':
      return {};
  }
}

/** The caching that a workload has by what is entered; null for requests of which nothing is known to be shared. */
function knownCachingOf(workload: Workload): Partial<Workload> | null {
  const { shape, cacheMode, cachedSharePercent, sharedPrefixTokens, instructionTokensPerCall } = workload;
  if (cacheMode === 'worked-out') return { cacheMode };
  if (cachedSharePercent > 0) return { cachedSharePercent };
  switch (shape) {
    case 'conversation':
      return { cacheMode: 'worked-out' };
    case 'documents':
      return {
        cacheMode: 'worked-out',
        sharedPrefixTokens: Math.max(sharedPrefixTokens, instructionTokensPerCall),
      };
    case 'requests':
      return null;
  }
}

function differenceOf(entered: Estimate, other: Estimate) {
  const [before, after] = [monthParts(entered.workloads), monthParts(other.workloads)];
  const lacks = (parts: typeof before) =>
    [...parts].flatMap(([part, amount]) => (amount === null ? [part] : []));
  const lacking = lacks(before);
  const comparable = String(lacking) === String(lacks(after));
  const { amounts, held } = heldMonths([before, after]);
  const [from = ZERO_NANO_USD, to = ZERO_NANO_USD] = amounts;
  const overHeld = lessNanoUsd(to, from);
  // What both lack the rest of may still be paid for here and not there: the months shown would then differ by more.
  const overShown = lessNanoUsd(other.totals.monthly, entered.totals.monthly);
  const size = Math.max(other.totals.monthly, entered.totals.monthly);
  const isAll = Math.abs(overShown - overHeld) <= size * 1e-12;
  const difference = comparable && held !== 'none' && isAll ? overHeld : null;
  const whole = entered.totals.monthlyIncomplete ? 0 : entered.totals.monthly;
  return {
    difference,
    differencePercent: difference === null || whole === 0 ? null : (difference / whole) * 100,
    mixesOwnPrices: mixesOwn(entered, other),
  };
}

/** Kinds of token of which one stands in for another. */
const INSTEAD: readonly (readonly LineKind[])[] = [['input', 'cachedInput', 'cacheWrite'], ['output']];

function mixesOwn(entered: Estimate, other: Estimate): boolean {
  const lines = [...entered.workloads, ...other.workloads].flatMap((workload) => workload.lines);
  return INSTEAD.some((kinds) => {
    const isOwn = lines.flatMap(({ kind, price }) =>
      price && kinds.includes(kind) ? [price.basis === 'own'] : [],
    );
    return isOwn.includes(true) && isOwn.includes(false);
  });
}

function hasSameLines(one: Estimate, other: Estimate): boolean {
  return one.workloads.every(({ lines }, place) => {
    const others = other.workloads[place]?.lines ?? [];
    return (
      lines.length === others.length &&
      lines.every(
        ({ priceId, quantity }, index) =>
          others[index]?.priceId === priceId && others[index]?.quantity === quantity,
      )
    );
  });
}
