import type { OwnPrices } from '../catalog/prices';
import type { IsoDate } from '../units/calendar';
import type { VolumePeriod } from '../units/period';
import type { MoveChoices } from './move';

/** What a unit of volume is: one call, a conversation of turns, or a document read in as many calls as it needs. */
export const SHAPES = ['requests', 'conversation', 'documents'] as const;

export type Shape = (typeof SHAPES)[number];

/** Whether the cached share is typed by hand or worked out from what the calls have in common. */
export const CACHE_MODES = ['share', 'worked-out'] as const;

export type CacheMode = (typeof CACHE_MODES)[number];

/** What the length of a document is given in. */
export const DOCUMENT_UNITS = ['tokens', 'pages', 'words'] as const;

export type DocumentUnit = (typeof DOCUMENT_UNITS)[number];

/** Whether answers can wait as long as Batch takes; where that is not said, what kind of workload it is tells. */
export const ANSWERS_CAN_WAIT = ['unknown', 'yes', 'no'] as const;

export type AnswersCanWait = (typeof ANSWERS_CAN_WAIT)[number];

/** How what is counted comes: evenly, or all of its hour, day, week or month at once; where not said, its period tells. */
export const ARRIVALS = ['unknown', 'spread', 'at-once'] as const;

export type Arrival = (typeof ARRIVALS)[number];

/** How closely the model looks at an image; `auto` leaves that to the model. */
export const IMAGE_DETAILS = ['low', 'high', 'auto'] as const;

export type ImageDetail = (typeof IMAGE_DETAILS)[number];

/** Images of one size that go along with each call. */
export interface ImageInput {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly detail: ImageDetail;
  readonly imagesPerCall: number;
}

/** One recurring job: how often it runs, what a unit of it costs in tokens, and how it is billed. */
export interface Workload {
  /** 1 to 60 characters, or empty when the user gave none. */
  readonly name: string;
  readonly shape: Shape;
  /** Requests, conversations or documents per period. */
  readonly volume: number;
  readonly volumePeriod: VolumePeriod;
  readonly activeDaysPerMonth: number;
  readonly arrival: Arrival;
  readonly answersCanWait: AnswersCanWait;

  /** Of the shape `requests`. */
  readonly inputTokensPerRequest: number;
  readonly outputTokensPerRequest: number;

  /** Of the shape `conversation`. */
  readonly turnsPerConversation: number;
  readonly systemTokens: number;
  readonly userTokensPerTurn: number;
  readonly replyTokensPerTurn: number;
  /** How many earlier turns each turn sends along; null for all of them. */
  readonly historyTurns: number | null;

  /** Of the shape `documents`. */
  readonly documentLength: number;
  readonly documentUnit: DocumentUnit;
  /** Tokens in a page or a word; without meaning where the length is given in tokens. */
  readonly tokensPerDocumentUnit: number;
  readonly instructionTokensPerCall: number;
  readonly answerTokensPerCall: number;
  readonly overlapTokens: number;

  readonly cacheMode: CacheMode;
  /** The part of the input that is read from the prompt cache, in the calls that are not in Batch. */
  readonly cachedSharePercent: number;
  /** The start that the prompts of all calls have in common. */
  readonly sharedPrefixTokens: number;
  /** How often what could come from the cache does. */
  readonly cacheHitRatePercent: number;

  /** The part of the calls that goes through the Batch API. */
  readonly batchSharePercent: number;
  /** Whether the calls outside Batch are billed as Fast. */
  readonly fast: boolean;
  readonly fineTuned: boolean;
  /** Of a fine-tuned deployment, where the price list charges for it. */
  readonly hostingHoursPerMonth: number;

  readonly images: readonly ImageInput[];
  /** The part of the calls that is made again, with all their tokens. */
  readonly retrySharePercent: number;
  readonly webSearchesPerCall: number;

  /** Tokens in the training file; 0 for no fine-tuning job. */
  readonly trainingTokens: number;
  readonly trainingEpochs: number;
  /** Months from one job to the next; 0 for a single one. */
  readonly trainingEveryMonths: number;
}

/** What the user describes; everything else on the page is derived from it. */
export interface Scenario extends MoveChoices {
  readonly title: string;
  readonly priceListId: string;
  /** The date (YYYY-MM-DD) of the price list when the link was made, where a link says so. */
  readonly priceListDate: IsoDate | null;
  /** The user's own prices, which stand in for those of the list. */
  readonly ownPrices: OwnPrices;
  readonly horizonMonths: number;
  readonly monthlyBudgetUsd: number | null;
  /** How many times the average load the busiest minute has. */
  readonly peakFactor: number;
  /** 1 to 20. */
  readonly workloads: readonly Workload[];
}

export const MAX_WORKLOADS = 20;

/** As many as there are letters to tell them apart in a link. */
export const MAX_IMAGE_SIZES = 26;

/** The name that a workload goes by on the page; `number` counts from 1. */
export function workloadLabel(workload: Workload, number: number): string {
  return workload.name === '' ? `Workload ${number}` : workload.name;
}
