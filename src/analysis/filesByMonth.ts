import { type IsoDate, laterOf, monthOf, type YearMonth } from '../units/calendar';
import { type BillFile, type Charge, classOf, type DatedUsage, type DaySpan, tellsUsage } from './billFiles';
import { mergedCharges } from './chargeSums';
import { wholeMonth } from './wholeMonth';

/** What files say of this model in one month. */
export interface MonthOfFiles {
  /** Null for what has no date. */
  readonly month: YearMonth | null;
  /** The days of the month that the files speak of; null where they tell no time. */
  readonly days: DaySpan | null;
  /** Whether it is known what was billed, if only that nothing was. */
  readonly isBilled: boolean;
  /** Whether that is all: nothing of this model is in another currency, and no purpose of an amount is unknown. */
  readonly isAllBilled: boolean;
  /** Whether the usage is told by itself; else it is the quantities of the bill. */
  readonly isMeasured: boolean;
  readonly usage: readonly DatedUsage[];
  /** In USD, of this model, and those that nobody knows what they are for where they can be for nothing else. */
  readonly charges: readonly Charge[];
  /** Sums of a gateway for all of this model, where a bill by lines speaks of the same month: they are for the same calls. */
  readonly setAside: readonly Charge[];
}

/** Sorts what files say of this model by the month, the newest first and what has no date last. */
export function filesByMonth(files: readonly BillFile[]): MonthOfFiles[] {
  const untoldIsThisModel = hasNothingElse(files);
  const told = files.flatMap(({ amounts }) => amounts);
  const here = told.filter((charge) => isHere(charge, untoldIsThisModel));
  const charges = mergedCharges(here.filter(({ currency }) => currency === 'USD'));
  const unknown = [
    ...here.filter(({ currency }) => currency !== 'USD'),
    ...(untoldIsThisModel ? [] : told.filter((charge) => classOf(charge) === 'untold')),
  ];
  const usage = files.flatMap((file) => file.usage);
  const months = new Set([...charges, ...usage].map(({ day }) => monthOfDay(day)));
  return [...months].sort(newestFirst).map((month) => {
    const speaking = files.filter((file) => speaksOf(file, month));
    const measuring = speaking.filter(tellsUsage);
    const isMeasured = measuring.length > 0;
    const ofMonth = ({ day }: { readonly day: IsoDate | null }) => monthOfDay(day) === month;
    const all = charges.filter(ofMonth);
    const isByLines = all.some((charge) => classOf(charge) === 'item');
    const isAside = (charge: Charge) => isByLines && classOf(charge) === 'whole';
    const billed = all.filter((charge) => !isAside(charge));
    const isAllBilled = !unknown.some(ofMonth);
    return {
      month,
      days: month && daysWithin(month, speaking),
      isBilled: billed.length > 0 || (isAllBilled && speaking.some(({ amounts }) => amounts.length > 0)),
      isAllBilled,
      isMeasured,
      usage: speaking.flatMap((file) =>
        file.usage.filter((one) => ofMonth(one) && (!isMeasured || tellsUsage(file) || isToldOnce(one))),
      ),
      charges: billed,
      setAside: all.filter(isAside),
    };
  });
}

/** Whether files tell of nothing but this model: what they don’t say the purpose of can then be for nothing else. */
export function hasNothingElse(files: readonly BillFile[]): boolean {
  const classes = new Set(files.flatMap(({ amounts }) => amounts.map(classOf)));
  const isUsed = files.some((file) => tellsUsage(file) && file.usage.length > 0);
  const isTold = ['item', 'whole', 'unmapped', 'credit', 'other'].some((told) =>
    classes.has(told as ReturnType<typeof classOf>),
  );
  return isUsed && !isTold && files.every(({ others }) => others.length === 0);
}

/** Meters that name their list are usage that no export tells again; lines of other bills are told in exports too. */
function isToldOnce({ priceListId }: DatedUsage): boolean {
  return priceListId !== null;
}

function isHere(charge: Charge, untoldIsThisModel: boolean): boolean {
  const told = classOf(charge);
  return told === 'untold' ? untoldIsThisModel : told !== 'other';
}

function monthOfDay(day: IsoDate | null): YearMonth | null {
  return day && monthOf(day);
}

/** Whether anything in a file is of a month, or nothing is though it speaks of that month’s days. */
function speaksOf({ days, usage, amounts }: BillFile, month: YearMonth | null): boolean {
  if (month && days && monthOf(days.first) <= month && month <= monthOf(days.last)) return true;
  return [...usage, ...amounts].some(({ day }) => monthOfDay(day) === month);
}

function daysWithin(month: YearMonth, files: readonly BillFile[]): DaySpan | null {
  const { first: firstOfMonth, last: lastOfMonth } = wholeMonth(month);
  const spans = files.flatMap(({ days }) =>
    days && days.first <= lastOfMonth && days.last >= firstOfMonth ? [days] : [],
  );
  if (spans.length === 0) return null;
  const first = spans.map((span) => span.first).reduce((one, other) => (one < other ? one : other));
  const last = spans.map((span) => span.last).reduce((one, other) => laterOf(one, other));
  return { first: laterOf(first, firstOfMonth), last: last < lastOfMonth ? last : lastOfMonth };
}

function newestFirst(one: YearMonth | null, other: YearMonth | null): number {
  return (one ?? '') < (other ?? '') ? 1 : -1;
}
