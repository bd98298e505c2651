import type { Basis } from '../catalog/basis';
import { type Estimate, priceScenario, type WorkloadEstimate } from '../engine/estimate';
import { AS_DESCRIBED, type CallAssumptions } from '../engine/usageOfWorkload';
import type { Scenario } from '../scenario/scenario';
import { type NanoUsd, plusNanoUsd, ZERO_NANO_USD } from '../units/money';

/** What the same tokens cost a month here and on another model, over the workloads that both have every price for. */
export interface TokensOnModel {
  readonly here: NanoUsd;
  readonly there: NanoUsd;
  /** The places, from 0, of the workloads that are not compared. */
  readonly leftOut: readonly number[];
}

/**
 * Compares tokens with tokens, of a scenario that has been checked, at the other model's list rates and by its rules: hosting and training are costs of their
 * own here, and no part of either side. A workload is left out of both where either lacks a price of its calls:
 * fine-tuned on a model that can't be, a tier or a tool without a price, images where the rule is not established.
 */
export function tokensOnModel(
  scenario: Scenario,
  estimate: Estimate,
  basis: Basis,
  assumed: CallAssumptions = AS_DESCRIBED,
): TokensOnModel {
  const others = priceScenario(scenario, basis, assumed).workloads;
  let [here, there] = [ZERO_NANO_USD, ZERO_NANO_USD];
  const leftOut: number[] = [];
  for (const [index, workload] of estimate.workloads.entries()) {
    const cost = tokenCost(workload);
    const otherCost = tokenCost(others[index]);
    if (cost === null || otherCost === null) {
      leftOut.push(index);
      continue;
    }
    here = plusNanoUsd(here, cost);
    there = plusNanoUsd(there, otherCost);
  }
  return { here, there, leftOut };
}

/** A month of a workload's tokens; null where a part of its calls has no price. */
function tokenCost(workload: WorkloadEstimate | undefined): NanoUsd | null {
  if (!workload || workload.usage.uncountedImages > 0) return null;
  let sum = ZERO_NANO_USD;
  for (const { kind, amount } of workload.lines) {
    if (kind === 'training' || kind === 'hosting') continue;
    if (amount === null) return null;
    if (kind !== 'webSearch') sum = plusNanoUsd(sum, amount);
  }
  return sum;
}
