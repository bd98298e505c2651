import { type MeasuredUsage, NOTHING_MEASURED } from '../engine/measuredUsage';
import type { IsoDate } from '../units/calendar';
import { type ExactDecimal, exactText } from '../units/exactDecimal';
import type { ImportedUsage } from './importResult';
import { modelOfName } from './modelName';
import { neededDay } from './readDay';
import { neededAmount, neededCount, readCount } from './readNumber';
import { type Row, RowFault, type RowReading } from './rowReading';

/**
 * A row of LiteLLM’s usage export. What it calls spend it has worked out itself, to four decimals: it is no bill. Calls that
 * failed used nothing.
 */
export function readLiteLlmRow(row: Row): RowReading {
  const succeeded = ['successful', 'successfulRequests'].find((column) => row.text(column) !== '');
  const counts = {
    requests: readCount(row, succeeded ?? 'requests'),
    inputTokens: neededCount(row, 'promptTokens'),
    cachedInputTokens: readCount(row, 'cacheReadInputTokens'),
    cacheWriteTokens: readCount(row, 'cacheCreationInputTokens'),
    outputTokens: neededCount(row, 'completionTokens'),
  };
  return readingOf(row, 'model', neededDay(row, 'date'), counts, neededAmount(row, 'spend ($)'));
}

/** A row of OpenRouter’s activity export: one call. Its completion holds what was reasoned; its times are in UTC. */
export function readOpenRouterRow(row: Row): RowReading {
  const counts = {
    requests: 1,
    inputTokens: neededCount(row, 'tokens_prompt'),
    cachedInputTokens: readCount(row, 'tokens_cached'),
    outputTokens: neededCount(row, 'tokens_completion'),
  };
  const day = neededDay(row, 'created_at');
  return readingOf(row, 'model_permaslug', day, counts, neededAmount(row, 'cost_total'));
}

function readingOf(
  row: Row,
  modelColumn: string,
  day: IsoDate,
  counts: Partial<MeasuredUsage>,
  amount: ExactDecimal,
): RowReading {
  const named = modelOfName(row.text(modelColumn));
  const model = named?.name ?? null;
  const isThisModel = named?.isThisModel === true;
  const tuning = named?.tuning ?? 'base';
  const usage: ImportedUsage = { ...NOTHING_MEASURED, ...counts, tuning, model, day, priceListId: null };
  if (usage.cachedInputTokens + usage.cacheWriteTokens > usage.inputTokens) {
    throw new RowFault('', 'More input came from the cache than there was.');
  }
  const billed = { kind: null, billing: null, priceListId: null, currency: 'USD', quantity: null };
  return {
    usage,
    amount: { ...billed, day, item: model, model, isThisModel, amount: exactText(amount) },
    notes: named ? [] : ['model-not-told'],
  };
}
