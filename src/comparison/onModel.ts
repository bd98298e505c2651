import type { Basis } from '../catalog/basis';
import type { Estimate, WorkloadEstimate } from '../engine/estimate';
import type { Scenario } from '../scenario/scenario';
import { type NanoUsd, plusNanoUsd, ZERO_NANO_USD } from '../units/money';
import { callGaps, type MoveGap } from './callGaps';
import { pricedThere } from './pricedThere';

/** What a month of a workload's calls costs here and on another model, at least and at most; amounts are null where it has gaps. */
export interface WorkloadOnModel {
  readonly here: NanoUsd | null;
  readonly low: NanoUsd | null;
  readonly high: NanoUsd | null;
  readonly gaps: readonly MoveGap[];
}

/** What a month of the same calls costs here and on another model, over the workloads that have no gap. */
export interface MoveRange {
  readonly here: NanoUsd;
  readonly low: NanoUsd;
  readonly high: NanoUsd;
  /** Whether the high end pays for more that is written to the cache. */
  readonly writes: boolean;
  /** Whether the high end pays for reasoning, and for how much in each call. */
  readonly reasons: boolean;
  readonly reasoningTokensPerCall: number;
  /** The places, from 0, of the workloads that are not compared. */
  readonly leftOut: readonly number[];
  readonly workloads: readonly WorkloadOnModel[];
}

/**
 * Prices the calls of a scenario that has been checked on another model, by its rules and at its list rates. The calls are
 * those that are made here: documents are cut up by this model's limits. Tokens are compared with tokens: training,
 * hosting and the price of searches are costs of their own here, and on neither side.
 *
 * The low end has the calls as they are described; the high end pays for reasoning in each, where the model reasons, and
 * for every token of long enough prompts that is written to the cache and not read from it, where the model bills that.
 */
export function onModel(
  scenario: Scenario,
  estimate: Estimate,
  { here, there }: { readonly here: Pick<Basis, 'model'>; readonly there: Basis },
): MoveRange {
  const { low, writing, high, reasoningTokensPerCall } = pricedThere(scenario, estimate, { here, there });
  const workloads = estimate.workloads.map((mine, index): WorkloadOnModel => {
    const [least, most] = [low[index], high[index]];
    if (!least || !most) return { here: null, low: null, high: null, gaps: [] };
    const asDescribed = callGaps(least, there.model, 'there');
    // What is written and thought at the high end may need a price that nothing else of the calls does.
    const gapsThere = asDescribed.length > 0 ? asDescribed : callGaps(most, there.model, 'there');
    const gaps = [...callGaps(mine, here.model, 'here'), ...gapsThere];
    if (gaps.length > 0) return { here: null, low: null, high: null, gaps };
    return { here: tokenCost(mine), low: tokenCost(least), high: tokenCost(most), gaps };
  });
  const sum = (amounts: readonly (NanoUsd | null)[]) =>
    amounts.reduce<NanoUsd>((total, amount) => plusNanoUsd(total, amount ?? ZERO_NANO_USD), ZERO_NANO_USD);
  const isCompared = (index: number) => workloads[index]?.gaps.length === 0;
  const ofLow = sum(workloads.map((one) => one.low));
  const ofHigh = sum(workloads.map((one) => one.high));
  const ofWriting = sum(writing.map((one, index) => (isCompared(index) ? tokenCost(one) : null)));
  return {
    here: sum(workloads.map((one) => one.here)),
    low: ofLow,
    high: ofHigh,
    writes: ofWriting > ofLow,
    reasons: ofHigh > ofWriting,
    reasoningTokensPerCall,
    leftOut: workloads.flatMap(({ gaps }, index) => (gaps.length > 0 ? [index] : [])),
    workloads,
  };
}

/** A month of a workload's tokens, whose prices are all known. */
function tokenCost({ lines }: WorkloadEstimate): NanoUsd {
  let sum = ZERO_NANO_USD;
  for (const { kind, amount } of lines) {
    if (kind === 'training' || kind === 'hosting' || kind === 'webSearch') continue;
    sum = plusNanoUsd(sum, amount ?? ZERO_NANO_USD);
  }
  return sum;
}
