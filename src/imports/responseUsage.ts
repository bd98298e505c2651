import type { Tier } from '../catalog/billables';
import { NOTHING_MEASURED } from '../engine/measuredUsage';
import type { ImportedUsage, NoteId } from './importResult';
import { rowOfObjects } from './jsonRow';
import { modelOfName } from './modelName';
import { tierOfName } from './openAiRows';
import { isObject, type JsonObject, objectAt } from './parseJson';
import { dayOfSeconds } from './readDay';
import { neededCount, readCount } from './readNumber';
import { naming, RowFault, type RowReading } from './rowReading';

/**
 * The usage of one response of Chat Completions (`prompt_tokens`) or Responses (`input_tokens`), of a whole Batch or of a
 * fine-tuning job; or a `usage` object alone, which names no model. Cached tokens are a part of the input, and what was
 * reasoned or predicted in vain is a part of the output.
 * @param tier where it is known whatever the response says
 * @param untoldModel the model of a usage that names none, where it was asked and told
 */
export function readResponse(
  value: unknown,
  { tier, untoldModel }: { readonly tier?: Tier; readonly untoldModel?: string | undefined },
): RowReading {
  if (!isObject(value)) throw new RowFault('', 'It is no object.');
  const named = modelOfName(naming(rowOfObjects(value), untoldModel).text('model'));
  const notes: NoteId[] = named ? [] : ['model-not-told'];
  const usage: ImportedUsage = {
    ...NOTHING_MEASURED,
    ...tokensOf(value),
    tuning: named?.tuning ?? 'base',
    tier: tier ?? tierOfResponse(value, named?.isThisModel === true),
    model: named?.name ?? null,
    day: dayOfResponse(value),
    priceListId: null,
  };
  if (usage.cachedInputTokens + usage.cacheWriteTokens > usage.inputTokens) {
    throw new RowFault('usage.cached_tokens', 'It is more than the input that it is a part of.');
  }
  return { usage, notes };
}

/** Whether an object holds a usage, or is one. */
export function holdsUsage(value: JsonObject): boolean {
  return isObject(value.usage) || isUsage(value) || 'trained_tokens' in value;
}

function isUsage(value: JsonObject): boolean {
  return ['prompt_tokens', 'completion_tokens', 'input_tokens', 'output_tokens'].some(
    (field) => field in value,
  );
}

function tokensOf(value: JsonObject): Partial<ImportedUsage> {
  if (value.object === 'fine_tuning.job') {
    const trainingTokens = neededCount(rowOfObjects(value), 'trained_tokens');
    return { requests: 0, trainingTokens };
  }
  const usage = isObject(value.usage) ? value.usage : value;
  if (!isUsage(usage)) throw new RowFault('usage', 'It holds no usage.');
  const row = rowOfObjects(usage);
  const names =
    'prompt_tokens' in usage || 'completion_tokens' in usage
      ? { input: 'prompt_tokens', output: 'completion_tokens', details: 'prompt_tokens_details' }
      : { input: 'input_tokens', output: 'output_tokens', details: 'input_tokens_details' };
  const details = rowOfObjects(objectAt(usage, names.details));
  return {
    requests: value.object === 'batch' ? completedOf(value) : 1,
    inputTokens: neededCount(row, names.input),
    cachedInputTokens: readCount(details, 'cached_tokens'),
    cacheWriteTokens: readCount(details, 'cache_write_tokens'),
    // Embeddings have no output.
    outputTokens: readCount(row, names.output),
  };
}

function completedOf(batch: JsonObject): number {
  return neededCount(rowOfObjects(objectAt(batch, 'request_counts')), 'completed');
}

/** The tiers of other models are not priced here, so that any will do. */
function tierOfResponse(value: JsonObject, isThisModel: boolean): Tier {
  if (value.object === 'batch') return 'batch';
  return isThisModel ? tierOfName(rowOfObjects(value).text('service_tier'), 'service_tier') : 'standard';
}

function dayOfResponse({ created, created_at }: JsonObject): ImportedUsage['day'] {
  const seconds = created ?? created_at;
  return typeof seconds === 'number' ? dayOfSeconds(seconds, 'created') : null;
}
