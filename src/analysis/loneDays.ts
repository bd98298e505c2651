import type { Basis } from '../catalog/basis';
import { daysUntil, type IsoDate } from '../units/calendar';
import {
  compareExact,
  type ExactDecimal,
  lessExact,
  magnitude,
  negated,
  sumExact,
} from '../units/exactDecimal';
import type { Charge, DatedUsage } from './billFiles';
import { sumOfCharges } from './chargeSums';
import type { Causes } from './differenceCauses';
import { pricedItems, sumOfItems } from './pricedItems';

/** What was used in a month, and what was billed. */
interface Sides {
  readonly usage: readonly DatedUsage[];
  readonly charges: readonly Charge[];
}

/**
 * Takes the days away that only one of the two has anything on, and makes them causes, where that brings the two nearer to
 * each other. A bill comes later than its usage; but both may also put the same call on days next to each other, and that
 * is no difference.
 * @param billedDays the days on which anything was billed, be it of an item that can't be mapped
 */
export function withoutLoneDays(
  { usage, charges, billedDays }: Sides & { readonly billedDays: ReadonlySet<IsoDate> },
  basis: Basis,
  causes: Causes,
): Sides {
  const lone = loneDays(daysOf(usage), billedDays);
  const [notBilled, otherUsage] = parted(usage, lone.used);
  const [withoutUsage, otherCharges] = parted(charges, lone.billed);
  if (notBilled.length + withoutUsage.length === 0) return { usage, charges };
  const less = sumByList(notBilled, basis);
  const more = sumOfCharges(withoutUsage);
  const whole = lessExact(sumOfCharges(charges), sumByList(usage, basis));
  const rest = sumExact([whole, less, negated(more)]);
  if (compareExact(magnitude(rest), magnitude(whole)) >= 0) return { usage, charges };
  causes.add('not-billed', negated(less), { days: [...daysOf(notBilled)] });
  causes.add('without-usage', more, { days: [...daysOf(withoutUsage)] });
  return { usage: otherUsage, charges: otherCharges };
}

/** The days on which something is. */
export function daysOf(dated: readonly { readonly day: IsoDate | null }[]): Set<IsoDate> {
  return new Set(dated.flatMap(({ day }) => day ?? []));
}

/** The days of either that the other has not, but for those that stand next to each other. */
function loneDays(usedDays: ReadonlySet<IsoDate>, billedDays: ReadonlySet<IsoDate>) {
  const used = new Set([...usedDays].filter((day) => !billedDays.has(day)).sort());
  const billed = new Set([...billedDays].filter((day) => !usedDays.has(day)).sort());
  for (const day of used) {
    const beside = [...billed].find((other) => Math.abs(daysUntil(day, other)) === 1);
    if (beside === undefined) continue;
    used.delete(day);
    billed.delete(beside);
  }
  return { used, billed };
}

function parted<Dated extends { readonly day: IsoDate | null }>(
  all: readonly Dated[],
  days: ReadonlySet<IsoDate>,
): readonly [on: readonly Dated[], notOn: readonly Dated[]] {
  const isOn = ({ day }: Dated) => day !== null && days.has(day);
  return [all.filter(isOn), all.filter((one) => !isOn(one))];
}

function sumByList(usage: readonly DatedUsage[], basis: Basis): ExactDecimal {
  return sumOfItems(pricedItems(usage, basis));
}
