import type { Basis } from '../catalog/basis';
import type { Workload } from '../scenario/scenario';
import { turnInputTokens } from './conversation';
import { imagesOfCall, promptTierOf, searchTokensPerCall, turnsOfLength, UnitUse } from './shapes';

/** What a single turn of a conversation takes, the first one being 0: the turns together take what the conversation does. */
export function turnUse(workload: Workload, basis: Basis, turn: number): UnitUse {
  const images = imagesOfCall(workload, basis.model);
  const textTokens = turnInputTokens(workload, turn);
  const promptTokens = textTokens + images.tokens + searchTokensPerCall(workload, basis.model);
  const promptTier = promptTierOf(promptTokens, basis.rates.overInputTokens);
  const part = turnsOfLength(workload, basis, images, promptTier, turn, turn + 1);
  return new UnitUse([part], images, textTokens, workload.replyTokensPerTurn);
}
