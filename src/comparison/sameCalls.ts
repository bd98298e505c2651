import { countedAnew } from '../engine/callAssumptions';
import type { Scenario, Workload } from '../scenario/scenario';

/**
 * The calls of a scenario as another model gets them: what is read from its cache may be assumed to differ, and how many
 * tokens it makes of a text.
 */
export function sameCalls(scenario: Scenario, textFactor: number): Scenario {
  const { moveHitRatePercent } = scenario;
  if (moveHitRatePercent === null && textFactor === 1) return scenario;
  const workloads = scenario.workloads.map((workload) => ({
    ...inTokensOf(workload, textFactor),
    cacheHitRatePercent: moveHitRatePercent ?? workload.cacheHitRatePercent,
  }));
  return { ...scenario, workloads };
}

/** A workload whose texts make another number of tokens. Documents keep theirs: they are cut up before they are counted anew. */
function inTokensOf(workload: Workload, factor: number): Workload {
  if (workload.shape === 'documents') return workload;
  const counted = (tokens: number) => countedAnew(tokens, factor);
  return {
    ...workload,
    inputTokensPerRequest: counted(workload.inputTokensPerRequest),
    outputTokensPerRequest: counted(workload.outputTokensPerRequest),
    systemTokens: counted(workload.systemTokens),
    userTokensPerTurn: counted(workload.userTokensPerTurn),
    replyTokensPerTurn: counted(workload.replyTokensPerTurn),
    sharedPrefixTokens: counted(workload.sharedPrefixTokens),
  };
}
