import type { Billing, LineKind } from '../catalog/billables';
import type { MeasuredUsage } from '../engine/measuredUsage';
import type { IsoDate } from '../units/calendar';

/** Usage of one model in one way of billing on one day. */
export interface DatedUsage extends MeasuredUsage {
  /** As its file names it, without what tells whose it is; null where it is not named. */
  readonly model: string | null;
  /** In UTC; null where no time is told. */
  readonly day: IsoDate | null;
  /** The price list that it points to; null where it points to none. */
  readonly priceListId: string | null;
}

/** What was charged for one thing on one day. */
export interface Charge {
  readonly day: IsoDate | null;
  /** Null where it is not told what the amount is for. */
  readonly item: string | null;
  readonly model: string | null;
  readonly isThisModel: boolean;
  /** What kind of charge it is; null where no price is known to belong to it. */
  readonly kind: LineKind | null;
  readonly billing: Billing | null;
  readonly priceListId: string | null;
  /** As ISO 4217 has it, in capitals. */
  readonly currency: string;
  /** A decimal in plain digits; negative for a credit. */
  readonly amount: string;
  /** Tokens, calls or hours; null where they are not told, or not in which unit. */
  readonly quantity: number | null;
}

/** What a file of usage or of a bill says. */
export interface BillFile {
  /** Of a bill by lines: what its quantities say, a second time. */
  readonly usage: readonly DatedUsage[];
  readonly amounts: readonly Charge[];
  /** The other models that it tells usage of. */
  readonly others: readonly { readonly model: string | null }[];
  readonly days: DaySpan | null;
}

/** From one day to another, both of them in it. */
export interface DaySpan {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** Whether the lines of a file are a bill’s: what it says of usage are then its own quantities. */
export function isBillByLines({ amounts }: BillFile): boolean {
  return amounts.some(({ kind }) => kind !== null);
}

/**
 * Whether a file tells what was used, be it of other models alone. A gateway’s tells that and what it came to; one that does
 * not name the models can tell nothing of any.
 */
export function tellsUsage(file: BillFile): boolean {
  if (isBillByLines(file)) return false;
  const { usage, others } = file;
  return usage.length > 0 || (others.length > 0 && others.every(({ model }) => model !== null));
}

/**
 * What an amount is for:
 * - `item`: something of this model that has a price
 * - `whole`: all of this model, whatever was used of it
 * - `credit`: less to pay for this model
 * - `unmapped`: something of this model that no price is known to belong to
 * - `other`: another model, or what is billed beside models
 * - `untold`: nobody knows, since the bill is not grouped by what it is for
 */
export type ChargeClass = 'item' | 'whole' | 'credit' | 'unmapped' | 'other' | 'untold';

/** What an amount is for. */
export function classOf({ isThisModel, kind, item, model, amount }: Charge): ChargeClass {
  if (!isThisModel) return item === null && model === null ? 'untold' : 'other';
  if (amount.startsWith('-')) return 'credit';
  if (kind !== null) return 'item';
  return item !== null && item === model ? 'whole' : 'unmapped';
}
