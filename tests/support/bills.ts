import type { BillFile, Charge, DatedUsage } from '../../src/analysis/billFiles';
import type { Match } from '../../src/analysis/matchMonth';
import type { Billing, LineKind } from '../../src/catalog/billables';
import { NOTHING_MEASURED } from '../../src/engine/measuredUsage';
import { measuredOf } from '../../src/imports/measuredOf';
import { type IsoDate, isoDate } from '../../src/units/calendar';
import { exactText } from '../../src/units/exactDecimal';

const STANDARD: Billing = { tuning: 'base', tier: 'standard' };

/** Usage of a day of October 2025, or of any other day. */
export function usageOn(day: number | string, patch: Partial<DatedUsage>): DatedUsage {
  return { ...NOTHING_MEASURED, model: 'gpt-4o-mini', priceListId: null, day: dayOf(day), ...patch };
}

/** A charge in USD for so much of a kind of this model. */
export function chargeOn(
  day: number | string,
  kind: LineKind | null,
  quantity: number | null,
  amount: string,
  patch: Partial<Charge> = {},
): Charge {
  return {
    day: dayOf(day),
    item: kind && `gpt-4o-mini-2024-07-18, ${kind}`,
    model: 'gpt-4o-mini-2024-07-18',
    isThisModel: true,
    kind,
    billing: kind && ['training', 'hosting', 'webSearch'].includes(kind) ? null : kind && STANDARD,
    priceListId: null,
    currency: 'USD',
    amount,
    quantity,
    ...patch,
  };
}

/** An amount that does not say what it is for. */
export function untoldOn(day: number | string, amount: string): Charge {
  return chargeOn(day, null, null, amount, { item: null, model: null, isThisModel: false });
}

/** A file of usage, of all days that it has something on and those between. */
export function usageFile(usage: readonly DatedUsage[], patch: Partial<BillFile> = {}): BillFile {
  return { usage, amounts: [], others: [], days: spanOf(usage), ...patch };
}

/** A bill. Where it tells quantities, they are usage as well, as the reader of files has it. */
export function billFile(amounts: readonly Charge[], patch: Partial<BillFile> = {}): BillFile {
  const usage = amounts.flatMap(({ kind, billing, quantity, day, priceListId, model, amount }) =>
    kind === null || quantity === null || amount.startsWith('-')
      ? []
      : [{ ...measuredOf(kind, billing, quantity), day, priceListId, model }],
  );
  return { usage, amounts, others: [], days: spanOf(amounts), ...patch };
}

/** What a match says, as text. */
export function matchText({ billed, byList, difference, causes }: Match) {
  return {
    billed: billed && exactText(billed),
    byList: byList && exactText(byList),
    difference: difference && exactText(difference),
    causes: causes.map(({ id, amount, listId }) => [id, exactText(amount), ...(listId ? [listId] : [])]),
  };
}

function dayOf(day: number | string): IsoDate {
  return isoDate(typeof day === 'string' ? day : `2025-10-${String(day).padStart(2, '0')}`);
}

function spanOf(dated: readonly { readonly day: IsoDate | null }[]): BillFile['days'] {
  const days = dated.flatMap(({ day }) => day ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first && last ? { first, last } : null;
}
