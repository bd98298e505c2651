import type { Tier, TokenKind, Tuning } from '../catalog/billables';
import { callRatesOf, type Rates } from '../catalog/rates';
import { formatPercent } from '../units/format';

interface Priced {
  readonly tuning?: Tuning;
  readonly tier?: Tier;
  readonly kind?: TokenKind;
}

const NAMES: Readonly<Record<number, string>> = {
  0.5: 'half price',
  1: 'the same price',
  2: 'twice the price',
};

/** A price as a part of another, in words: `half price`, `50.3% of the price`; null where either is not known, or 0. */
export function priceShareText(rates: Rates, priced: Priced, full: Priced = {}): string | null {
  const usd = usdOf(rates, priced);
  const fullUsd = usdOf(rates, full);
  if (usd === null || !fullUsd) return null;
  const share = usd / fullUsd;
  return NAMES[share] ?? `${formatPercent(share * 100)} of the price`;
}

function usdOf(rates: Rates, { tuning = 'base', tier = 'standard', kind = 'input' }: Priced): number | null {
  return callRatesOf(rates, { tuning, tier })[kind].price?.usd ?? null;
}
