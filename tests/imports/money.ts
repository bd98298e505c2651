import { THIS_MODEL } from '../../src/catalog/models';
import { type MeasuredUsage, usageOfMeasured } from '../../src/engine/measuredUsage';
import { pricedUsage } from '../../src/engine/pricedUsage';
import { toUsd } from '../../src/units/money';
import { basisBy } from '../support/cards';

/** What measured usage costs in USD at the prices of a list: what recurs, and what is spent once. */
export function costOf(measured: readonly MeasuredUsage[], listId = 'openai') {
  const { totals } = pricedUsage(usageOfMeasured(measured, THIS_MODEL), basisBy(listId));
  return { usd: toUsd(totals.monthly), onceUsd: toUsd(totals.once), incomplete: totals.incomplete };
}
