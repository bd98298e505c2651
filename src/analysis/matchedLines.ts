import { LINE_KINDS, TIERS, TUNINGS } from '../catalog/billables';
import { EXACT_ZERO, type ExactDecimal, lessExact, sumExact } from '../units/exactDecimal';
import { type Charge, classOf } from './billFiles';
import { chargesBy, sumOfCharges } from './chargeSums';
import { type BillItem, itemKey, type PricedItem, sumOfItems } from './pricedItems';

/** What a line is: something that has a price, all of the model in one, what was taken off, or what has no price known. */
export type LineClass = 'item' | 'whole' | 'credit' | 'unmapped';

/** A line item: what was billed beside what it comes to by the list. */
export interface MatchedLine {
  readonly is: LineClass;
  /** Tells it from all other lines. */
  readonly key: string;
  /** What has a price; null for all else. */
  readonly item: BillItem | null;
  /** What the bill calls it, where no price tells what it is. */
  readonly name: string | null;
  /** Null where nothing is billed by that name. */
  readonly billed: ExactDecimal | null;
  /** Null where the usage has nothing of it, or the list no price of it. */
  readonly byList: ExactDecimal | null;
  /** Whether it was used and the list has no price of it. */
  readonly isUnpriced: boolean;
  /** Billed less by the list, either as nothing where there is none; null where that says nothing. */
  readonly difference: ExactDecimal | null;
}

/**
 * The lines of a month, in the order of bills: what has a price, then all the rest.
 * @param isCompared whether both sides of the month are known
 */
export function matchedLines(
  items: ReadonlyMap<string, PricedItem>,
  charges: readonly Charge[],
  isCompared: boolean,
): MatchedLine[] {
  const groups = chargesBy(charges, keyOf);
  const isWhole = charges.some((charge) => lineClass(charge) === 'whole');
  const keys = new Set([...groups.keys(), ...(isWhole ? [] : items.keys())]);
  return inOrder(
    [...keys].map((key): MatchedLine => {
      const group = groups.get(key) ?? [];
      const [charge] = group;
      const listed = items.get(key);
      const is = charge ? lineClass(charge) : 'item';
      const billed = charge ? sumOfCharges(group) : null;
      const byList = is === 'whole' ? sumOfItems(items) : (listed?.amount ?? null);
      const isUnpriced = listed?.amount === null;
      const isKnown = isCompared && !(isUnpriced && billed === null);
      return {
        is,
        key,
        item: is === 'item' ? (listed ?? itemOf(charge)) : null,
        name: is === 'unmapped' ? (charge?.item ?? null) : null,
        billed,
        byList,
        isUnpriced,
        difference: isKnown ? lessExact(billed ?? EXACT_ZERO, byList ?? EXACT_ZERO) : null,
      };
    }),
  );
}

const CLASSES: readonly LineClass[] = ['item', 'whole', 'unmapped', 'credit'];

/** Items by their way of billing, each in the order of bills; what has no price behind them, by its name. */
function inOrder(lines: readonly MatchedLine[]): MatchedLine[] {
  const placeOf = ({ is, item }: MatchedLine) => {
    const { tuning, tier } = item?.billing ?? { tuning: 'fineTuned', tier: 'fast' };
    const way = TUNINGS.indexOf(tuning) * TIERS.length + TIERS.indexOf(tier);
    return [CLASSES.indexOf(is), way, item ? LINE_KINDS.indexOf(item.kind) : 0] as const;
  };
  return lines.toSorted((one, other) => {
    const [mine, its] = [placeOf(one), placeOf(other)];
    return mine[0] - its[0] || mine[1] - its[1] || mine[2] - its[2] || (one.key < other.key ? -1 : 1);
  });
}

/** The same lines of several months in one. */
export function sumOfLines(months: readonly (readonly MatchedLine[])[]): MatchedLine[] {
  const sums = new Map<string, MatchedLine>();
  for (const line of months.flat()) {
    const sum = sums.get(line.key);
    sums.set(line.key, sum ? plusLine(sum, line) : line);
  }
  return inOrder([...sums.values()]);
}

function plusLine(sum: MatchedLine, more: MatchedLine): MatchedLine {
  return {
    ...sum,
    billed: sumOfKnown(sum.billed, more.billed),
    byList: sumOfKnown(sum.byList, more.byList),
    isUnpriced: sum.isUnpriced || more.isUnpriced,
    difference: sumOfKnown(sum.difference, more.difference),
  };
}

/** The sum of what is known; null where nothing is. */
function sumOfKnown(one: ExactDecimal | null, other: ExactDecimal | null): ExactDecimal | null {
  return one === null && other === null ? null : sumExact([one ?? EXACT_ZERO, other ?? EXACT_ZERO]);
}

function lineClass(charge: Charge): LineClass {
  const told = classOf(charge);
  if (told === 'untold') return 'whole';
  return told === 'other' ? 'unmapped' : told;
}

function keyOf(charge: Charge): string {
  const is = lineClass(charge);
  if (is === 'unmapped') return `${is} ${charge.item}`;
  const item = itemOf(charge);
  return is === 'item' && item ? itemKey(item) : is;
}

function itemOf(charge: Charge | undefined): BillItem | null {
  if (!charge || charge.kind === null) return null;
  return { kind: charge.kind, billing: charge.billing };
}
