import { THIS_MODEL } from '../catalog/models';
import {
  anyAmount,
  type ChoiceKey,
  few,
  type QuantityKey,
  share,
  type WorkloadChoice,
  type WorkloadField,
  type WorkloadQuantity,
} from './fieldRow';
import { ANSWERS_CAN_WAIT, ARRIVALS, CACHE_MODES, DOCUMENT_UNITS, SHAPES, type Workload } from './scenario';

const ofRequests = { ...anyAmount, shape: 'requests', cause: 'tokens' } as const;
const ofConversations = { ...anyAmount, shape: 'conversation', cause: 'tokens' } as const;
const ofDocuments = { ...anyAmount, shape: 'documents', cause: 'tokens' } as const;

const worksOut = ({ cacheMode }: Workload) => cacheMode === 'worked-out';
const trains = ({ trainingTokens }: Workload) => trainingTokens > 0;

/**
 * Each quantity of a workload, once: form, checks, links, files, comparisons and reports read it here, in the order in
 * which links write it.
 */
export const WORKLOAD_QUANTITIES: {
  readonly [Key in QuantityKey]: WorkloadQuantity<Workload[Key]>;
} = {
  volume: {
    ...anyAmount,
    letters: 'r',
    label: 'Requests',
    unit: 'requests',
    byDefault: 1000,
    cause: 'volume',
  },
  inputTokensPerRequest: {
    ...ofRequests,
    letters: 'i',
    label: 'Input',
    unit: 'tokens a request',
    byDefault: 1000,
  },
  outputTokensPerRequest: {
    ...ofRequests,
    letters: 'o',
    label: 'Output',
    unit: 'tokens a request',
    byDefault: 300,
  },
  turnsPerConversation: {
    ...ofConversations,
    letters: 'ct',
    label: 'Turns',
    unit: 'turns a conversation',
    byDefault: 10,
    minimum: 1,
    maximum: 500,
    whole: true,
  },
  systemTokens: {
    ...ofConversations,
    letters: 'cs',
    label: 'System prompt',
    unit: 'tokens',
    byDefault: 800,
  },
  userTokensPerTurn: {
    ...ofConversations,
    letters: 'cu',
    label: 'Question',
    unit: 'tokens a turn',
    byDefault: 150,
  },
  replyTokensPerTurn: {
    ...ofConversations,
    letters: 'ca',
    label: 'Reply',
    unit: 'tokens a turn',
    byDefault: 250,
  },
  historyTurns: {
    ...ofConversations,
    letters: 'ck',
    label: 'History sent',
    unit: 'turns; empty for all',
    countedIn: () => 'turns',
    byDefault: null,
    maximum: 500,
    whole: true,
  },
  documentLength: {
    ...ofDocuments,
    letters: 'dl',
    label: 'Length',
    unit: 'a document',
    countedIn: ({ documentUnit }) => documentUnit,
    byDefault: 20_000,
  },
  tokensPerDocumentUnit: {
    ...ofDocuments,
    letters: 'dk',
    label: 'Tokens in each',
    unit: 'tokens',
    byDefault: 500,
    inUse: ({ documentUnit }) => documentUnit !== 'tokens',
  },
  instructionTokensPerCall: {
    ...ofDocuments,
    letters: 'di',
    label: 'Instructions',
    unit: 'tokens a call',
    byDefault: 500,
  },
  answerTokensPerCall: {
    ...ofDocuments,
    letters: 'da',
    label: 'Answer',
    unit: 'tokens a call',
    byDefault: 1000,
  },
  overlapTokens: {
    ...ofDocuments,
    letters: 'dv',
    label: 'Overlap',
    unit: 'tokens between parts',
    byDefault: 200,
  },
  cachedSharePercent: {
    ...share,
    letters: 'c',
    label: 'Cached input',
    unit: '% of the input',
    byDefault: 0,
    cause: 'cached',
    inUse: (workload) => !worksOut(workload),
  },
  sharedPrefixTokens: {
    ...anyAmount,
    letters: 'cp',
    label: 'Shared start',
    unit: 'tokens of each prompt',
    byDefault: 0,
    cause: 'cached',
    told: true,
    // Of a conversation it is the system prompt.
    inUse: (workload) => worksOut(workload) && workload.shape !== 'conversation',
  },
  cacheHitRatePercent: {
    ...share,
    letters: 'ch',
    label: 'Hit rate',
    unit: '% of what could be cached',
    byDefault: 80,
    cause: 'cached',
    told: true,
    inUse: worksOut,
  },
  batchSharePercent: {
    ...share,
    letters: 'b',
    label: 'Batch',
    unit: '% of the requests',
    byDefault: 0,
    cause: 'batch',
  },
  retrySharePercent: {
    ...share,
    letters: 'rt',
    label: 'Retries',
    unit: '% of the calls made again',
    byDefault: 0,
    cause: 'retries',
  },
  webSearchesPerCall: {
    ...few,
    letters: 'ws',
    label: 'Web searches',
    unit: 'a call',
    byDefault: 0,
    cause: 'webSearches',
  },
  hostingHoursPerMonth: {
    letters: 'fh',
    label: 'Hosting',
    unit: 'hours a month',
    byDefault: 720,
    cause: 'tuning',
    minimum: 0,
    maximum: 744,
    whole: false,
    inUse: ({ fineTuned }) => fineTuned,
  },
  trainingTokens: {
    ...anyAmount,
    letters: 'ft',
    label: 'Training file',
    unit: 'tokens',
    byDefault: 0,
    cause: 'training',
  },
  trainingEpochs: {
    letters: 'fe',
    label: 'Epochs',
    unit: 'times through the file',
    byDefault: 3,
    cause: 'training',
    minimum: 1,
    // As many as its maker takes.
    maximum: THIS_MODEL.fineTuning?.epochsAtMost.value ?? 1,
    whole: true,
    told: true,
    inUse: trains,
  },
  trainingEveryMonths: {
    letters: 'fm',
    label: 'Repeated',
    unit: 'months apart; 0 for once',
    countedIn: () => 'months apart',
    byDefault: 0,
    cause: 'training',
    minimum: 0,
    maximum: 120,
    whole: true,
    told: true,
    inUse: trains,
  },
  activeDaysPerMonth: {
    letters: 'd',
    label: 'Active days',
    unit: 'days a month',
    byDefault: 30,
    cause: 'volume',
    minimum: 1,
    maximum: 31,
    whole: false,
    told: true,
    inUse: ({ volumePeriod }) => volumePeriod !== 'month',
  },
};

/** The keys of the workload quantities, in the order in which links write them. */
export const WORKLOAD_QUANTITY_KEYS = Object.keys(WORKLOAD_QUANTITIES) as QuantityKey[];

const YES_OR_NO = [false, true];

/** Each choice of a workload, once, as the quantities above. */
export const WORKLOAD_CHOICES: { readonly [Key in ChoiceKey]: WorkloadChoice<Workload[Key]> } = {
  shape: { letters: 's', label: 'A unit is', values: SHAPES, byDefault: 'requests', cause: 'tokens' },
  documentUnit: {
    letters: 'du',
    label: 'Length in',
    values: DOCUMENT_UNITS,
    byDefault: 'tokens',
    cause: 'tokens',
    shape: 'documents',
  },
  cacheMode: {
    letters: 'cm',
    label: 'Cached share',
    values: CACHE_MODES,
    byDefault: 'share',
    cause: 'cached',
  },
  fast: { letters: 'y', label: 'Fast', values: YES_OR_NO, byDefault: false, cause: 'fast' },
  fineTuned: { letters: 'f', label: 'Fine-tuned', values: YES_OR_NO, byDefault: false, cause: 'tuning' },
  answersCanWait: {
    letters: 'aw',
    label: 'Answers can wait a day',
    values: ANSWERS_CAN_WAIT,
    byDefault: 'unknown',
    cause: null,
  },
  arrival: { letters: 'ar', label: 'How it comes', values: ARRIVALS, byDefault: 'unknown', cause: null },
};

export const WORKLOAD_CHOICE_KEYS = Object.keys(WORKLOAD_CHOICES) as ChoiceKey[];

/** A field that is a part of what a workload is made of. */
export type FieldKey = QuantityKey | ChoiceKey;

/** Every field that the tables above describe. */
export const WORKLOAD_FIELD_KEYS: readonly FieldKey[] = [...WORKLOAD_CHOICE_KEYS, ...WORKLOAD_QUANTITY_KEYS];

/** The row of a field. */
export function fieldOf(key: FieldKey): WorkloadField<unknown> {
  return key in WORKLOAD_CHOICES
    ? WORKLOAD_CHOICES[key as ChoiceKey]
    : WORKLOAD_QUANTITIES[key as QuantityKey];
}

/** Whether a field has a part in the figure of a workload as the rest of it stands. */
export function isInUse(workload: Workload, key: FieldKey): boolean {
  const { shape = workload.shape, inUse } = fieldOf(key);
  return shape === workload.shape && (inUse?.(workload) ?? true);
}

/** Whether a workload may have no value in a field: a history window may be none. */
export function isOptional(key: QuantityKey): boolean {
  return WORKLOAD_QUANTITIES[key].byDefault === null;
}
