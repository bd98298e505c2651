import type { Charge, DatedUsage } from '../analysis/billFiles';
import type { IsoDate } from '../units/calendar';

/** A part of a file that could not be taken, as a sentence for the one who gave it. */
export interface ImportProblem {
  /** From 1; null for what is said of the whole file. */
  readonly line: number | null;
  /** The column or the place in the JSON; empty where it is the line as such. */
  readonly field: string;
  readonly reason: string;
}

/** Usage of one model in one way of billing on one day, by the name that the file gives it. */
export type ImportedUsage = DatedUsage;

/** What was charged for one thing on one day, to the last digit of the file. */
export type BilledAmount = Charge;

/** What a file holds of a model that is not priced here, or that it does not name. */
export interface OtherUsage {
  /** Null where the file names none, and for what is past the names that are kept. */
  readonly model: string | null;
  readonly rows: number;
  readonly requests: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** Where every row of a file went: the other counts add up to `all`. */
export interface RowCounts {
  readonly all: number;
  readonly thisModel: number;
  readonly others: number;
  /** Without usage: an empty day, or a request that failed and is not billed. */
  readonly empty: number;
  readonly faulty: number;
}

/** What a reader took for granted, or could not tell, and in how many rows. */
export type NoteId =
  | 'model-not-told'
  | 'batch-not-told'
  | 'tier-not-told'
  | 'item-not-told'
  | 'item-not-mapped'
  | 'free'
  | 'not-billed';

/** How the reading ended: whatever was read before stands. */
export type Ending = 'whole' | 'cancelled' | 'broken';

/** What was read of a file of usage or of a bill. */
export interface ImportResult {
  /** Of the model that is priced here, by day and way of billing. Of a bill: what its quantities say. */
  readonly usage: readonly ImportedUsage[];
  readonly others: readonly OtherUsage[];
  /** Of all models. */
  readonly amounts: readonly BilledAmount[];
  /** The exact sum of all amounts by currency. */
  readonly amountByCurrency: Readonly<Record<string, string>>;
  /** The first of the problems; all of them are counted in `problemCount`. */
  readonly problems: readonly ImportProblem[];
  readonly problemCount: number;
  readonly rows: RowCounts;
  readonly notes: Readonly<Partial<Record<NoteId, number>>>;
  /** The days that the file speaks of, the empty ones too; null where it tells no time. */
  readonly days: { readonly first: IsoDate; readonly last: IsoDate } | null;
  readonly ending: Ending;
}
