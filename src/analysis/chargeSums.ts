import { type ExactDecimal, exactText, readExact, sumExact } from '../units/exactDecimal';
import type { Charge } from './billFiles';

/** The amount of a charge to its last digit. */
export function amountOfCharge({ amount }: Pick<Charge, 'amount'>): ExactDecimal {
  const exact = readExact(amount);
  if (!exact) throw new Error(`no amount: ${amount}`);
  return exact;
}

/** The exact sum of charges of one currency. */
export function sumOfCharges(charges: readonly Pick<Charge, 'amount'>[]): ExactDecimal {
  return sumExact(charges.map(amountOfCharge));
}

/** What charges come to by a key, in the order of the keys. */
export function chargesBy(
  charges: readonly Charge[],
  keyOf: (charge: Charge) => string,
): ReadonlyMap<string, readonly Charge[]> {
  const groups = new Map<string, Charge[]>();
  for (const charge of charges) {
    const key = keyOf(charge);
    const group = groups.get(key);
    if (group) group.push(charge);
    else groups.set(key, [charge]);
  }
  return new Map([...groups].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/**
 * The charges of one thing and day in one, in an order of their own: how they were spread over files, and which came
 * first, then changes nothing. What is free and what is taken off stay apart from what is paid.
 */
export function mergedCharges(charges: readonly Charge[]): readonly Charge[] {
  const same = chargesBy(charges, (charge) => {
    const { day, item, model, isThisModel, kind, billing, priceListId, currency, amount } = charge;
    const sign = Math.sign(Number(amount));
    return JSON.stringify([day, item, model, isThisModel, kind, billing, priceListId, currency, sign]);
  });
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    const quantities = group.map(({ quantity }) => quantity);
    return first
      ? [{ ...first, amount: exactText(sumOfCharges(group)), quantity: quantities.reduce(plusQuantity, 0) }]
      : [];
  });
}

function plusQuantity(sum: number | null, more: number | null): number | null {
  return sum === null || more === null ? null : sum + more;
}
