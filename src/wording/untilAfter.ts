import { untilShutdown } from '../analysis/untilShutdown';
import type { Basis } from '../catalog/basis';
import { pricesAsOf } from '../catalog/priceLists';
import { sellerOfList, shutdownAt } from '../catalog/sellers';
import type { MoveRange } from '../comparison/onModel';
import { figureOf, hasOnce } from '../engine/figure';
import type { Totals } from '../engine/totals';
import type { Workload } from '../scenario/scenario';
import type { IsoDate } from '../units/calendar';
import { formatDate } from '../units/format';
import { counted } from './counted';
import { gapsText } from './gapText';
import { knownText } from './lineText';
import { rangeText } from './moveSentence';

/** What something comes to: a label, and behind its colon an amount or why there is none. */
export interface UntilAfterLine {
  readonly id: 'until' | 'after';
  readonly label: string;
  readonly value: string;
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
  const hasEnded = end !== undefined && today !== null && today >= end;
  const after: UntilAfterLine = {
    id: 'after',
    label: `${hasEnded ? 'Now' : 'Then'} ${title}`,
    value: endsToo(about, end) ?? afterText(about),
  };
  return end === undefined || hasEnded ? [after] : [untilLine(about, end), after];
}

/** Of a model that ends no later than this one, or has by now: nothing is to be had of it then. */
function endsToo({ targetEnd, today }: About, end: IsoDate | undefined): string | null {
  if (targetEnd == null || end === undefined) return null;
  const then = today !== null && today > end ? today : end;
  return targetEnd <= then ? `no answer from ${formatDate(targetEnd)} on` : null;
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
    return { id: 'until', label: to, value: `${knownText(month)}${month ? ' a month' : ''}${once}` };
  return {
    id: 'until',
    label: `${to}, ${counted(until.days, 'day')}`,
    value: `${planned ? rangeText(planned) : knownText(month && { ...month, amount: until.amount })}${once}`,
  };
}

function afterText({ range, workloads, title }: About): string {
  const { leftOut } = range;
  const compared = workloads.length - leftOut.length;
  if (compared === 0)
    return `not compared: ${title} ${gapsText(range.workloads.flatMap(({ gaps }) => gaps))}`;
  const of = leftOut.length > 0 ? `, for ${compared} of ${counted(workloads.length, 'workload')}` : '';
  return `${rangeText(range)} a month${of}`;
}
