import { untilShutdown } from '../analysis/untilShutdown';
import type { Basis } from '../catalog/basis';
import { pricesAsOf } from '../catalog/priceLists';
import { hasEnded, sellerOfList, shutdownAt } from '../catalog/sellers';
import type { MoveRange } from '../comparison/onModel';
import { type Figure, figureOf, hasOnce } from '../engine/figure';
import type { Totals } from '../engine/totals';
import type { Workload } from '../scenario/scenario';
import type { IsoDate } from '../units/calendar';
import { formatDate } from '../units/format';
import { counted } from './counted';
import { gapsText } from './gapText';
import { knownText } from './lineText';
import { rangeText } from './moveSentence';

/** What stands above a month on a model that has ended: until when it was had. */
export function endedHereText({ model, list }: Pick<Basis, 'model' | 'list'>): string {
  const end = shutdownAt(sellerOfList(list), model)?.date;
  return `${model.title}${end ? `, until ${formatDate(end)}` : ''}:`;
}

/** What something comes to: a label, and behind its colon an amount or why there is none. */
export interface UntilAfterLine {
  readonly id: 'until' | 'after';
  readonly label: string;
  readonly value: string;
  /** What the value starts with where that is an amount; else null. */
  readonly amount: string | null;
}

interface About {
  readonly totals: Totals;
  readonly basis: Pick<Basis, 'model' | 'list'>;
  readonly range: MoveRange;
  readonly workloads: readonly Pick<Workload, 'fineTuned'>[];
  /** Of the replacement. */
  readonly title: string;
  /** The day from which the other model answers no more; null where none is announced. */
  readonly targetEnd?: IsoDate | null;
  /** What is spent on both sides until then, where calls move before that; null where nothing has been planned. */
  readonly planned?: Pick<MoveRange, 'low' | 'high'> | null;
  /** The reader’s day; null where it is not known. */
  readonly today: IsoDate | null;
}

/**
 * What is spent until the model ends at whose prices they are by, and what a month costs on its replacement from then on.
 * Of a model that has ended only the second is said. Where the day is not known, or is one before the data was made, so
 * that the clock must be wrong, the first says what a month costs.
 */
export function untilAfter(about: About): UntilAfterLine[] {
  const { basis, title, today } = about;
  const end = shutdownAt(sellerOfList(basis.list), basis.model)?.date;
  const isOver = hasEnded(basis, today);
  const after: UntilAfterLine = {
    id: 'after',
    label: `${isOver ? 'Now' : 'Then'} ${title}`,
    ...(endsToo(about, end) ?? afterValue(about)),
  };
  return end === undefined || isOver ? [after] : [untilLine(about, end), after];
}

type Value = Pick<UntilAfterLine, 'value' | 'amount'>;

/** Of a model that ends no later than this one, or has by now: nothing is to be had of it then. */
function endsToo({ targetEnd, today }: About, end: IsoDate | undefined): Value | null {
  if (targetEnd == null || end === undefined) return null;
  const then = today !== null && today > end ? today : end;
  return targetEnd <= then ? { value: `no answer from ${formatDate(targetEnd)} on`, amount: null } : null;
}

/** A line as a text: `Until 14 January 2027, 49 days: $28.55`. */
export function untilAfterText({ label, value }: UntilAfterLine): string {
  return `${label}: ${value}`;
}

function untilLine({ totals, today, planned }: About, end: IsoDate): UntilAfterLine {
  const to = `Until ${formatDate(end)}`;
  const isKnown = today !== null && today >= pricesAsOf();
  const until = isKnown ? untilShutdown(totals, today, end) : null;
  const month = figureOf(totals, 'monthly');
  const once = hasOnce(totals) ? `, and ${knownText(figureOf(totals, 'once'))} once` : '';
  if (!until)
    return { id: 'until', label: to, ...amounting(knownText(month), `${month ? ' a month' : ''}${once}`) };
  return {
    id: 'until',
    label: `${to}, ${counted(until.days, 'day')}`,
    ...amounting(
      planned && month ? plannedText(planned, month) : knownText(month && { ...month, amount: until.amount }),
      once,
    ),
  };
}

/** What lacks a part is over what is planned, as a month of it is. */
function plannedText(planned: Pick<MoveRange, 'low' | 'high'>, { incomplete }: Figure): string {
  return `${incomplete ? 'over ' : ''}${rangeText(planned)}`;
}

function afterValue({ range, workloads, title }: About): Value {
  const why = notComparedText(range, title);
  return why === null
    ? amounting(rangeText(range), ` a month${ofText(range, workloads)}`)
    : { value: why, amount: null };
}

/** A month there, as far as it is compared: `$13.50 to $15.60, for 1 of 2 workloads`, or why there is none. */
export function monthThereText({
  range,
  workloads,
  title,
}: Pick<About, 'range' | 'workloads' | 'title'>): string {
  return notComparedText(range, title) ?? `${rangeText(range)}${ofText(range, workloads)}`;
}

function notComparedText({ leftOut, workloads }: MoveRange, title: string): string | null {
  if (leftOut.length < workloads.length) return null;
  return `not compared: ${title} ${gapsText(workloads.flatMap(({ gaps }) => gaps))}`;
}

function ofText({ leftOut }: MoveRange, workloads: readonly unknown[]): string {
  if (leftOut.length === 0) return '';
  return `, for ${workloads.length - leftOut.length} of ${counted(workloads.length, 'workload')}`;
}

function amounting(amount: string, rest: string): Value {
  return { value: `${amount}${rest}`, amount };
}
