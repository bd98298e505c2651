import type { ChoiceKey, QuantityKey } from './fields';
import type { Shape, Workload } from './scenario';

/** A field that is a part of what a workload is made of. */
type FieldKey = QuantityKey | ChoiceKey;

/** The fields that only one shape reads; all others are read by every shape. */
export const FIELDS_OF_SHAPE: Readonly<Record<Shape, readonly FieldKey[]>> = {
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
    'documentUnit',
    'tokensPerDocumentUnit',
    'instructionTokensPerCall',
    'answerTokensPerCall',
    'overlapTokens',
  ],
};

/** All of them, whatever the shape. */
export const FIELDS_OF_SHAPES: readonly FieldKey[] = Object.values(FIELDS_OF_SHAPE).flat();

/** Whether a field has a part in the figure of a workload as the rest of it stands. */
export function isInUse(workload: Workload, key: FieldKey): boolean {
  const { shape, cacheMode } = workload;
  if (FIELDS_OF_SHAPES.includes(key) && !FIELDS_OF_SHAPE[shape].includes(key)) return false;
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
