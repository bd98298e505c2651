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
  end: IsoDate,
  today: IsoDate,
): { readonly low: NanoUsd; readonly high: NanoUsd } | null {
  const staying = untilShutdown(totals, today, end);
  if (!staying) return null;
  const both = { here: end, there: end };
  const moving = movePlan({ ...choices, horizonMonths: MONTHS }, range, both, today);
  const asNow = { here: range.here, low: range.here, high: range.here };
  const unmoved = movePlan({ ...choices, horizonMonths: MONTHS }, asNow, both, today);
  const beside = lessNanoUsd(staying.amount, unmoved.low);
  return { low: plusNanoUsd(beside, moving.low), high: plusNanoUsd(beside, moving.high) };
}
