import type { Basis } from '../catalog/basis';
import type { Billing, LineKind } from '../catalog/billables';
import { type MeasuredUsage, usageOfMeasured } from '../engine/measuredUsage';
import { priceUsage } from '../engine/priceUsage';
import { Usage, UsagePart } from '../engine/usage';
import { EXACT_ZERO, type ExactDecimal, plusExact, sumExact } from '../units/exactDecimal';
import { exactUsd } from '../units/exactUsd';

/** A line of a bill: a kind of charge, and of tokens in which way of billing. */
export interface BillItem {
  readonly kind: LineKind;
  readonly billing: Billing | null;
}

/** So much of an item, and what it comes to by a price list; null where the list has no price of it. */
export interface PricedItem extends BillItem {
  readonly quantity: number;
  readonly amount: ExactDecimal | null;
}

/** What tells an item from all others: `base.standard.input`, `training`. */
export function itemKey({ kind, billing }: BillItem): string {
  return billing === null ? kind : `${billing.tuning}.${billing.tier}.${kind}`;
}

/** What was measured, priced by the item. */
export function pricedItems(
  measured: readonly MeasuredUsage[],
  basis: Pick<Basis, 'model' | 'rates'>,
): ReadonlyMap<string, PricedItem> {
  const items = new Map<string, PricedItem>();
  for (const line of priceUsage(usageOfMeasured(measured, basis.model), basis)) {
    const { kind, part: billing, quantity } = line;
    const key = itemKey({ kind, billing });
    const sum = items.get(key) ?? { quantity: 0, amount: EXACT_ZERO };
    const amount =
      line.amount === null || sum.amount === null ? null : plusExact(sum.amount, exactUsd(line.amount));
    items.set(key, { kind, billing, quantity: sum.quantity + quantity, amount });
  }
  return items;
}

/** What all of some items come to, but for those without a price. */
export function sumOfItems(items: ReadonlyMap<string, PricedItem>): ExactDecimal {
  return sumExact([...items.values()].map(({ amount }) => amount ?? EXACT_ZERO));
}

/** What so much of an item costs by a list, or null where it has no price of it. */
export function priceOfItem(
  item: BillItem,
  quantity: number,
  basis: Pick<Basis, 'rates'>,
): ExactDecimal | null {
  if (quantity === 0) return EXACT_ZERO;
  const [line] = priceUsage(usageOfItem(item, quantity), basis);
  return line && line.amount !== null ? exactUsd(line.amount) : null;
}

function usageOfItem({ kind, billing }: BillItem, quantity: number): Usage {
  const of = (wanted: LineKind) => (kind === wanted ? quantity : 0);
  const tokens = [of('input'), of('cachedInput'), of('cacheWrite'), of('output')] as const;
  const parts = billing === null ? [] : [new UsagePart(billing.tuning, billing.tier, 0, 0, ...tokens)];
  return new Usage(0, parts, of('webSearch'), of('hosting'), of('training'), 0, 0);
}
