import type { OtherSum, Reconciliation } from '../analysis/reconcile';
import { columnUsdFitting } from '../units/columnUsdFitting';
import { compareExact, type ExactDecimal, exactText, magnitude, sumExact } from '../units/exactDecimal';
import { nanoUsdOfExact } from '../units/exactUsd';
import { formatExact } from '../units/format';
import { counted } from './counted';

type OtherKey = Extract<keyof Reconciliation, 'others' | 'untold' | 'otherCurrencies' | 'setAside'>;

/** What is billed and has no part in the comparison: what it is called, and why it has none. */
export const OTHER_SUMS: readonly {
  readonly key: OtherKey;
  readonly summary: string;
  readonly why: string;
}[] = [
  {
    key: 'others',
    summary: 'Billed for other models and services',
    why: 'They name another model, or none. None of it is in the comparison.',
  },
  {
    key: 'untold',
    summary: 'Billed without saying what for',
    why: 'They can be for other models too. A bill that is grouped by line item tells.',
  },
  {
    key: 'otherCurrencies',
    summary: 'Billed in another currency',
    why: 'Nothing is converted, so none of it is compared with prices in US dollars.',
  },
  {
    key: 'setAside',
    summary: 'Worked out by a gateway',
    why: 'The bill tells what the same calls were billed at.',
  },
];

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

type Sum = Pick<OtherSum, 'amount' | 'currency'>;

/** How a column of such amounts is written: `$1.50`, `EUR 0.14` with all its digits. */
export function otherSumsFormat(sums: readonly Sum[]): (sum: Sum) => string {
  const inUsd = sums.filter(({ currency }) => currency === 'USD');
  const usd = columnUsdFitting(inUsd.map(({ amount }) => nanoUsdOfExact(amount)));
  return ({ amount, currency }) =>
    currency === 'USD'
      ? usd(nanoUsdOfExact(amount))
      : `${currency} ${formatExact(Number(exactText(amount))).replace('-', '−')}`;
}
