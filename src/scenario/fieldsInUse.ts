import type { QuantityKey } from './fields';
import type { Shape, Workload } from './scenario';

/** The fields that only one shape reads; all others are read by every shape. */
export const FIELDS_OF_SHAPE: Readonly<Record<Shape, readonly QuantityKey[]>> = {
  requests: ['inputTokensPerRequest', 'outputTokensPerRequest'],
  conversation: [
    'turnsPerConversation',
    'systemTokens',
    'userTokensPerTurn',
    'replyTokensPerTurn',
    'historyTurns',
  ],
  documents: [
    'documentLength',
    'tokensPerDocumentUnit',
    'instructionTokensPerCall',
    'answerTokensPerCall',
    'overlapTokens',
  ],
};

const OF_ONE_SHAPE = Object.values(FIELDS_OF_SHAPE).flat();

/** Whether a field has a part in the figure of a workload as the rest of it stands. */
export function isInUse(workload: Workload, key: QuantityKey): boolean {
  const { shape, cacheMode } = workload;
  if (OF_ONE_SHAPE.includes(key) && !FIELDS_OF_SHAPE[shape].includes(key)) return false;
  switch (key) {
    case 'tokensPerDocumentUnit':
      return workload.documentUnit !== 'tokens';
    case 'activeDaysPerMonth':
      return workload.volumePeriod !== 'month';
    case 'cachedSharePercent':
      return cacheMode === 'share';
    case 'cacheHitRatePercent':
      return cacheMode === 'worked-out';
    case 'sharedPrefixTokens':
      return cacheMode === 'worked-out' && shape !== 'conversation';
    case 'hostingHoursPerMonth':
      return workload.fineTuned;
    case 'trainingEpochs':
    case 'trainingEveryMonths':
      return workload.trainingTokens > 0;
    default:
      return true;
  }
}
