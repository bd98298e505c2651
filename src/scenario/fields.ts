import { THIS_MODEL } from '../catalog/models';
import { formatExact } from '../units/format';
import { CACHE_MODES, DOCUMENT_UNITS, type ImageInput, SHAPES, type Workload } from './scenario';

/** The fields of a workload that hold a plain number, or none where none has a meaning. */
export type QuantityKey = {
  [Key in keyof Workload]: Workload[Key] extends number | null ? Key : never;
}[keyof Workload];

/** A number that a user may set: what it is called, what it counts, what it may be, and how links write it. */
export interface QuantityField {
  /** Its letters in a link. */
  readonly letters: string;
  readonly label: string;
  /** What stands behind the number in its field. */
  readonly unit: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly whole: boolean;
  /** What one press of an arrow key adds or takes. */
  readonly step: number;
}

/** Above this a quantity is taken for a slip of the keyboard. */
const MAX_QUANTITY = 1e15;

export const NAME_MAX_CHARACTERS = 60;
export const TITLE_MAX_CHARACTERS = 120;

const anyAmount = { minimum: 0, maximum: MAX_QUANTITY, whole: false, step: 100 } as const;
const share = { minimum: 0, maximum: 100, whole: false, step: 5 } as const;

/** The descriptor of each workload quantity: form, checks and link all read it, in this order. */
export const WORKLOAD_QUANTITIES: Readonly<Record<QuantityKey, QuantityField>> = {
  volume: { ...anyAmount, letters: 'r', label: 'Requests', unit: 'requests' },
  inputTokensPerRequest: { ...anyAmount, letters: 'i', label: 'Input', unit: 'tokens a request' },
  outputTokensPerRequest: { ...anyAmount, letters: 'o', label: 'Output', unit: 'tokens a request' },
  turnsPerConversation: {
    letters: 'ct',
    label: 'Turns',
    unit: 'turns a conversation',
    minimum: 1,
    maximum: 500,
    whole: true,
    step: 1,
  },
  systemTokens: { ...anyAmount, letters: 'cs', label: 'System prompt', unit: 'tokens' },
  userTokensPerTurn: { ...anyAmount, letters: 'cu', label: 'Question', unit: 'tokens a turn', step: 10 },
  replyTokensPerTurn: { ...anyAmount, letters: 'ca', label: 'Reply', unit: 'tokens a turn', step: 10 },
  historyTurns: {
    letters: 'ck',
    label: 'History sent',
    unit: 'turns; empty for all',
    minimum: 0,
    maximum: 500,
    whole: true,
    step: 1,
  },
  documentLength: { ...anyAmount, letters: 'dl', label: 'Length', unit: 'a document', step: 10 },
  tokensPerDocumentUnit: { ...anyAmount, letters: 'dk', label: 'Tokens in each', unit: 'tokens', step: 1 },
  instructionTokensPerCall: { ...anyAmount, letters: 'di', label: 'Instructions', unit: 'tokens a call' },
  answerTokensPerCall: { ...anyAmount, letters: 'da', label: 'Answer', unit: 'tokens a call' },
  overlapTokens: { ...anyAmount, letters: 'dv', label: 'Overlap', unit: 'tokens between parts', step: 10 },
  cachedSharePercent: { ...share, letters: 'c', label: 'Cached input', unit: '% of the input' },
  sharedPrefixTokens: { ...anyAmount, letters: 'cp', label: 'Shared start', unit: 'tokens of each prompt' },
  cacheHitRatePercent: { ...share, letters: 'ch', label: 'Hit rate', unit: '% of what could be cached' },
  batchSharePercent: { ...share, letters: 'b', label: 'Batch', unit: '% of the requests' },
  retrySharePercent: { ...share, letters: 'rt', label: 'Retries', unit: '% of the calls made again' },
  webSearchesPerCall: {
    letters: 'ws',
    label: 'Web searches',
    unit: 'a call',
    minimum: 0,
    maximum: 1000,
    whole: false,
    step: 1,
  },
  hostingHoursPerMonth: {
    letters: 'fh',
    label: 'Hosting',
    unit: 'hours a month',
    minimum: 0,
    maximum: 744,
    whole: false,
    step: 24,
  },
  trainingTokens: { ...anyAmount, letters: 'ft', label: 'Training file', unit: 'tokens', step: 10_000 },
  trainingEpochs: {
    letters: 'fe',
    label: 'Epochs',
    unit: 'times through the file',
    minimum: 1,
    // As many as its maker takes.
    maximum: THIS_MODEL.fineTuning?.epochsAtMost.value ?? 1,
    whole: true,
    step: 1,
  },
  trainingEveryMonths: {
    letters: 'fm',
    label: 'Repeated',
    unit: 'months apart; 0 for once',
    minimum: 0,
    maximum: 120,
    whole: true,
    step: 1,
  },
  activeDaysPerMonth: {
    letters: 'd',
    label: 'Active days',
    unit: 'days a month',
    minimum: 1,
    maximum: 31,
    whole: false,
    step: 1,
  },
};

/** The keys of the workload quantities, in the order in which links write them. */
export const WORKLOAD_QUANTITY_KEYS = Object.keys(WORKLOAD_QUANTITIES) as QuantityKey[];

/** A field that holds one of a few values; links write the value's place in the list, from 0. */
export interface ChoiceField {
  readonly letters: string;
  readonly label: string;
  readonly values: readonly (string | boolean)[];
}

export const WORKLOAD_CHOICES = {
  shape: { letters: 's', label: 'A unit is', values: SHAPES },
  documentUnit: { letters: 'du', label: 'Length in', values: DOCUMENT_UNITS },
  cacheMode: { letters: 'cm', label: 'Cached share', values: CACHE_MODES },
  fast: { letters: 'y', label: 'Fast', values: [false, true] },
  fineTuned: { letters: 'f', label: 'Fine-tuned', values: [false, true] },
} as const satisfies Partial<Record<keyof Workload, ChoiceField>>;

export type ChoiceKey = keyof typeof WORKLOAD_CHOICES;

export const WORKLOAD_CHOICE_KEYS = Object.keys(WORKLOAD_CHOICES) as ChoiceKey[];

const pixels = { letters: '', unit: 'px', minimum: 1, maximum: 100_000, whole: true, step: 64 } as const;

/** The numbers of an image; links write them in one field. */
export const IMAGE_QUANTITIES: Readonly<Record<Exclude<keyof ImageInput, 'detail'>, QuantityField>> = {
  widthPx: { ...pixels, label: 'Width' },
  heightPx: { ...pixels, label: 'Height' },
  imagesPerCall: {
    letters: '',
    label: 'Images',
    unit: 'a call',
    minimum: 0,
    maximum: 1000,
    whole: false,
    step: 1,
  },
};

export const IMAGE_QUANTITY_KEYS = Object.keys(IMAGE_QUANTITIES) as (keyof typeof IMAGE_QUANTITIES)[];

/** The scenario's own numbers, by the keys that links write them under. */
export const SCENARIO_QUANTITIES: Readonly<
  Record<'horizonMonths' | 'monthlyBudgetUsd' | 'peakFactor', QuantityField>
> = {
  horizonMonths: {
    letters: 'h',
    label: 'Horizon',
    unit: 'months',
    minimum: 1,
    maximum: 120,
    whole: true,
    step: 1,
  },
  monthlyBudgetUsd: {
    letters: 'bu',
    label: 'Monthly budget',
    unit: 'USD a month',
    minimum: 0.01,
    maximum: MAX_QUANTITY,
    whole: false,
    step: 10,
  },
  peakFactor: {
    letters: 'pf',
    label: 'Peak',
    unit: 'times the average minute',
    minimum: 1,
    maximum: 1000,
    whole: false,
    step: 1,
  },
};

export const SCENARIO_QUANTITY_KEYS = Object.keys(
  SCENARIO_QUANTITIES,
) as (keyof typeof SCENARIO_QUANTITIES)[];

/** What a price of the user's own may be, in USD per unit of the price. */
export const OWN_PRICE_FIELD: QuantityField = {
  letters: '',
  label: 'Own price',
  unit: 'USD',
  minimum: 0,
  maximum: 10_000,
  whole: false,
  step: 0.01,
};

/** Why a number can't be the value of a field, as a sentence; undefined when it can. */
export function quantityProblem(field: QuantityField, value: number): string | undefined {
  if (!Number.isFinite(value)) return 'It must be a number.';
  if (value < field.minimum) return `It can’t be under ${formatExact(field.minimum)}.`;
  if (value > field.maximum) return `It can’t be over ${formatExact(field.maximum)}.`;
  if (field.whole && !Number.isInteger(value)) return 'It must be a whole number.';
  return undefined;
}

/** Why a text can't be a workload's name or a scenario's title; undefined when it can, and an empty one can. */
export function textProblem(text: string, maxCharacters: number): string | undefined {
  if ([...text].length > maxCharacters) return `It can have ${maxCharacters} characters at most.`;
  if (text.includes('~')) return 'It can’t contain the character ~.';
  if (/\p{Cc}|\p{Cs}/u.test(text)) return 'It can’t contain control characters.';
  return undefined;
}

/** Why a value can't be one of a few; undefined when it can. */
export function choiceProblem(values: readonly unknown[], value: unknown): string | undefined {
  return values.includes(value) ? undefined : `It must be one of: ${values.join(', ')}.`;
}

/** Whether a workload has a value in a field: a history window may be none. */
export function isOptional(key: QuantityKey): boolean {
  return key === 'historyTurns';
}
