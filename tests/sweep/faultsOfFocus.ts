import { UNIT_POWERS } from '../../src/catalog/billables';
import { listedPrice } from '../../src/catalog/prices';
import { focusCsv } from '../../src/exports/focusCsv';
import { yearMonth } from '../../src/units/calendar';
import { recordsOf } from '../support/parseCsv';
import { Checked } from './checked';
import type { Fault } from './laws';
import type { Swept } from './swept';

const MONTH = yearMonth('2026-12');

/** The forecast, read back row by row. */
export function faultsOfFocus({ exported, derived }: Swept): Fault[] {
  const checked = new Checked('FOCUS CSV');
  const rows = recordsOf(focusCsv(exported, MONTH, '1.4')).filter(
    ({ x_ForecastKind }) => x_ForecastKind === 'Estimate',
  );
  const lines = exported.estimate.workloads.flatMap((workload) => workload.lines);
  checked.number('charges', rows.length, lines.length);
  for (const [place, line] of derived.whole.lines.entries()) {
    const row = rows[place] ?? {};
    const priceId = lines[place]?.priceId ?? null;
    const listed = priceId && listedPrice(priceId, exported.basis.card);
    const power = UNIT_POWERS[line.per ?? '1M tokens'];
    for (const cost of ['BilledCost', 'ContractedCost', 'EffectiveCost'])
      checked.number(cost, row[cost], line.amount);
    checked.number('ConsumedQuantity', row.ConsumedQuantity, line.quantity);
    checked.number('ContractedUnitPrice', row.ContractedUnitPrice, line.usd);
    checked.number('ListUnitPrice', row.ListUnitPrice, listed?.usd ?? null);
    checked.number('ListCost', row.ListCost, listed ? (line.quantity * listed.usd) / 10 ** power : null);
    if (line.per) checked.number('PricingQuantity', row.PricingQuantity, line.quantity / 10 ** power);
    checked.holds(
      'ChargeFrequency',
      (row.ChargeFrequency === 'One-Time') === line.once,
      row.ChargeFrequency ?? '',
    );
    checked.holds('period', row.BillingPeriodStart === `${MONTH}-01T00:00:00Z`, row.BillingPeriodStart ?? '');
  }
  return checked.faults;
}
