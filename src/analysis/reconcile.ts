import type { Basis } from '../catalog/basis';
import type { YearMonth } from '../units/calendar';
import { type ExactDecimal, sumExact } from '../units/exactDecimal';
import { type BillFile, type Charge, classOf, type DaySpan } from './billFiles';
import { chargesBy, sumOfCharges } from './chargeSums';
import { Causes } from './differenceCauses';
import { filesByMonth, hasNothingElse } from './filesByMonth';
import { sumOfLines } from './matchedLines';
import { type Match, matchMonth } from './matchMonth';
import { wholeMonth } from './wholeMonth';

/** A month of the files. */
export interface MonthMatch extends Match {
  /** Null for what has no date. */
  readonly month: YearMonth | null;
  /** The days of it that the files speak of; null where they tell no time. */
  readonly days: DaySpan | null;
  /** Whether the files speak of all its days. */
  readonly isWhole: boolean;
  /** Whether the usage is told by itself; else it is the quantities of the bill. */
  readonly isMeasured: boolean;
}

/** What is billed and is no part of the comparison: the sum of an item in a currency. */
export interface OtherSum {
  /** Null where the bill does not say what it is for. */
  readonly item: string | null;
  readonly currency: string;
  readonly amount: ExactDecimal;
}

/** Bills beside the usage that they are for. */
export interface Reconciliation {
  /** The newest first; what has no date is last. */
  readonly months: readonly MonthMatch[];
  /** All months in one of which both sides are known; null where there is none. */
  readonly compared: Match | null;
  /** How many months that is. */
  readonly comparedMonths: number;
  /** Of other models and what is billed beside models, in USD. */
  readonly others: readonly OtherSum[];
  /** Of a gateway, for this model, in months of which a bill by lines tells what was billed. */
  readonly setAside: readonly OtherSum[];
  /** What nobody knows the purpose of, in USD, where it can be for other models as well. */
  readonly untold: readonly OtherSum[];
  /** In other currencies, of whatever it is: never converted. */
  readonly otherCurrencies: readonly OtherSum[];
}

/**
 * Sets what was billed beside what the usage comes to by a list, month by month, and takes the differences apart by their
 * causes. Usage that is told by itself counts; without any, the quantities of a bill do. Nothing of the files is dropped:
 * what is not compared is listed with its sums. In which order the files come changes nothing.
 */
export function reconcile(files: readonly BillFile[], basis: Basis): Reconciliation {
  const byMonth = filesByMonth(files);
  const months = byMonth.map((ofMonth): MonthMatch => {
    const { month, days, isMeasured } = ofMonth;
    const whole = month && wholeMonth(month);
    const isWhole = days !== null && days.first === whole?.first && days.last === whole.last;
    return { ...matchMonth(ofMonth, basis), month, days, isWhole, isMeasured };
  });
  const both = months.filter(({ difference }) => difference !== null);
  const charges = files.flatMap(({ amounts }) => amounts);
  const inUsd = charges.filter(({ currency }) => currency === 'USD');
  const untold = hasNothingElse(files) ? [] : inUsd.filter((charge) => classOf(charge) === 'untold');
  return {
    months,
    compared: both.length === 0 ? null : sumOfMatches(both),
    comparedMonths: both.length,
    others: sumsOf(inUsd.filter((charge) => classOf(charge) === 'other')),
    setAside: sumsOf(byMonth.flatMap(({ setAside }) => setAside)),
    untold: sumsOf(untold),
    otherCurrencies: sumsOf(charges.filter(({ currency }) => currency !== 'USD')),
  };
}

function sumOfMatches(matches: readonly Match[]): Match {
  const causes = new Causes();
  for (const match of matches) causes.addAll(match.causes);
  const sumOf = (key: 'billed' | 'byList' | 'difference') =>
    sumExact(matches.flatMap((match) => match[key] ?? []));
  return {
    billed: sumOf('billed'),
    byList: sumOf('byList'),
    difference: sumOf('difference'),
    causes: causes.all(),
    lines: sumOfLines(matches.map(({ lines }) => lines)),
    unpriced: [...new Set(matches.flatMap(({ unpriced }) => unpriced))],
    isWorkedOut: matches.every(({ isWorkedOut }) => isWorkedOut),
    usage: matches.flatMap(({ usage }) => usage),
  };
}

function sumsOf(charges: readonly Charge[]): OtherSum[] {
  return [...chargesBy(charges, ({ currency, item }) => JSON.stringify([currency, item])).values()].flatMap(
    (group) => {
      const [first] = group;
      return first ? [{ item: first.item, currency: first.currency, amount: sumOfCharges(group) }] : [];
    },
  );
}
