import type { OtherSum } from '../analysis/reconcile';
import { compareExact, type ExactDecimal, exactText, magnitude, sumExact } from '../units/exactDecimal';
import { nanoUsdOfExact } from '../units/exactUsd';
import { formatExact, formatUsd } from '../units/format';
import { counted } from './counted';

/** A row of a table of sums. */
export interface ShownSum {
  readonly key: string;
  readonly label: string;
  readonly currency: string;
  readonly amount: ExactDecimal;
}

/** How many sums of a currency are named; the rest is one sum. */
const NAMED_AT_MOST = 20;

/** The largest sums of each currency, and all the rest of it in one. */
export function shownSums(sums: readonly OtherSum[]): ShownSum[] {
  const currencies = [...new Set(sums.map(({ currency }) => currency))].sort();
  return currencies.flatMap((currency) => {
    const all = sums
      .filter((sum) => sum.currency === currency)
      .toSorted((one, other) => compareExact(magnitude(other.amount), magnitude(one.amount)));
    const named = all.slice(0, NAMED_AT_MOST).map((sum) => ({
      ...sum,
      key: `${currency} ${sum.item}`,
      label: sum.item ?? 'Not told what for',
    }));
    const rest = all.slice(NAMED_AT_MOST);
    if (rest.length === 0) return named;
    const amount = sumExact(rest.map((sum) => sum.amount));
    return [
      ...named,
      { key: `${currency} rest`, label: counted(rest.length, 'other item'), currency, amount },
    ];
  });
}

/** An amount with its currency: `$1.50`, `EUR 0.14` with all its digits. */
export function otherSumText({ amount, currency }: Pick<OtherSum, 'amount' | 'currency'>): string {
  if (currency === 'USD') return formatUsd(nanoUsdOfExact(amount));
  return `${currency} ${formatExact(Number(exactText(amount))).replace('-', '−')}`;
}
