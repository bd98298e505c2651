import type { ModelRow } from '../comparison/compareModels';
import type { Scenario } from '../scenario/scenario';
import { daysUntil, type IsoDate, laterOf, monthAfter, monthOf, type YearMonth } from '../units/calendar';
import { withoutNoise } from '../units/decimal';
import { type NanoUsd, plusNanoUsd, timesNanoUsd, ZERO_NANO_USD } from '../units/money';

/** A month of a move: how much of the calls has moved, and what both sides come to, over what moves. */
export interface PlanMonth {
  readonly month: YearMonth;
  readonly movedPercent: number;
  readonly here: NanoUsd;
  readonly low: NanoUsd;
  readonly high: NanoUsd;
  /** The share of the month's calls, in per cent, that nobody answers: not moved, and this model has ended; or the other has. */
  readonly unansweredPercent: number;
}

/** A move from here to another model, month by month from the reader's day on. */
export interface MovePlan {
  readonly months: readonly PlanMonth[];
  /** The month in which the move begins. */
  readonly begins: YearMonth;
  /** The first month in which all calls have moved, be it past; null where that is beyond the months. */
  readonly done: YearMonth | null;
  /** What all months come to: both sides together. */
  readonly low: NanoUsd;
  readonly high: NanoUsd;
}

/** When each side stops to answer; null where no end is announced. */
interface Ends {
  readonly here: IsoDate | null;
  readonly there: IsoDate | null;
}

type Choices = Pick<Scenario, 'moveMonth' | 'movedPercentPerMonth' | 'horizonMonths'>;

/** The month in which a move begins: as chosen, else that in which this model ends, or the reader's own where that is past. */
export function moveBegins(
  { moveMonth }: Pick<Scenario, 'moveMonth'>,
  end: IsoDate | null,
  today: IsoDate,
): YearMonth {
  if (moveMonth !== null) return moveMonth;
  return laterOf(monthOf(end ?? today), monthOf(today));
}

/**
 * What a move costs month by month. The month that holds the reader's day begins on it; a month in which a side ends has
 * it for the days before: the last day that is billed is the one before the end. A share that moves does so on the first
 * day of a month.
 */
export function movePlan(
  choices: Choices,
  { here, low, high }: Pick<ModelRow, 'here' | 'low' | 'high'>,
  ends: Ends,
  today: IsoDate,
): MovePlan {
  const begins = moveBegins(choices, ends.here, today);
  const months: PlanMonth[] = [];
  let month = monthOf(today);
  for (let count = 0; count < choices.horizonMonths; count += 1) {
    const since = monthsFrom(begins, month);
    const movedPercent =
      since < 0 ? 0 : Math.min(100, withoutNoise(choices.movedPercentPerMonth * (since + 1)));
    const left = shareOfMonth(month, today, null);
    const servedHere = shareOfMonth(month, today, ends.here);
    const servedThere = shareOfMonth(month, today, ends.there);
    const moved = movedPercent / 100;
    const unmoved = (100 - movedPercent) / 100;
    const lost = unmoved * (left - servedHere) + moved * (left - servedThere);
    months.push({
      month,
      movedPercent,
      here: timesNanoUsd(here, unmoved * servedHere),
      low: timesNanoUsd(low, moved * servedThere),
      high: timesNanoUsd(high, moved * servedThere),
      unansweredPercent: left === 0 ? 0 : withoutNoise((lost / left) * 100),
    });
    month = monthAfter(month);
  }
  const sum = (end: 'low' | 'high') =>
    months.reduce<NanoUsd>(
      (total, one) => plusNanoUsd(total, plusNanoUsd(one.here, one[end])),
      ZERO_NANO_USD,
    );
  const done = allMovedIn(choices, begins);
  const isTold = months.some(({ movedPercent }) => movedPercent === 100);
  return { months, begins, done: isTold ? done : null, low: sum('low'), high: sum('high') };
}

/** The first month in which all calls have moved. */
function allMovedIn({ movedPercentPerMonth }: Choices, begins: YearMonth): YearMonth {
  let month = begins;
  for (let moved = movedPercentPerMonth; moved < 100; moved = withoutNoise(moved + movedPercentPerMonth)) {
    month = monthAfter(month);
  }
  return month;
}

/** How much of a month lies from a day on and before an end. */
function shareOfMonth(month: YearMonth, today: IsoDate, end: IsoDate | null): number {
  const first = `${month}-01` as IsoDate;
  const next = `${monthAfter(month)}-01` as IsoDate;
  const from = laterOf(first, today);
  const until = end !== null && end < next ? end : next;
  return Math.max(0, daysUntil(until, from)) / daysUntil(next, first);
}

/** Whole months from one to another; negative where the other is before it. */
function monthsFrom(one: YearMonth, other: YearMonth): number {
  const count = (month: YearMonth) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
  return count(other) - count(one);
}
