import type { ModelRow } from '../comparison/compareModels';
import { signedBy, type UsdFormat } from '../units/columnUsd';
import { formatDate, formatPercent } from '../units/format';

/** A month on a model: `$13.50 to $15.60`, one amount where both ends read the same, and a dash where nothing is compared. */
export function monthOnModel({ takesAny, low, high }: ModelRow, usd: UsdFormat): string {
  return takesAny ? span(usd(low), usd(high)) : '—';
}

/** What a month there is more or less than here: `−$4.50 to −$2.40`. */
export function againstHere({ takesAny, more }: ModelRow, usd: UsdFormat): string {
  const signed = signedBy(usd);
  return takesAny ? span(signed(more.low), signed(more.high)) : '—';
}

/** The same in per cent: `−25% to −13.3%`; empty where nothing is paid here. */
export function againstHerePercent({ takesAny, morePercent }: ModelRow): string {
  return takesAny && morePercent ? span(signedPercent(morePercent.low), signedPercent(morePercent.high)) : '';
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

function span(low: string, high: string): string {
  return low === high ? low : `${low} to ${high}`;
}
