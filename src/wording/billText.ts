import type { Cause } from '../analysis/differenceCauses';
import type { MatchedLine } from '../analysis/matchedLines';
import type { Match } from '../analysis/matchMonth';
import type { MonthMatch, OtherSum, Reconciliation } from '../analysis/reconcile';
import { wholeMonth } from '../analysis/wholeMonth';
import { THIS_MODEL } from '../catalog/models';
import { daysUntil } from '../units/calendar';
import {
  compareExact,
  EXACT_ZERO,
  type ExactDecimal,
  magnitude,
  plusExact,
  sumExact,
} from '../units/exactDecimal';
import { nanoUsdOfExact } from '../units/exactUsd';
import { formatUsd, formatUsdExact } from '../units/format';
import { billingWords } from './billingText';
import { causeInSentence } from './causeText';
import { counted } from './counted';
import { spanText } from './daysText';
import { upperFirst } from './firstLetter';
import { KIND_LABELS, knownText } from './lineText';
import { partialDateText } from './partialDate';

const HALF_A_CENT: ExactDecimal = { digits: 5n, places: 3 };

/** Whether a bill matches: in one sentence, for all months of which both sides are known, else for the newest. */
export function billSentence(reconciliation: Reconciliation): string {
  const { months, compared, comparedMonths, untold } = reconciliation;
  const [newest] = months;
  if (!newest) return nothingText(untold);
  if (!compared || compared.difference === null) return oneSidedText(newest);
  const both = months.filter(({ difference }) => difference !== null);
  const time =
    comparedMonths === 1 && both[0] ? timeText(both[0]) : ` in ${counted(comparedMonths, 'month')}`;
  return matchText(compared, time);
}

function nothingText(untold: readonly OtherSum[]): string {
  if (untold.length === 0) return `These files tell nothing of ${THIS_MODEL.title} in US dollars.`;
  const sum = usdText(sumExact(untold.map(({ amount }) => amount)));
  return `Billed ${sum} without saying what for: an export grouped by line item can be set beside the list.`;
}

/** The same of a single month. */
export function matchSentence(month: MonthMatch): string {
  return month.difference === null ? oneSidedText(month) : matchText(month, timeText(month));
}

/** Both sides, and how they differ; all digits of them where that says that not one does. */
function matchText(match: Match, time: string): string {
  const format = match.causes.length === 0 ? formatUsdExact : formatUsd;
  return `${billedText(match, time, format)}, ${byListText(match, format)} by this list: ${outcomeText(match)}.`;
}

/** `$0.50 more, cached input`; how near the two are where a cent does not tell them apart. */
function outcomeText({ difference, causes, unpriced }: Match): string {
  if (difference === null) return 'not compared';
  const lacks = unpriced.length > 0 ? ', but for what it has no price of' : '';
  if (causes.length === 0) return `the same to the last digit${lacks}`;
  if (isUnderACent(difference)) {
    const isSame = causes.every(({ amount }) => isUnderACent(amount));
    return `${isSame ? 'the same to the cent' : 'as much in all, though parts of it differ'}${lacks}`;
  }
  const moreOrLess = difference.digits > 0n ? 'more' : 'less';
  return `${usdText(magnitude(difference))} ${moreOrLess}, ${whyText(causes, difference)}${lacks}`;
}

function isUnderACent(amount: ExactDecimal): boolean {
  return compareExact(magnitude(amount), HALF_A_CENT) < 0;
}

/** The one cause, or the one that is more than half of the difference where none goes against it. */
function whyText(causes: readonly Cause[], difference: ExactDecimal): string {
  const [largest] = causes;
  if (!largest || causes.length === 1) return largest ? causeInSentence(largest) : '';
  const isOneWay = causes.every(({ amount }) => amount.digits > 0n === difference.digits > 0n);
  const twice = plusExact(largest.amount, largest.amount);
  const isMost = compareExact(magnitude(twice), magnitude(difference)) > 0;
  return isOneWay && isMost
    ? `mainly ${causeInSentence(largest)}`
    : `for ${counted(causes.length, 'reason')}`;
}

function oneSidedText(month: MonthMatch): string {
  const { billed, byList, isMeasured } = month;
  const time = timeText(month);
  if (billed !== null && byList !== null) {
    return `${billedText(month, time)} and more that can’t be set beside the list, which makes it ${byListText(month)}.`;
  }
  if (billed !== null) return `${billedText(month, time)}; no quantities are told to set beside it.`;
  const amount = `${time} comes to ${byListText(month)} by this list`;
  return isMeasured
    ? `The usage${amount}; no bill can be set beside it.`
    : `What is billed${amount}; its amounts are in another currency.`;
}

function billedText({ billed, isWorkedOut }: Match, time: string, format = formatUsd): string {
  const amount = format(nanoUsdOfExact(billed ?? EXACT_ZERO));
  return isWorkedOut ? `A gateway makes it ${amount}${time}` : `Billed ${amount}${time}`;
}

function byListText({ byList, unpriced }: Match, format = formatUsd): string {
  const incomplete = unpriced.length > 0;
  return knownText(byList && { amount: nanoUsdOfExact(byList), incomplete }, format);
}

/** ` for October 2025`, ` for 1–12 October 2025`. */
function timeText({ month, days, isWhole }: MonthMatch): string {
  if (month === null) return ' of no known date';
  return ` for ${isWhole || !days ? partialDateText(month) : spanText(days.first, days.last)}`;
}

/** A month in a table: `October 2025`; of one that is cut, its days and how many it has. */
export function monthLabel({ month, days, isWhole }: MonthMatch): string {
  if (month === null) return 'Without a date';
  if (isWhole || !days) return partialDateText(month);
  const { first, last } = wholeMonth(month);
  const [told, all] = [daysUntil(days.last, days.first) + 1, daysUntil(last, first) + 1];
  return `${spanText(days.first, days.last)}: ${told} of ${counted(all, 'day')}`;
}

/** What a line of a bill is called. */
export function matchedLineLabel({ is, item, name }: MatchedLine): string {
  if (item) {
    const words = [...(item.billing ? billingWords(item.billing) : []), KIND_LABELS[item.kind].toLowerCase()];
    return upperFirst(words.join(' '));
  }
  if (is === 'credit') return 'Credits and refunds';
  return name ?? `All of ${THIS_MODEL.title}`;
}

/** An exact amount of USD in words. */
export function usdText(amount: ExactDecimal): string {
  return formatUsd(nanoUsdOfExact(amount));
}
