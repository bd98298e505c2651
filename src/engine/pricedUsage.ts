import type { Basis } from '../catalog/basis';
import { priceUsage } from './priceUsage';
import { type Summed, type Totals, totalsOf } from './totals';
import type { Usage } from './usage';

/** A usage, estimated or measured, with its receipts and what they come to. */
export interface PricedUsage extends Summed {
  readonly totals: Totals;
}

/** Prices a usage and sums it up: the one road from tokens to totals. */
export function pricedUsage(usage: Usage, basis: Basis): PricedUsage {
  const lines = priceUsage(usage, basis);
  return { usage, lines, totals: totalsOf([{ usage, lines }]) };
}
