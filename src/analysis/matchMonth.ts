import type { Basis } from '../catalog/basis';
import type { LineKind } from '../catalog/billables';
import { type ExactDecimal, lessExact } from '../units/exactDecimal';
import { type Charge, classOf, type DatedUsage } from './billFiles';
import { sumOfCharges } from './chargeSums';
import { type Cause, Causes } from './differenceCauses';
import type { MonthOfFiles } from './filesByMonth';
import { daysOf, withoutLoneDays } from './loneDays';
import { type MatchedLine, matchedLines } from './matchedLines';
import { addSum, causesOfPool, type ItemCharge, POOLS } from './poolCauses';
import { pricedItems, sumOfItems } from './pricedItems';

/** What was billed beside what the usage comes to by a list. */
export interface Match {
  /** In USD, of this model, as far as it is known; null where nothing of it is. */
  readonly billed: ExactDecimal | null;
  /** Null where neither usage nor quantities are told. */
  readonly byList: ExactDecimal | null;
  /** Billed less by the list; null where either is not known, or not all of what is billed. */
  readonly difference: ExactDecimal | null;
  /** The parts of the difference, the largest first: they add up to it to the last digit. */
  readonly causes: readonly Cause[];
  readonly lines: readonly MatchedLine[];
  /** The kinds that were used and that the list has no price of: what is by the list is too low by them. */
  readonly unpriced: readonly LineKind[];
  /** Whether all that is billed is sums of a gateway: what it has worked out itself, and no bill. */
  readonly isWorkedOut: boolean;
  /** What the side of the list is made of. */
  readonly usage: readonly DatedUsage[];
}

/** Sets what was billed in a month beside its usage by the rates of a list. */
export function matchMonth(files: MonthOfFiles, basis: Basis): Match {
  const { usage, charges, isBilled, isAllBilled, isMeasured } = files;
  const items = pricedItems(usage, basis);
  const unpriced = [...items.values()].flatMap(({ kind, amount }) => (amount === null ? [kind] : []));
  const billed = isBilled ? sumOfCharges(charges) : null;
  const byList = isMeasured || items.size > 0 ? sumOfItems(items) : null;
  const isCompared = billed !== null && isAllBilled && byList !== null;
  return {
    billed,
    byList,
    difference: isCompared ? lessExact(billed, byList) : null,
    causes: isCompared ? causesOf(files, basis) : [],
    lines: matchedLines(items, charges, isCompared),
    unpriced: [...new Set(unpriced)],
    isWorkedOut: charges.length > 0 && charges.every((charge) => classOf(charge) === 'whole'),
    usage,
  };
}

function causesOf({ usage, charges, isMeasured }: MonthOfFiles, basis: Basis): Cause[] {
  const causes = new Causes();
  const of = (wanted: ReturnType<typeof classOf>) => charges.filter((charge) => classOf(charge) === wanted);
  causes.add('credits', sumOfCharges(of('credit')));
  causes.add('unmapped', sumOfCharges(of('unmapped')));
  const rest = charges.filter((charge) => !['credit', 'unmapped'].includes(classOf(charge)));
  const daily = isMeasured
    ? withoutLoneDays(
        { usage, charges: rest, billedDays: daysOf([...rest, ...of('unmapped')]) },
        basis,
        causes,
      )
    : { usage, charges: rest };
  if (rest.some((charge) => classOf(charge) !== 'item')) {
    const billed = sumOfCharges(daily.charges);
    addSum(
      { usage: daily.usage, billed, byList: sumOfItems(pricedItems(daily.usage, basis)) },
      basis,
      causes,
    );
  } else {
    for (const kinds of POOLS) {
      const ofPool = daily.charges.filter(isItem).filter(({ kind }) => kinds.includes(kind));
      causes.addAll(causesOfPool({ kinds, usage: daily.usage, charges: ofPool }, basis).all());
    }
  }
  return causes.all();
}

function isItem(charge: Charge): charge is ItemCharge {
  return charge.kind !== null;
}
