import type { IsoDate } from '../units/calendar';
import type { BilledAmount, ImportedUsage, NoteId } from './importResult';

/** What one row says: usage, an amount, both or neither. */
export interface RowReading {
  readonly usage?: ImportedUsage;
  readonly amount?: BilledAmount;
  /** The last day that the row speaks of, where it is not that of its usage or amount. */
  readonly days?: { readonly first: IsoDate; readonly last: IsoDate };
  readonly notes?: readonly NoteId[];
}

/** Thrown for a row that can't be taken; caught where rows are read, so that one never stops the others. */
export class RowFault extends Error {
  constructor(
    readonly field: string,
    readonly reason: string,
  ) {
    super(`${field}: ${reason}`);
    this.name = 'RowFault';
  }
}

/** A row of a table, or an object of a file in JSON, by the names of its fields. */
export interface Row {
  /** What stands there; empty where nothing does. */
  readonly text: (field: string) => string;
  /** How a number with one mark for its decimals is to be read. */
  readonly decimalComma: boolean;
}

/** A row whose model is the one that was told, where it names none itself. */
export function naming(row: Row, untoldModel: string | undefined): Row {
  if (untoldModel === undefined || row.text('model') !== '') return row;
  return { ...row, text: (field) => (field === 'model' ? untoldModel : row.text(field)) };
}
