import type { PriceId } from '../catalog/billables';
import type { OwnPrices } from '../catalog/prices';
import type { YearMonth } from '../units/calendar';

/** Both ends of what is written to a cache that bills it: nothing and all that can be; or one of them for both. */
export const CACHE_WRITES = ['range', 'none', 'all'] as const;

export type CacheWrites = (typeof CACHE_WRITES)[number];

/** What a comparison takes of the calls on another model that nobody can know before they are made there. */
export interface MoveAssumptions {
  /** What a model that reasons thinks before each answer at the high end. */
  readonly reasoningTokensPerCall: number;
  readonly cacheWrites: CacheWrites;
  /** How much of what could be read from the cache is, there; null for as much as here. */
  readonly moveHitRatePercent: number | null;
  /** How many tokens a model of another tokenizer makes of a text that is one token here. */
  readonly tokenizerFactor: number;
}

/** A model that no list here has: what it is called, and its prices for calls that are not fine-tuned. */
export interface OwnModel {
  /** 1 to 60 characters, or empty when the user gave none. */
  readonly name: string;
  readonly prices: OwnPrices;
}

/** Which models are looked at, and the plan to move to one of them. */
export interface MoveChoices extends MoveAssumptions {
  /** The ids of the models that stand beside each other; none for the page’s own choice. */
  readonly models: readonly string[];
  readonly ownModel: OwnModel | null;
  /** The id of the model to move to; null for the replacement that the maker names. */
  readonly moveTarget: string | null;
  /** The month in which the move begins; null for the last one that can be had whole. */
  readonly moveMonth: YearMonth | null;
  /** How much of all calls moves in each month from then on. */
  readonly movedPercentPerMonth: number;
}

/** What the id of a model of the user’s own is: no model of a maker has it. */
export const OWN_MODEL_ID = 'own';

/** The prices that a model of the user's own may have. */
export const OWN_MODEL_PRICE_IDS = [
  'base.standard.input',
  'base.standard.cachedInput',
  'base.standard.output',
  'base.batch.input',
  'base.batch.output',
] as const satisfies readonly PriceId[];

/** Whether anything of a move is planned: to which model, from when on, or how fast. */
export function hasPlan({
  moveTarget,
  moveMonth,
  movedPercentPerMonth,
}: Pick<MoveChoices, 'moveTarget' | 'moveMonth' | 'movedPercentPerMonth'>): boolean {
  return moveTarget !== null || moveMonth !== null || movedPercentPerMonth < 100;
}
