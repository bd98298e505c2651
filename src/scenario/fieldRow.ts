import type { Notation } from '../units/quantity';
import type { Shape, Workload } from './scenario';

/** The fields of a workload that hold a plain number, or none where none has a meaning. */
export type QuantityKey = {
  [Key in keyof Workload]: Workload[Key] extends number | null ? Key : never;
}[keyof Workload];

/** What a change of a field is put down to where two estimates are compared. */
export type FieldCause =
  | 'volume'
  | 'tokens'
  | 'cached'
  | 'batch'
  | 'tuning'
  | 'fast'
  | 'images'
  | 'retries'
  | 'webSearches'
  | 'training';

/** What every field of a workload has. */
export interface WorkloadField<Value> {
  /** Its letters in a link. */
  readonly letters: string;
  readonly label: string;
  /** What it holds that neither the user nor a link has set. Frozen: links that leave a field out rely on it. */
  readonly byDefault: Value;
  /** Null for what has no part in any amount. */
  readonly cause: FieldCause | null;
  /** The one shape that reads it; absent for a field that all read. */
  readonly shape?: Shape;
  /** When it has a part in the figure, where that depends on other fields. */
  readonly inUse?: (workload: Workload) => boolean;
}

/** What a number may be, what it counts, and what it is called. */
export interface QuantityField extends Notation {
  readonly letters: string;
  readonly label: string;
  /** What stands behind the number in its field. */
  readonly unit: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly whole: boolean;
}

export interface WorkloadQuantity<Value = number> extends WorkloadField<Value>, QuantityField {
  /** Told wherever it has a part in a figure, be it as it is by default or not: a line can't be followed without it. */
  readonly told?: true;
  /** What is counted, where an empty field or another one has a part in that. */
  readonly countedIn?: (workload: Workload) => string;
}

/** A field that holds one of a few values; links write the value's place in the list, from 0. */
export interface WorkloadChoice<Value> extends WorkloadField<Value> {
  readonly values: readonly Value[];
}

export type ChoiceKey =
  | 'shape'
  | 'documentUnit'
  | 'cacheMode'
  | 'fast'
  | 'fineTuned'
  | 'answersCanWait'
  | 'arrival';

/** Above this a quantity is taken for a slip of the keyboard. */
export const MAX_QUANTITY = 1e15;

/** The ranges that many fields share. */
export const anyAmount = { minimum: 0, maximum: MAX_QUANTITY, whole: false } as const;
export const share = { minimum: 0, maximum: 100, whole: false, sign: '%' } as const;
export const few = { minimum: 0, maximum: 1000, whole: false } as const;
