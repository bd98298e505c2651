import { type Basis, makeBasis } from '../catalog/basis';
import { type Billing, LINE_KINDS, type LineKind, TIERS, type Tier } from '../catalog/billables';
import { THIS_MODEL } from '../catalog/models';
import { currentCard, findPriceList, PRICE_LISTS } from '../catalog/priceLists';
import type { MeasuredUsage } from '../engine/measuredUsage';
import { compareExact, type ExactDecimal, lessExact, magnitude } from '../units/exactDecimal';
import type { CauseId } from './differenceCauses';
import { type BillItem, pricedItems, priceOfItem, sumOfItems } from './pricedItems';
import { nearnessOf } from './shiftedTokens';

/** A single reason that accounts for an amount to the billionth of a dollar. */
export interface FittingCause {
  readonly id: CauseId;
  readonly listId: string | null;
}

const LEAST: ExactDecimal = { digits: 1n, places: 9 };

const bases = new Map<string, Basis>();

/** This model at the newest card of a list; null for no such list. */
export function basisOfList(listId: string | null): Basis | null {
  const list = listId === null ? undefined : findPriceList(listId);
  if (!list) return null;
  const basis = bases.get(list.id) ?? makeBasis({ model: THIS_MODEL, list, card: currentCard(list) });
  bases.set(list.id, basis);
  return basis;
}

/** Why so much of an item was billed at this amount: the rate of another list, or of another way of billing. */
export function causeOfRate(
  item: BillItem,
  { quantity, amount }: { readonly quantity: number; readonly amount: ExactDecimal },
  basis: Basis,
): FittingCause | null {
  const fits = (price: ExactDecimal | null) => price !== null && isSame(price, amount);
  for (const { id } of PRICE_LISTS) {
    const there = basisOfList(id);
    if (there && fits(priceOfItem(item, quantity, there))) return { id: 'list', listId: id };
  }
  for (const other of kinOf(item)) {
    if (fits(priceOfItem(other, quantity, basis))) return { id: nearnessOf(item, other), listId: null };
  }
  return null;
}

/**
 * What an item could have been billed as, the likeliest first. A bill has names for Fast and for fine-tuned calls, and for
 * cached input; none is known for Batch. So what it calls input at half the rate is Batch, not cached.
 */
function kinOf({ kind, billing }: BillItem): BillItem[] {
  if (billing === null) return [];
  const otherTuning = billing.tuning === 'base' ? 'fineTuned' : 'base';
  return [
    ...otherTiers(billing).map((tier) => ({ kind, billing: { ...billing, tier } })),
    ...(kind === 'cachedInput' ? [{ kind: 'input' as const, billing }] : []),
    ...TIERS.map((tier) => ({ kind, billing: { tuning: otherTuning, tier } as const })),
  ];
}

function otherTiers({ tier: own }: Billing): Tier[] {
  return (['batch', 'standard', 'fast'] as const).filter((tier) => tier !== own);
}

/** What usage could have been billed as, from the least of a change to the largest. */
const AS_IF: readonly (readonly [CauseId, (one: MeasuredUsage) => MeasuredUsage])[] = [
  ['cached', (one) => ({ ...one, cachedInputTokens: 0 })],
  ['batch', (one) => (one.tier === 'batch' ? { ...one, tier: 'standard' } : one)],
  ['batch', (one) => (one.tier === 'standard' ? { ...one, tier: 'batch' } : one)],
  ['tier', (one) => (one.tier === 'fast' ? { ...one, tier: 'standard' } : one)],
  ['tier', (one) => (one.tier === 'standard' ? { ...one, tier: 'fast' } : one)],
  ['fine-tuned', (one) => ({ ...one, tuning: 'base' })],
];

/**
 * Why usage was billed at this amount, where no quantities are billed: by another list, or as if none of it were cached,
 * in Batch, as Fast or fine-tuned. Null where none of that alone comes to it.
 * @param kinds what of the usage is billed by the amount
 */
export function causeOfSum(
  usage: readonly MeasuredUsage[],
  amount: ExactDecimal,
  basis: Basis,
  kinds: readonly LineKind[] = LINE_KINDS,
): FittingCause | null {
  const fits = (measured: readonly MeasuredUsage[], by: Basis) => {
    const items = [...pricedItems(measured, by)].filter(([, { kind }]) => kinds.includes(kind));
    return items.every(([, item]) => item.amount !== null) && isSame(sumOfItems(new Map(items)), amount);
  };
  for (const { id } of PRICE_LISTS) {
    const there = basisOfList(id);
    if (there && fits(usage, there)) return { id: 'list', listId: id };
  }
  const asIf = AS_IF.find(([, change]) => fits(usage.map(change), basis));
  return asIf ? { id: asIf[0], listId: null } : null;
}

/** Whether two amounts are less than a billionth of a dollar apart. */
export function isSame(one: ExactDecimal, other: ExactDecimal): boolean {
  return compareExact(magnitude(lessExact(one, other)), LEAST) < 0;
}
