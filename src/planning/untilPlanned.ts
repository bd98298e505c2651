import { untilShutdown } from '../analysis/untilShutdown';
import type { MoveRange } from '../comparison/onModel';
import type { Totals } from '../engine/totals';
import type { MoveChoices } from '../scenario/move';
import type { IsoDate } from '../units/calendar';
import { lessNanoUsd, type NanoUsd, plusNanoUsd } from '../units/money';
import { movePlan } from './movePlan';

/** Longer than any time until an end that anybody has announced. */
const MONTHS = 120;

/**
 * What is spent on both sides until this model ends, where a plan moves calls before that: what has not moved here, and what
 * has there, of what can move; all else stays here. Null once it has ended.
 */
export function untilPlanned(
  totals: Totals,
  range: Pick<MoveRange, 'here' | 'low' | 'high'>,
  choices: Pick<MoveChoices, 'moveMonth' | 'movedPercentPerMonth'>,
  ends: { readonly here: IsoDate; readonly there: IsoDate | null },
  today: IsoDate,
): { readonly low: NanoUsd; readonly high: NanoUsd } | null {
  const { here: end } = ends;
  const staying = untilShutdown(totals, today, end);
  if (!staying) return null;
  const there = ends.there !== null && ends.there < end ? ends.there : end;
  const until = { ...choices, horizonMonths: MONTHS };
  const moving = movePlan(until, range, { here: end, there }, today);
  // What moves, at the price of here: the rest of the month is what stays.
  const asNow = { here: range.here, low: range.here, high: range.here };
  const unmoved = movePlan(until, asNow, { here: end, there: end }, today);
  const beside = lessNanoUsd(staying.amount, unmoved.low);
  return { low: plusNanoUsd(beside, moving.low), high: plusNanoUsd(beside, moving.high) };
}
