import type { PriceUnit } from '../catalog/billables';

/** What is counted where a price is given by this unit. */
export const COUNTED_UNITS: Readonly<Record<PriceUnit, string>> = {
  '1M tokens': 'tokens',
  '1,000 calls': 'calls',
  hour: 'hours',
};
