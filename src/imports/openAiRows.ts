import type { Tier } from '../catalog/billables';
import { NOTHING_MEASURED } from '../engine/measuredUsage';
import { exactText } from '../units/exactDecimal';
import type { NoteId } from './importResult';
import { type LineItem, readLineItem } from './lineItem';
import { measuredOf } from './measuredOf';
import { modelOfName } from './modelName';
import { daysOfBucket } from './readDay';
import { neededAmount, neededCount, neededQuantity, readCount } from './readNumber';
import { type Row, RowFault, type RowReading } from './rowReading';

/** The columns of time that every row has, empty ones too. */
export const TIME_COLUMNS = ['start_time', 'end_time', 'start_time_iso', 'end_time_iso'];

/** An empty day of OpenAI: it counts as a day on which nothing was used. */
export function readEmptyBucket(row: Row): RowReading {
  return { days: bucketDays(row) };
}

/**
 * A row of usage of OpenAI, from the Usage API or the dashboard’s activity export. `input_tokens` holds all of the input;
 * the columns of text, audio and image tokens are parts of it and never added.
 */
export function readUsageRow(row: Row): RowReading {
  const days = bucketDays(row);
  const named = modelOfName(row.text('model'));
  const inputTokens = neededCount(row, 'input_tokens');
  const cachedInputTokens = readCount(row, 'input_cached_tokens');
  const cacheWriteTokens = readCount(row, 'input_cache_write_tokens');
  if (cachedInputTokens + cacheWriteTokens > inputTokens) {
    throw new RowFault('input_cached_tokens', 'It is more than the input that it is a part of.');
  }
  const notes: NoteId[] = [];
  if (!named) notes.push('model-not-told');
  if (named?.isThisModel && row.text('batch') === '') notes.push('batch-not-told');
  if (named?.isThisModel && row.text('service_tier') === '') notes.push('tier-not-told');
  const usage = {
    ...NOTHING_MEASURED,
    model: named?.name ?? null,
    day: days.first,
    priceListId: null,
    tuning: named?.tuning ?? 'base',
    tier: named?.isThisModel ? tierOf(row) : 'standard',
    requests: readCount(row, 'num_model_requests'),
    inputTokens,
    cachedInputTokens,
    cacheWriteTokens,
    outputTokens: readCount(row, 'output_tokens'),
  };
  return { usage, days, notes };
}

/**
 * A row of costs of OpenAI, from the Costs API or the dashboard’s cost export. Its quantity is usage too, where it is in
 * tokens; it tells of no requests. An amount of 0 for a quantity was free, and stays.
 */
export function readCostRow(row: Row): RowReading {
  const days = bucketDays(row);
  const amount = neededAmount(row, 'amount_value');
  const currency = row.text('amount_currency').toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency)) throw new RowFault('amount_currency', 'It is not a currency.');
  const item = readLineItem(row.text('line_item'));
  const quantity = quantityOf(row, item);
  const notes: NoteId[] = [];
  if (item.name === null) notes.push('item-not-told');
  else if (item.isThisModel && item.kind === null) notes.push('item-not-mapped');
  if (amount.digits === 0n && (quantity ?? 0) > 0) notes.push('free');
  const { isThisModel, kind, billing } = item;
  const billed = { isThisModel, kind, billing, priceListId: null, currency, quantity };
  const reading: RowReading = {
    amount: { ...billed, day: days.first, item: item.name, model: item.model, amount: exactText(amount) },
    days,
    notes,
  };
  if (!isThisModel || kind === null || quantity === null) return reading;
  return {
    ...reading,
    usage: {
      ...measuredOf(kind, billing, quantity),
      model: item.model,
      day: days.first,
      priceListId: null,
    },
  };
}

function bucketDays(row: Row): ReturnType<typeof daysOfBucket> {
  const start = neededQuantity(row, 'start_time');
  return daysOfBucket(start, row.text('end_time') === '' ? start : neededQuantity(row, 'end_time'));
}

/** Batch wins over the tier: calls in Batch have no other. */
function tierOf(row: Row): Tier {
  const batch = row.text('batch').toLowerCase();
  if (['true', '1'].includes(batch)) return 'batch';
  if (!['', 'false', '0'].includes(batch)) throw new RowFault('batch', 'It is neither true nor false.');
  return tierOfName(row.text('service_tier'), 'service_tier');
}

/** The tier that the API names. Any other is refused: its prices are not known. */
export function tierOfName(text: string, field: string): Tier {
  const name = text.toLowerCase();
  if (['', 'default', 'standard', 'auto'].includes(name)) return 'standard';
  if (['priority', 'fast'].includes(name)) return 'fast';
  if (name === 'batch') return 'batch';
  throw new RowFault(field, `No prices of this model are known for “${text.slice(0, 40)}”.`);
}

/** The tokens of a row; null where it tells none, or counts something else. */
function quantityOf(row: Row, item: LineItem): number | null {
  if (row.text('quantity') === '') return null;
  const quantity = neededQuantity(row, 'quantity');
  const unit = row.text('quantity_unit').toLowerCase();
  if (unit === '1000_tokens') return quantity * 1000;
  // Older exports leave the unit out; of a line of tokens it is a token.
  return unit === 'tokens' || (unit === '' && item.kind !== null) ? quantity : null;
}
