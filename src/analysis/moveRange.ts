import type { Basis } from '../catalog/basis';
import type { Estimate } from '../engine/estimate';
import type { CallAssumptions } from '../engine/usageOfWorkload';
import type { Scenario } from '../scenario/scenario';
import type { NanoUsd } from '../units/money';
import { tokensOnModel } from './tokensOnModel';

/** What a month of the same calls costs here and on another model, at least and at most, over what both have prices for. */
export interface MoveRange {
  readonly here: NanoUsd;
  readonly low: NanoUsd;
  readonly high: NanoUsd;
  /** Whether the high end pays for what is written to the cache. */
  readonly writes: boolean;
  /** Whether the high end pays for reasoning. */
  readonly reasons: boolean;
  /** The places, from 0, of the workloads that are not compared. */
  readonly leftOut: readonly number[];
}

/** What the high end takes a model that reasons to think before each answer, at its least effort. */
export const REASONING_TOKENS_PER_CALL = 40;

/**
 * The low end has the calls as they are described. The high end has every token of long enough prompts written to the
 * cache that is not read from it, where the model bills that, and reasoning in each call, where the model reasons.
 */
export function moveRange(scenario: Scenario, estimate: Estimate, basis: Basis): MoveRange {
  const { here, there: low, leftOut } = tokensOnModel(scenario, estimate, basis);
  const taking = (assumed: CallAssumptions) => tokensOnModel(scenario, estimate, basis, assumed).there;
  const written = taking({ writing: 'all', reasoningTokensPerCall: 0 });
  const high = basis.model.reasoning
    ? taking({ writing: 'all', reasoningTokensPerCall: REASONING_TOKENS_PER_CALL })
    : written;
  return { here, low, high, writes: written > low, reasons: high > written, leftOut };
}
