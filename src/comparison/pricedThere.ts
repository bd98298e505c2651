import type { Basis } from '../catalog/basis';
import { AS_DESCRIBED, type CallAssumptions } from '../engine/callAssumptions';
import { type Estimate, priceScenario, type WorkloadEstimate } from '../engine/estimate';
import type { Scenario } from '../scenario/scenario';
import { readableThere } from './readableThere';
import { sameCalls } from './sameCalls';

/** The workloads of a scenario, priced on another model under what is taken of their calls there. */
export interface PricedThere {
  readonly low: readonly WorkloadEstimate[];
  /** With all that the high end writes to the cache, and no reasoning. */
  readonly writing: readonly WorkloadEstimate[];
  readonly high: readonly WorkloadEstimate[];
  /** What the high end reasons in each call; 0 where the model does not. */
  readonly reasoningTokensPerCall: number;
}

/** Prices the calls that are made here, documents cut up by this model's limits, on another model at both ends of a range. */
export function pricedThere(
  scenario: Scenario,
  estimate: Estimate,
  { here, there }: { readonly here: Pick<Basis, 'model'>; readonly there: Basis },
): PricedThere {
  const { cacheWrites, tokenizerFactor } = scenario;
  const isTokenizedAnew = there.model.tokenizer.value !== here.model.tokenizer.value;
  const textFactor = isTokenizedAnew ? tokenizerFactor : 1;
  const described: CallAssumptions = {
    ...AS_DESCRIBED,
    writing: cacheWrites === 'all' ? 'all' : 'none',
    cutBy: here.model,
    textFactor,
  };
  const same = readableThere(sameCalls(scenario, textFactor), estimate, there, described);
  const written: CallAssumptions = { ...described, writing: cacheWrites === 'none' ? 'none' : 'all' };
  const reasoningTokensPerCall = there.model.reasoning ? scenario.reasoningTokensPerCall : 0;
  const pricing = (assumed: CallAssumptions) => priceScenario(same, there, assumed).workloads;
  const low = pricing(described);
  const writing = written.writing === described.writing ? low : pricing(written);
  const high = reasoningTokensPerCall > 0 ? pricing({ ...written, reasoningTokensPerCall }) : writing;
  return { low, writing, high, reasoningTokensPerCall };
}
