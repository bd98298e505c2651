import type { Billing, LineKind } from '../catalog/billables';
import { movePoint } from '../units/decimal';
import { EXACT_ZERO, type ExactDecimal, exactText, plusExact, readExact } from '../units/exactDecimal';
import type { NanoUsd } from '../units/money';

/** A line of a bill. */
export interface Billed {
  /** What the bill calls it; null where it does not say what it is for. */
  readonly item: string | null;
  readonly isThisModel: boolean;
  /** Null for a line that no price is known to belong to. */
  readonly kind: LineKind | null;
  readonly billing: Billing | null;
  readonly currency: string;
  /** A decimal in plain digits. */
  readonly amount: string;
  readonly quantity: number | null;
}

/** What has a price of its own: a kind of charge, and of tokens the tuning and tier of their calls. */
export type CellKey = string;

/** What was billed for it. */
export interface BilledCell {
  readonly amount: NanoUsd;
  /** Null where a line of it tells of none. */
  readonly quantity: number | null;
  /** What of it was billed at nothing. */
  readonly freeQuantity: number;
}

export interface BilledCells {
  readonly cells: ReadonlyMap<CellKey, BilledCell>;
  /** Lines below zero. */
  readonly credits: NanoUsd;
  /** Lines of no kind. */
  readonly unmapped: NanoUsd;
}

/** The key of a kind of charge. */
export function cellKey(kind: LineKind, billing: Billing | null): CellKey {
  return billing === null ? kind : `${kind}.${billing.tuning}.${billing.tier}`;
}

/** Sums up lines of one currency, exactly, by what they are for. */
export function billedCells(lines: readonly Billed[]): BilledCells {
  const cells = new Map<CellKey, ExactLine[]>();
  const credits: ExactLine[] = [];
  const unmapped: ExactLine[] = [];
  for (const { kind, billing, quantity, amount: text } of lines) {
    const line = { quantity, amount: readExact(text) ?? EXACT_ZERO };
    if (line.amount.digits < 0n) {
      credits.push(line);
    } else if (kind === null) {
      unmapped.push(line);
    } else {
      const key = cellKey(kind, billing);
      const cell = cells.get(key);
      if (cell) cell.push(line);
      else cells.set(key, [line]);
    }
  }
  return {
    cells: new Map([...cells].map(([key, group]) => [key, cellOf(group)])),
    credits: amountOf(credits),
    unmapped: amountOf(unmapped),
  };
}

interface ExactLine {
  readonly quantity: number | null;
  readonly amount: ExactDecimal;
}

function cellOf(lines: readonly ExactLine[]): BilledCell {
  const isTold = lines.every(({ quantity }) => quantity !== null);
  return {
    amount: amountOf(lines),
    quantity: isTold ? quantityOf(lines) : null,
    freeQuantity: quantityOf(lines.filter(({ amount }) => amount.digits === 0n)),
  };
}

function quantityOf(lines: readonly ExactLine[]): number {
  return lines.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
}

const NANO_POWER = 9;

function amountOf(lines: readonly ExactLine[]): NanoUsd {
  const { digits, places } = lines.map(({ amount }) => amount).reduce(plusExact, EXACT_ZERO);
  const size = movePoint(Number(exactText({ digits: digits < 0n ? -digits : digits, places })), NANO_POWER);
  return (digits < 0n ? -size : size) as NanoUsd;
}
