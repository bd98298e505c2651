import { THIS_MODEL } from '../catalog/models';
import { movePoint, withoutNoise } from '../units/decimal';
import { exactText } from '../units/exactDecimal';
import { shorten } from '../units/shorten';
import { isMeterOfThisModel, readAzureMeter } from './azureMeter';
import { measuredOf } from './measuredOf';
import { neededDay } from './readDay';
import { neededAmount, neededQuantity } from './readNumber';
import { type Row, RowFault, type RowReading } from './rowReading';

export const AZURE_DAYS = ['date', 'usageDate', 'usageDateTime'];
export const AZURE_QUANTITIES = ['quantity', 'usageQuantity', 'consumedQuantity'];
export const AZURE_COSTS = ['costInBillingCurrency', 'cost', 'preTaxCost'];
export const AZURE_CURRENCIES = ['billingCurrency', 'billingCurrencyCode', 'currency', 'currencyCode'];

const NAME_MAX_CHARACTERS = 120;

/** Powers of ten that units of Azure are counted in: `1K`, `1M`, `10K Tokens`, `1 Hour`. */
const POWERS: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9 };

/**
 * A row of Azure’s cost details, by its meter. Meters of cached input stand beside those of input. Of a credit or a refund,
 * whose quantity is negative, the amount alone is taken.
 */
export function readAzureRow(row: Row): RowReading {
  const day = neededDay(row, columnOf(row, AZURE_DAYS));
  const meterName = row.text('meterName');
  const meter = readAzureMeter(meterName);
  const amount = neededAmount(row, columnOf(row, AZURE_COSTS));
  const currencyColumn = columnOf(row, AZURE_CURRENCIES);
  const currency = row.text(currencyColumn).toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency)) throw new RowFault(currencyColumn, 'It is not a currency.');
  const isThisModel = meter !== null || isMeterOfThisModel(meterName);
  const item = meterName === '' ? row.text('meterCategory') : meterName;
  const quantity = meter && amount.digits >= 0n ? quantityOf(row) : null;
  const reading: RowReading = {
    amount: {
      day,
      item: item === '' ? null : shorten(item, NAME_MAX_CHARACTERS),
      model: isThisModel ? THIS_MODEL.id : null,
      isThisModel,
      kind: meter?.kind ?? null,
      billing: meter?.billing ?? null,
      priceListId: meter?.priceListId ?? null,
      currency,
      amount: exactText(amount),
      quantity,
    },
    notes: [
      ...(isThisModel && meter === null ? (['item-not-mapped'] as const) : []),
      ...(amount.digits === 0n && (quantity ?? 0) > 0 ? (['free'] as const) : []),
    ],
  };
  if (meter === null || quantity === null) return reading;
  const { kind, billing, priceListId } = meter;
  return {
    ...reading,
    usage: { ...measuredOf(kind, billing, quantity), model: THIS_MODEL.id, day, priceListId },
  };
}

/** The first of these columns in which something stands. */
function columnOf(row: Row, columns: readonly string[]): string {
  return columns.find((column) => row.text(column) !== '') ?? columns[0] ?? '';
}

/** Tokens or hours: the quantity times its unit, its point moved so that no product bends it. */
function quantityOf(row: Row): number {
  const quantity = neededQuantity(row, columnOf(row, AZURE_QUANTITIES));
  const unit = row.text('unitOfMeasure');
  const match = /^(\d+)\s*(k|m|b)?\s*(?:tokens?|units?|hours?|hrs?)?$/i.exec(unit);
  if (!match) throw new RowFault('unitOfMeasure', 'It is not a unit of tokens or hours.');
  const [, count = '1', letter = ''] = match;
  return withoutNoise(movePoint(quantity * Number(count), POWERS[letter.toLowerCase()] ?? 0));
}
