import { DEFAULT_SCENARIO, DEFAULT_WORKLOAD } from './defaults';
import type { Scenario, Workload } from './scenario';

/** A workload with nothing in it: what is not entered costs nothing. */
const BLANK_WORKLOAD: Workload = {
  ...DEFAULT_WORKLOAD,
  volume: 0,
  inputTokensPerRequest: 0,
  outputTokensPerRequest: 0,
  systemTokens: 0,
  userTokensPerTurn: 0,
  replyTokensPerTurn: 0,
  documentLength: 0,
  instructionTokensPerCall: 0,
  answerTokensPerCall: 0,
};

/** What a new estimate starts with: one empty workload, at the prices in force of the same list and the user’s own. */
export function blankScenario({ priceListId, ownPrices }: Scenario): Scenario {
  return { ...DEFAULT_SCENARIO, priceListId, ownPrices, workloads: [BLANK_WORKLOAD] };
}
