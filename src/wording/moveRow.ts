import type { ModelRow } from '../comparison/compareModels';
import { signedBy, type UsdFormat } from '../units/columnUsd';
import { formatDate, formatPercent } from '../units/format';

/** The ends of a range as texts: one where both read the same, or where there is only one thing to say. */
export type EndTexts = readonly [low: string, high?: string];

/** A range in one text: `$13.50 to $15.60`. */
export function spanText([low, high]: EndTexts): string {
  return high === undefined ? low : `${low} to ${high}`;
}

/** A month on a model, a dash where nothing is compared. */
export function monthOnModel({ takesAny, low, high }: ModelRow, usd: UsdFormat): EndTexts {
  return takesAny ? ends(usd(low), usd(high)) : ['—'];
}

/** What a month there is more or less than here: `−$4.50` to `−$2.40`. */
export function againstHere({ takesAny, more }: ModelRow, usd: UsdFormat): EndTexts {
  const signed = signedBy(usd);
  return takesAny ? ends(signed(more.low), signed(more.high)) : ['—'];
}

/** The same in per cent: `−25%` to `−13.3%`; empty where nothing is paid here. */
export function againstHerePercent({ takesAny, morePercent }: ModelRow): EndTexts {
  return takesAny && morePercent
    ? ends(signedPercent(morePercent.low), signedPercent(morePercent.high))
    : [''];
}

/** Until when a model can be called. */
export function untilText({ end, canBeCalled }: ModelRow): string {
  if (end === null) return canBeCalled ? 'no end announced' : 'ended';
  return canBeCalled ? formatDate(end) : `ended ${formatDate(end)}`;
}

function signedPercent(percent: number): string {
  const sign = percent > 0 ? '+' : percent < 0 ? '−' : '';
  return `${sign}${formatPercent(Math.abs(percent))}`;
}

function ends(low: string, high: string): EndTexts {
  return low === high ? [low] : [low, high];
}
