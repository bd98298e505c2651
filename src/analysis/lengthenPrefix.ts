import type { Basis } from '../catalog/basis';
import { estimateScenario } from '../engine/estimate';
import { sharedStartTokens } from '../engine/shapes';
import { DEFAULT_SCENARIO } from '../scenario/defaults';
import { findProblems } from '../scenario/problems';
import type { Workload } from '../scenario/scenario';
import { lessNanoUsd, type NanoUsd } from '../units/money';

/** What it would save a month to lengthen the shared start of a workload's prompts to the least that is cached. */
export interface LongerPrefix {
  readonly addedTokensPerCall: number;
  /** The least that is cached. */
  readonly leastTokens: number;
  /** Negative where it would cost more. */
  readonly saving: NanoUsd;
}

/**
 * Null where there is nothing to lengthen: the share is typed by hand, there is no shared start, it is long enough
 * already, what a document needs beside it would no longer fit, or a rate is lacking.
 */
export function lengthenPrefix(workload: Workload, basis: Basis): LongerPrefix | null {
  const { cache } = basis.model;
  if (workload.cacheMode !== 'worked-out' || !cache) return null;
  const prefix = sharedStartTokens(workload, basis);
  const leastTokens = cache.minimumTokens.value;
  const addedTokensPerCall = leastTokens - prefix;
  if (prefix === 0 || addedTokensPerCall <= 0) return null;
  const monthlyOf = (changed: Workload) => {
    const { totals } = estimateScenario({ ...DEFAULT_SCENARIO, workloads: [changed] }, basis);
    return totals.incomplete ? null : totals.monthly;
  };
  const lengthened = { ...workload, ...longer(workload, addedTokensPerCall) };
  const scenario = { ...DEFAULT_SCENARIO, workloads: [lengthened] };
  if (findProblems(scenario, basis.model).length > 0) return null;
  const now = monthlyOf(workload);
  const then = monthlyOf(lengthened);
  return now === null || then === null
    ? null
    : { addedTokensPerCall, leastTokens, saving: lessNanoUsd(now, then) };
}

function longer(workload: Workload, by: number): Partial<Workload> {
  const sharedPrefixTokens = workload.sharedPrefixTokens + by;
  switch (workload.shape) {
    case 'requests':
      return { sharedPrefixTokens, inputTokensPerRequest: workload.inputTokensPerRequest + by };
    case 'conversation':
      return { systemTokens: workload.systemTokens + by };
    case 'documents':
      return { sharedPrefixTokens, instructionTokensPerCall: workload.instructionTokensPerCall + by };
  }
}
