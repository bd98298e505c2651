import type { Basis } from '../catalog/basis';
import type { LineKind } from '../catalog/billables';
import type { MeasuredUsage } from '../engine/measuredUsage';
import { compareExact, EXACT_ZERO, type ExactDecimal, lessExact, sumExact } from '../units/exactDecimal';
import type { Charge } from './billFiles';
import { amountOfCharge } from './chargeSums';
import { Causes } from './differenceCauses';
import { basisOfList, causeOfRate, causeOfSum, type FittingCause, isSame } from './fittingCause';
import { type BillItem, itemKey, type PricedItem, pricedItems, priceOfItem } from './pricedItems';
import { addShifts } from './shiftedTokens';

/** Kinds whose tokens can stand in for each other. */
export const POOLS: readonly (readonly LineKind[])[] = [
  ['input', 'cachedInput', 'cacheWrite'],
  ['output'],
  ['webSearch'],
  ['hosting'],
  ['training'],
];

/** A charge for something that has a price. */
export type ItemCharge = Charge & BillItem;

/** What was used of the kinds of a pool, and what was billed for them. */
interface Pool {
  readonly kinds: readonly LineKind[];
  readonly usage: readonly MeasuredUsage[];
  readonly charges: readonly ItemCharge[];
}

/**
 * Takes apart what is billed of a pool, less what its usage comes to by a list. The parts add up to that to the last digit;
 * usage that the list has no price of is in neither.
 */
export function causesOfPool({ kinds, usage, charges: all }: Pool, basis: Basis): Causes {
  const causes = new Causes();
  const charges = all.filter((charge) => {
    const isPriced = priceOfItem(charge, 1, basis) !== null;
    if (!isPriced) causes.add('no-price', amountOfCharge(charge));
    return isPriced;
  });
  const used = [...pricedItems(usage, basis).values()].filter(
    ({ kind, amount }) => kinds.includes(kind) && amount !== null,
  );
  const byList = sumExact(used.map(({ amount }) => amount ?? EXACT_ZERO));
  const billed = sumExact(charges.map(amountOfCharge));
  if (compareExact(billed, byList) === 0) return causes;
  if (charges.every(isCounted)) addCounted(charges, used, basis, causes);
  else addSum({ usage, billed, byList, kinds }, basis, causes);
  causes.setOff();
  return causes;
}

type Counted = ItemCharge & { readonly quantity: number };

function isCounted(charge: ItemCharge): charge is Counted {
  return charge.quantity !== null;
}

/** With quantities on both sides: first what is billed as something else or more often, then at which rate. */
function addCounted(
  charges: readonly Counted[],
  used: readonly PricedItem[],
  basis: Basis,
  causes: Causes,
): void {
  const byList = sumExact(used.map(({ amount }) => amount ?? EXACT_ZERO));
  const atList = charges.map((charge) => priceOfItem(charge, charge.quantity, basis) ?? EXACT_ZERO);
  const shifts = new Causes();
  addShifts(moreOf(charges, used), basis, shifts);
  const shifted = shifts.all();
  causes.addAll(shifted);
  const moved = sumExact(shifted.map(({ amount }) => amount));
  causes.add('counts', lessExact(lessExact(sumExact(atList), byList), moved));
  for (const charge of charges) addRate(charge, basis, causes);
}

/** How much more of each item is billed than used. */
function moreOf(charges: readonly Counted[], used: readonly PricedItem[]) {
  const more = new Map(used.map((item) => [itemKey(item), { ...item, more: -item.quantity }]));
  for (const charge of charges) {
    const { kind, billing, quantity } = charge;
    const key = itemKey(charge);
    const known = more.get(key);
    if (known) known.more += quantity;
    else more.set(key, { kind, billing, quantity: 0, amount: null, more: quantity });
  }
  return [...more.values()];
}

/** What the rate of a charge makes of the difference: that of the list that it points to, else of any that fits. */
function addRate(charge: Counted, basis: Basis, causes: Causes): void {
  const { quantity, priceListId } = charge;
  const amount = amountOfCharge(charge);
  const here = priceOfItem(charge, quantity, basis) ?? EXACT_ZERO;
  const pointed = basisOfList(priceListId);
  const there = pointed && priceOfItem(charge, quantity, pointed);
  const fitting = causeOfCharge({ charge, amount, here, there }, basis);
  if (fitting) {
    causes.add(fitting.id, lessExact(amount, here), fitting);
    return;
  }
  if (there) causes.add('list', lessExact(there, here), { listId: priceListId });
  causes.add('rate', lessExact(amount, there ?? here));
}

interface PricedCharge {
  readonly charge: Counted;
  readonly amount: ExactDecimal;
  readonly here: ExactDecimal;
  /** By the list that the charge points to; null where it points to none, or that has no price of it. */
  readonly there: ExactDecimal | null;
}

/** The one reason that accounts for all of what a charge differs by; null where none does. */
function causeOfCharge({ charge, amount, here, there }: PricedCharge, basis: Basis): FittingCause | null {
  if (isSame(amount, here)) return { id: 'rounding', listId: null };
  if (amount.digits === 0n) return { id: 'free', listId: null };
  if (there && isSame(amount, there)) return { id: 'list', listId: charge.priceListId };
  return causeOfRate(charge, { quantity: charge.quantity, amount }, basis);
}

interface UncountedSum {
  readonly usage: readonly MeasuredUsage[];
  readonly billed: ExactDecimal;
  readonly byList: ExactDecimal;
  /** What of the usage is billed by the sum; all of it unless said. */
  readonly kinds?: readonly LineKind[];
}

/** Without quantities on the bill: the one reason that accounts for all of the difference, or none. */
export function addSum({ usage, billed, byList, kinds }: UncountedSum, basis: Basis, causes: Causes): void {
  const fitting = isSame(billed, byList)
    ? { id: 'rounding' as const, listId: null }
    : causeOfSum(usage, billed, basis, kinds);
  causes.add(fitting?.id ?? 'not-told', lessExact(billed, byList), { listId: fitting?.listId ?? null });
}
